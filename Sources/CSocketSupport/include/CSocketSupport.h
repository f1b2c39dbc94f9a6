// The socket calls that Swift cannot make by itself: control messages, files to pass along, socket diagnosis,
// credentials.
// Every function that fails returns -1 and leaves the reason in `errno`.

#ifndef CSOCKETSUPPORT_H
#define CSOCKETSUPPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// The most descriptors that one message may carry: Linux's limit.
#define CSOCKET_MAX_DESCRIPTORS 253

/// A new unix stream socket: non-blocking, closed on exec, raising no SIGPIPE when used with the calls below.
int csocket_open_unix_stream(void);

#ifdef __linux__
/// A handle that stands for a file, closed on exec, without opening it, which a socket would refuse.
int csocket_open_handle(const char *path, bool must_be_directory);

/// A file without a name, in memory, open for reading and writing and closed on exec.
int csocket_open_memory_file(void);

/// The device number that `st_dev` holds for this major and minor number.
dev_t csocket_device(uint32_t major, uint32_t minor);
#endif

/// Sends bytes with descriptors attached to the first of them, in one `sendmsg`.
///
/// Returns how many bytes were taken, which may be fewer than `count`; the descriptors then went with them and must not
/// be sent again. Fails with EINVAL for more than CSOCKET_MAX_DESCRIPTORS, and for descriptors without a byte to carry
/// them. Never raises SIGPIPE on Linux; elsewhere the socket needs SO_NOSIGPIPE.
ssize_t csocket_send_with_descriptors(int socket, const void *bytes, size_t count,
                                      const int *descriptors, size_t descriptor_count);

/// Receives bytes, and the descriptors that came with them, which are closed on exec.
///
/// Returns how many bytes were read, 0 at the end of the stream. `descriptor_count` says how many descriptors were
/// stored; `truncated` that others came and were closed, because they did not fit.
ssize_t csocket_receive_with_descriptors(int socket, void *bytes, size_t capacity,
                                         int *descriptors, size_t descriptor_capacity,
                                         size_t *descriptor_count, bool *truncated);

/// The process at the other end of a connected unix socket: for a client, the one that called `listen`.
///
/// Fails with ESRCH when that process is not visible from here (another pid namespace, or not a unix socket).
pid_t csocket_peer_pid(int socket);

/// A handle, closed on exec, that stands for the process at the other end of a connected unix socket, also when that has
/// ended and its id is another's. Linux only; elsewhere fails with ENOTSUP.
int csocket_open_peer_process(int socket);

/// Whether the process that a handle stands for has ended: 1 or 0.
int csocket_process_has_ended(int process);

/// How an ended process ended, as `wait` tells it, where the system tells that by the handle: to the parent, and from
/// Linux 6.15 on to everybody once the parent knows, before which it fails with EAGAIN.
int csocket_process_exit_status(int process, int *status);

/// A listener, or the server's end of a connection, as the kernel's socket table describes it.
struct csocket_unix_socket {
    /// The device of the file that the socket is bound to, comparable to `st_dev`.
    dev_t file_device;
    /// The number in `socket:[…]`; 0 for a connection that waits for `accept`.
    uint32_t inode;
    /// The number of the client's end; 0 for a listener, and when no process holds that end open any more.
    uint32_t peer_inode;
    bool is_listening;
};

/// Finds the listeners and connections of the socket file with this inode number (its low 32 bits), on any device.
///
/// Returns how many were found; only the first `capacity` are stored. Takes at most a fifth of a second. Sees the
/// network namespace of the caller alone. Linux only; elsewhere fails with ENOTSUP.
ssize_t csocket_find_unix_sockets(uint32_t file_inode, struct csocket_unix_socket *sockets, size_t capacity);

/// Starts a program with this process's environment, found as a shell finds it, on a socket in place of its standard input
/// and output. `arguments` begin with its name and end with a null pointer. Returns its id; it must be waited for.
pid_t csocket_spawn(char *const arguments[], int input_and_output, int complaints);

/// The system's text for an error number, always terminated, cut off if need be.
void csocket_error_text(int error, char *text, size_t capacity);

#endif
