/* SPDX-License-Identifier: MIT */
/* cmocka, with what it wants before it. */
#ifndef TESTS_RUNTIME_TEST_H
#define TESTS_RUNTIME_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
