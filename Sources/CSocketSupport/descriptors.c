#define _GNU_SOURCE

#include "CSocketSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#ifdef __linux__
#define SEND_FLAGS MSG_NOSIGNAL
#define RECEIVE_FLAGS MSG_CMSG_CLOEXEC
#else
#define SEND_FLAGS 0
#define RECEIVE_FLAGS 0
#endif

/// Room for the largest control message, aligned as its header needs.
union control_buffer {
    struct cmsghdr header;
    unsigned char bytes[CMSG_SPACE(CSOCKET_MAX_DESCRIPTORS * sizeof(int))];
};

ssize_t csocket_send_with_descriptors(int socket, const void *bytes, size_t count,
                                      const int *descriptors, size_t descriptor_count) {
    if (descriptor_count > CSOCKET_MAX_DESCRIPTORS || (count == 0 && descriptor_count > 0)) {
        errno = EINVAL;
        return -1;
    }
    struct iovec data = {.iov_base = (void *)bytes, .iov_len = count};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1};
    union control_buffer control = {0};
    if (descriptor_count > 0) {
        size_t size = descriptor_count * sizeof(int);
        message.msg_control = control.bytes;
        message.msg_controllen = CMSG_SPACE(size);
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(size);
        memcpy(CMSG_DATA(header), descriptors, size);
    }
    ssize_t sent;
    do {
        sent = sendmsg(socket, &message, SEND_FLAGS);
    } while (sent < 0 && errno == EINTR);
    return sent;
}

/// Takes one received descriptor: stores it, or closes it when there is no room.
static void take(int descriptor, int *descriptors, size_t capacity, size_t *count, bool *truncated) {
    if (*count == capacity) {
        close(descriptor);
        *truncated = true;
        return;
    }
#ifndef __linux__
    (void)fcntl(descriptor, F_SETFD, FD_CLOEXEC);
#endif
    descriptors[*count] = descriptor;
    *count += 1;
}

ssize_t csocket_receive_with_descriptors(int socket, void *bytes, size_t capacity,
                                         int *descriptors, size_t descriptor_capacity,
                                         size_t *descriptor_count, bool *truncated) {
    *descriptor_count = 0;
    *truncated = false;
    struct iovec data = {.iov_base = bytes, .iov_len = capacity};
    union control_buffer control;
    struct msghdr message = {
        .msg_iov = &data, .msg_iovlen = 1,
        .msg_control = control.bytes, .msg_controllen = sizeof control.bytes,
    };
    ssize_t received;
    do {
        received = recvmsg(socket, &message, RECEIVE_FLAGS);
    } while (received < 0 && errno == EINTR);
    if (received < 0) return -1;

    *truncated = (message.msg_flags & MSG_CTRUNC) != 0;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        const unsigned char *next = CMSG_DATA(header);
        // A truncated message may claim more than what was stored.
        const unsigned char *end = control.bytes + message.msg_controllen;
        const unsigned char *claimed_end = (const unsigned char *)header + header->cmsg_len;
        if (claimed_end < end) end = claimed_end;
        for (; next + sizeof(int) <= end; next += sizeof(int)) {
            int descriptor;
            memcpy(&descriptor, next, sizeof descriptor);
            take(descriptor, descriptors, descriptor_capacity, descriptor_count, truncated);
        }
    }
    return received;
}
