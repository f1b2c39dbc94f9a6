// The least a QMP client can do: one write and one read a command, nothing decoded. The measure for all others.
//
//     client PATH COUNT [WINDOW]
//
// Prints the nanoseconds a command, with WINDOW commands on their way at any time (1 when not given).

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static char buffer[1 << 16];

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void send_text(int socket, const char *text, size_t length) {
    if (write(socket, text, length) != (ssize_t)length) fail("write");
}

// Reads until at least one line has ended and returns how many did.
static int read_lines(int socket) {
    int lines = 0;
    while (lines == 0) {
        ssize_t count = read(socket, buffer, sizeof buffer);
        if (count <= 0) fail("read");
        for (ssize_t i = 0; i < count; i++) lines += buffer[i] == '\n';
    }
    return lines;
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static const char command[] = "{\"execute\": \"query-status\", \"id\": 1}\n";

static void run(int socket, long count, int window) {
    long sent = 0, done = 0;
    while (done < count) {
        while (sent < count && sent - done < window) {
            send_text(socket, command, sizeof command - 1);
            sent++;
        }
        done += read_lines(socket);
    }
}

int main(int argc, char **argv) {
    if (argc < 3) return 64;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, argv[1], sizeof address.sun_path - 1);
    int server = socket(AF_UNIX, SOCK_STREAM, 0);
    if (connect(server, (struct sockaddr *)&address, sizeof address) != 0) fail("connect");
    long count = atol(argv[2]);
    int window = argc > 3 ? atoi(argv[3]) : 1;
    static const char hello[] = "{\"execute\": \"qmp_capabilities\", \"arguments\": {\"enable\": [\"oob\"]}, \"id\": 0}\n";
    read_lines(server);
    send_text(server, hello, sizeof hello - 1);
    read_lines(server);
    run(server, 200, window);
    long long start = now();
    run(server, count, window);
    printf("%lld\n", (now() - start) / count);
    return 0;
}
