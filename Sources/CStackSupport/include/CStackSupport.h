#ifndef CSTACKSUPPORT_H
#define CSTACKSUPPORT_H

#include <stddef.h>

/// How many bytes are left on this thread's stack; SIZE_MAX when the system does not tell.
size_t cstack_space(void);

#endif
