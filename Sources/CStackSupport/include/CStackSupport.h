#ifndef CSTACKSUPPORT_H
#define CSTACKSUPPORT_H

#include <stdbool.h>

/// Whether little is left of this thread's stack: less than 128 KiB, or than a quarter of a small one. False when the
/// system does not tell.
bool cstack_is_nearly_full(void);

#endif
