// The process at the other end of a socket, and how it ended.

#define _GNU_SOURCE

#include "CSocketSupport.h"

#include <errno.h>

#ifdef __linux__

#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Numbers of the kernel that older headers lack.
enum { PEER_HANDLE_OPTION = 77, HANDLE_ID_TYPE = 3, OPEN_HANDLE_CALL = 434, EXIT_IS_KNOWN = 1 << 3 };

/// What the kernel tells of a process by its handle, in the oldest form that has the exit status.
struct process_info {
    uint64_t mask;
    uint64_t group;
    uint32_t ids[11];
    int32_t exit_status;
};

#define GET_PROCESS_INFO _IOWR(0xFF, 11, struct process_info)

int csocket_open_peer_process(int socket) {
    int process;
    socklen_t size = sizeof process;
    // Linux 6.5; before, the process is looked up by its id, and may be another by then.
    if (getsockopt(socket, SOL_SOCKET, PEER_HANDLE_OPTION, &process, &size) == 0) return process;
    pid_t pid = csocket_peer_pid(socket);
    return pid < 0 ? -1 : (int)syscall(OPEN_HANDLE_CALL, pid, 0);
}

int csocket_process_has_ended(int process) {
    struct pollfd handle = {.fd = process, .events = POLLIN};
    int count;
    do {
        count = poll(&handle, 1, 0);
    } while (count < 0 && errno == EINTR);
    return count;
}

/// Puts an ended child's account into the form in which `wait` has it.
static int status_of(const siginfo_t *child) {
    return child->si_code == CLD_EXITED ? (child->si_status & 0xff) << 8 : child->si_status & 0x7f;
}

int csocket_process_exit_status(int process, int *status) {
    // A child's status is left for whoever waits for the child.
    siginfo_t child = {0};
    if (waitid((idtype_t)HANDLE_ID_TYPE, (id_t)process, &child, WEXITED | WNOHANG | WNOWAIT) == 0 && child.si_pid != 0) {
        *status = status_of(&child);
        return 0;
    }
    // Linux 6.15 tells everybody, once the parent has been told.
    struct process_info info = {.mask = EXIT_IS_KNOWN};
    if (ioctl(process, GET_PROCESS_INFO, &info) != 0) return -1;
    if (info.mask & EXIT_IS_KNOWN) {
        *status = info.exit_status;
        return 0;
    }
    errno = EAGAIN;
    return -1;
}

#else

int csocket_open_peer_process(int socket) {
    (void)socket;
    errno = ENOTSUP;
    return -1;
}

int csocket_process_has_ended(int process) {
    (void)process;
    errno = ENOTSUP;
    return -1;
}

int csocket_process_exit_status(int process, int *status) {
    (void)process, (void)status;
    errno = ENOTSUP;
    return -1;
}

#endif
