#define _GNU_SOURCE

#include "CSocketSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#ifdef __linux__

#include <sys/mman.h>
#include <sys/sysmacros.h>

int csocket_open_unix_stream(void) {
    return socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

int csocket_open_handle(const char *path, bool must_be_directory) {
    return open(path, O_PATH | O_CLOEXEC | (must_be_directory ? O_DIRECTORY : 0));
}

int csocket_open_memory_file(void) {
    return memfd_create("qmp", MFD_CLOEXEC);
}

dev_t csocket_device(uint32_t major, uint32_t minor) {
    return makedev(major, minor);
}

pid_t csocket_peer_pid(int socket) {
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return -1;
    if (peer.pid > 0) return peer.pid;
    errno = ESRCH;
    return -1;
}

#else

int csocket_open_unix_stream(void) {
    int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0) return -1;
    int on = 1;
    int flags = fcntl(descriptor, F_GETFL);
    if (flags >= 0 && fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0
        && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
        && setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on) == 0) {
        return descriptor;
    }
    int error = errno;
    close(descriptor);
    errno = error;
    return -1;
}

pid_t csocket_peer_pid(int socket) {
    pid_t pid = 0;
    socklen_t size = sizeof pid;
    if (getsockopt(socket, SOL_LOCAL, LOCAL_PEERPID, &pid, &size) != 0) return -1;
    if (pid > 0) return pid;
    errno = ESRCH;
    return -1;
}

#endif
