/* SPDX-License-Identifier: MIT */
/* The shim where there is a C library. */
#include "cmocka.h"

#include <stdio.h>
#include <stdlib.h>

void shim_print(const char *text)
{
    fputs(text, stdout);
}

_Noreturn void shim_exit(int code)
{
    exit(code);
}
