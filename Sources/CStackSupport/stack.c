#define _GNU_SOURCE

#include "CStackSupport.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

/// The lowest address that this thread's stack may reach; 0 when the system does not tell.
static uintptr_t end_of_stack(void) {
#ifdef __APPLE__
    pthread_t thread = pthread_self();
    return (uintptr_t)pthread_get_stackaddr_np(thread) - pthread_get_stacksize_np(thread);
#else
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
    void *end = NULL;
    size_t size = 0;
    bool is_known = pthread_attr_getstack(&attributes, &end, &size) == 0;
    (void)pthread_attr_destroy(&attributes);
    return is_known ? (uintptr_t)end : 0;
#endif
}

size_t cstack_space(void) {
    char here;
    uintptr_t end = end_of_stack();
    // Every stack that Swift runs on grows downwards.
    return end == 0 ? SIZE_MAX : (uintptr_t)&here - end;
}
