// A QMP server that answers everybody at once with the same reply: for measuring clients, not QEMU.
//
//     server PATH

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { LIMIT = 4096 };

static struct pollfd sockets[LIMIT];
static char input[1 << 16], output[1 << 18];

static void fail(const char *what) {
    perror(what);
    exit(1);
}

// Answers each line that has come, with its id.
static int serve(int client) {
    ssize_t count = read(client, input, sizeof input - 1);
    if (count <= 0) return 0;
    input[count] = 0;
    size_t length = 0;
    for (char *line = strtok(input, "\n"); line; line = strtok(NULL, "\n")) {
        char *id = strstr(line, "\"id\""), member[32] = "";
        if (id) snprintf(member, sizeof member, ", \"id\": %ld", strtol(id + 4 + strspn(id + 4, ": "), NULL, 10));
        length += (size_t)snprintf(
            output + length, sizeof output - length,
            "{\"return\": {\"status\": \"running\", \"singlestep\": false, \"running\": true}%s}\r\n", member);
    }
    return write(client, output, length) == (ssize_t)length;
}

int main(int argc, char **argv) {
    if (argc < 2) return 64;
    struct rlimit limit = {LIMIT + 16, LIMIT + 16};
    setrlimit(RLIMIT_NOFILE, &limit);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, argv[1], sizeof address.sun_path - 1);
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0) fail("bind");
    if (listen(listener, 1024) != 0) fail("listen");
    sockets[0] = (struct pollfd){.fd = listener, .events = POLLIN};
    nfds_t open = 1;
    static const char greeting[] =
        "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 0, \"minor\": 0, \"major\": 10}, \"package\": \"\"}, "
        "\"capabilities\": [\"oob\"]}}\r\n";
    for (;;) {
        if (poll(sockets, open, -1) < 0 && errno != EINTR) fail("poll");
        for (nfds_t i = open; i-- > 1;) {
            if (!sockets[i].revents || serve(sockets[i].fd)) continue;
            close(sockets[i].fd);
            sockets[i] = sockets[--open];
        }
        if (sockets[0].revents && open < LIMIT) {
            int client = accept(listener, NULL, NULL);
            if (client < 0 || write(client, greeting, sizeof greeting - 1) < 0) continue;
            sockets[open++] = (struct pollfd){.fd = client, .events = POLLIN};
        }
    }
}
