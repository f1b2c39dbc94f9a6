// The kernel's table of unix sockets, asked for through NETLINK_SOCK_DIAG.

#define _GNU_SOURCE

#include "CSocketSupport.h"

#include <errno.h>

#ifdef __linux__

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/// The kernel's numbers for the states of a socket, which unix sockets share with TCP.
enum { STATE_ESTABLISHED = 1, STATE_LISTEN = 10 };

enum { TIME_LIMIT_MILLISECONDS = 200 };

/// What a dump looks for, and where it puts what it finds.
struct search {
    uint32_t file_inode;
    struct csocket_unix_socket *sockets;
    size_t capacity;
    size_t count;
};

static int64_t now_in_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int open_diagnosis_socket(void) {
    int netlink = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink < 0) return -1;
    struct timeval limit = {.tv_usec = TIME_LIMIT_MILLISECONDS * 1000};
    if (setsockopt(netlink, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0) return netlink;
    int error = errno;
    close(netlink);
    errno = error;
    return -1;
}

static int request_dump(int netlink) {
    struct {
        struct nlmsghdr header;
        struct unix_diag_req body;
    } request = {
        .header = {
            .nlmsg_len = sizeof request,
            .nlmsg_type = SOCK_DIAG_BY_FAMILY,
            .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
        },
        .body = {
            .sdiag_family = AF_UNIX,
            .udiag_states = 1u << STATE_ESTABLISHED | 1u << STATE_LISTEN,
            .udiag_show = UDIAG_SHOW_VFS | UDIAG_SHOW_PEER | UDIAG_SHOW_ICONS,
        },
    };
    struct sockaddr_nl kernel = {.nl_family = AF_NETLINK};
    ssize_t sent;
    do {
        sent = sendto(netlink, &request, sizeof request, 0, (struct sockaddr *)&kernel, sizeof kernel);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 ? -1 : 0;
}

/// What the attributes of a message say; a null pointer stands for one that is missing.
struct attributes {
    const void *file;
    const void *peer;
    /// The clients of the connections that wait for a listener.
    const unsigned char *waiting;
    size_t waiting_count;
};

static struct attributes read_attributes(const struct nlmsghdr *header) {
    struct attributes found = {0};
    unsigned left = (unsigned)NLMSG_PAYLOAD(header, sizeof(struct unix_diag_msg));
    const char *start = (const char *)NLMSG_DATA(header) + NLMSG_ALIGN(sizeof(struct unix_diag_msg));
    const struct rtattr *attribute = (const void *)start;
    for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        const void *value = RTA_DATA(attribute);
        size_t size = RTA_PAYLOAD(attribute);
        if (attribute->rta_type == UNIX_DIAG_VFS && size >= sizeof(struct unix_diag_vfs)) {
            found.file = value;
        } else if (attribute->rta_type == UNIX_DIAG_PEER && size >= sizeof(uint32_t)) {
            found.peer = value;
        } else if (attribute->rta_type == UNIX_DIAG_ICONS) {
            found.waiting = value;
            found.waiting_count = size / sizeof(uint32_t);
        }
    }
    return found;
}

static void keep(struct csocket_unix_socket found, struct search *search) {
    if (search->count < search->capacity) search->sockets[search->count] = found;
    search->count += 1;
}

/// Keeps the socket that a message describes, and what waits for it, if it is bound to the file searched for.
static void consider(const struct nlmsghdr *header, struct search *search) {
    if (header->nlmsg_len < NLMSG_LENGTH(sizeof(struct unix_diag_msg))) return;
    const struct unix_diag_msg *body = NLMSG_DATA(header);
    struct attributes attributes = read_attributes(header);
    if (!attributes.file) return;
    struct unix_diag_vfs file;
    memcpy(&file, attributes.file, sizeof file);
    if (file.udiag_vfs_ino != search->file_inode) return;

    struct csocket_unix_socket found = {
        // The kernel's own form of a device number: 12 bits of major, 20 of minor.
        .file_device = csocket_device(file.udiag_vfs_dev >> 20, file.udiag_vfs_dev & 0xfffff),
        .inode = body->udiag_ino,
        .is_listening = body->udiag_state == STATE_LISTEN,
    };
    if (attributes.peer) memcpy(&found.peer_inode, attributes.peer, sizeof found.peer_inode);
    keep(found, search);

    // The table does not list these connections themselves.
    struct csocket_unix_socket waiting = {.file_device = found.file_device};
    for (size_t i = 0; i < attributes.waiting_count; i++) {
        memcpy(&waiting.peer_inode, attributes.waiting + i * sizeof(uint32_t), sizeof(uint32_t));
        keep(waiting, search);
    }
}

/// Reads messages up to the end of the dump. Returns 1 at its end, 0 when more is to come, -1 on an error.
static int read_messages(const struct nlmsghdr *header, size_t size, struct search *search) {
    unsigned left = (unsigned)size;
    for (; NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
        if (header->nlmsg_type == NLMSG_DONE) return 1;
        if (header->nlmsg_type == NLMSG_ERROR) {
            const struct nlmsgerr *failure = NLMSG_DATA(header);
            bool is_complete = header->nlmsg_len >= NLMSG_LENGTH(sizeof *failure);
            errno = is_complete && failure->error < 0 ? -failure->error : EPROTO;
            return -1;
        }
        if (header->nlmsg_type == SOCK_DIAG_BY_FAMILY) consider(header, search);
    }
    return 0;
}

static int run_dump(int netlink, struct search *search) {
    // The kernel cuts a dump into pieces of at most this size.
    union {
        struct nlmsghdr header;
        unsigned char bytes[32768];
    } buffer;
    if (request_dump(netlink) != 0) return -1;
    int64_t deadline = now_in_milliseconds() + TIME_LIMIT_MILLISECONDS;
    while (now_in_milliseconds() < deadline) {
        ssize_t size = recv(netlink, &buffer, sizeof buffer, 0);
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return -1;
        int outcome = read_messages(&buffer.header, (size_t)size, search);
        if (outcome != 0) return outcome < 0 ? -1 : 0;
    }
    errno = ETIMEDOUT;
    return -1;
}

ssize_t csocket_find_unix_sockets(uint32_t file_inode, struct csocket_unix_socket *sockets, size_t capacity) {
    int netlink = open_diagnosis_socket();
    if (netlink < 0) return -1;
    struct search search = {.file_inode = file_inode, .sockets = sockets, .capacity = capacity};
    int outcome = run_dump(netlink, &search);
    int error = errno;
    close(netlink);
    errno = error;
    return outcome == 0 ? (ssize_t)search.count : -1;
}

#else

ssize_t csocket_find_unix_sockets(uint32_t file_inode, struct csocket_unix_socket *sockets, size_t capacity) {
    (void)file_inode, (void)sockets, (void)capacity;
    errno = ENOTSUP;
    return -1;
}

#endif
