#define _GNU_SOURCE

#include "CStackSupport.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

#define ENOUGH ((size_t)128 << 10)

/// The address below which little is left of this thread's stack: 0 when the system does not tell.
static uintptr_t find_limit(void) {
    uintptr_t end = 0;
    size_t size = 0;
#ifdef __APPLE__
    pthread_t thread = pthread_self();
    size = pthread_get_stacksize_np(thread);
    end = (uintptr_t)pthread_get_stackaddr_np(thread) - size;
#else
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    void *lowest = NULL;
    if (pthread_attr_getstack(&attributes, &lowest, &size) == 0) end = (uintptr_t)lowest;
    (void)pthread_attr_destroy(&attributes);
#endif
    if (end == 0) return 0;
    size_t reserve = size / 4 < ENOUGH ? size / 4 : ENOUGH;
    return end + reserve;
}

bool cstack_is_nearly_full(void) {
    // Asking the system takes long: on Linux, it reads a file for the main thread.
    static _Thread_local bool is_known = false;
    static _Thread_local uintptr_t limit = 0;
    if (!is_known) {
        limit = find_limit();
        is_known = true;
    }
    char here;
    // Every stack that Swift runs on grows downwards.
    return (uintptr_t)&here < limit;
}
