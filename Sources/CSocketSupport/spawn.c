#define _GNU_SOURCE

#include "CSocketSupport.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>

extern char **environ;

/// What a program finds that is started from a shell, whatever this process made of its own signals.
static int set_signals(posix_spawnattr_t *attributes) {
    sigset_t none, defaults;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    int error = posix_spawnattr_setsigmask(attributes, &none);
    if (error == 0) error = posix_spawnattr_setsigdefault(attributes, &defaults);
    if (error == 0) error = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    return error;
}

static int spawn(pid_t *process, char *const arguments[], int input_and_output, int complaints,
                 posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes) {
    int error = posix_spawn_file_actions_adddup2(actions, input_and_output, 0);
    if (error == 0) error = posix_spawn_file_actions_adddup2(actions, input_and_output, 1);
    if (error == 0) error = posix_spawn_file_actions_adddup2(actions, complaints, 2);
    if (error == 0) error = set_signals(attributes);
    if (error == 0) error = posix_spawnp(process, arguments[0], actions, attributes, arguments, environ);
    return error;
}

pid_t csocket_spawn(char *const arguments[], int input_and_output, int complaints) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    pid_t process = -1;
    int error = posix_spawn_file_actions_init(&actions);
    if (error == 0) {
        error = posix_spawnattr_init(&attributes);
        if (error == 0) {
            error = spawn(&process, arguments, input_and_output, complaints, &actions, &attributes);
            posix_spawnattr_destroy(&attributes);
        }
        posix_spawn_file_actions_destroy(&actions);
    }
    if (error == 0) return process;
    errno = error;
    return -1;
}
