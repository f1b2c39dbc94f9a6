// Selects the variant of strerror_r that returns an int, which is the only one outside glibc.
#define _POSIX_C_SOURCE 200809L

#include "CSocketSupport.h"

#include <stdio.h>
#include <string.h>

void csocket_error_text(int error, char *text, size_t capacity) {
    if (capacity == 0) return;
    text[0] = '\0';
    (void)strerror_r(error, text, capacity);
    text[capacity - 1] = '\0';
    if (text[0] == '\0') (void)snprintf(text, capacity, "error %d", error);
}
