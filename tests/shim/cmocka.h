/* SPDX-License-Identifier: MIT */
/*
 * As much of cmocka as the runtime tests need, for targets that have none: the first failure ends
 * the program. Where there is no C library either, the tests of tests/freestanding give the two
 * functions below.
 */
#ifndef TESTS_SHIM_CMOCKA_H
#define TESTS_SHIM_CMOCKA_H

#include <stddef.h>
#include <string.h>

void shim_print(const char *text);
_Noreturn void shim_exit(int code);

#define SHIM_TEXT(token) SHIM_TOKEN(token)
#define SHIM_TOKEN(token) #token
#define SHIM_CHECK(condition)                                                                      \
    ((condition) ? (void)0                                                                         \
                 : (shim_print("FAILED: " __FILE__ ":" SHIM_TEXT(__LINE__) ": " #condition "\n"),  \
                    shim_exit(1)))

#define assert_true(condition) SHIM_CHECK(condition)
#define assert_false(condition) SHIM_CHECK(!(condition))
#define assert_non_null(pointer) SHIM_CHECK((pointer) != NULL)
#define assert_null(pointer) SHIM_CHECK((pointer) == NULL)
#define assert_int_equal(one, other) SHIM_CHECK((long long)(one) == (long long)(other))
#define assert_int_not_equal(one, other) SHIM_CHECK((long long)(one) != (long long)(other))
#define assert_string_equal(one, other) SHIM_CHECK(strcmp((one), (other)) == 0)
#define assert_string_not_equal(one, other) SHIM_CHECK(strcmp((one), (other)) != 0)
#define assert_memory_equal(one, other, size) SHIM_CHECK(memcmp((one), (other), (size)) == 0)
#define fail_msg(...)                                                                              \
    (shim_print("FAILED: " __FILE__ ":" SHIM_TEXT(__LINE__) ": " #__VA_ARGS__ "\n"), shim_exit(1))

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};
#define cmocka_unit_test(function)                                                                 \
    {                                                                                              \
#function, (function)                                                                      \
    }

static inline int shim_run(const struct CMUnitTest *tests, size_t count, int (*setup)(void **))
{
    void *state = NULL;
    if (setup != NULL && setup(&state) != 0)
        shim_exit(1);
    for (size_t i = 0; i < count; i++) {
        tests[i].run(&state);
        shim_print("ok ");
        shim_print(tests[i].name);
        shim_print("\n");
    }
    return 0;
}
#define cmocka_run_group_tests(tests, setup, teardown)                                             \
    ((void)(teardown), shim_run((tests), sizeof(tests) / sizeof(tests)[0], (setup)))

#endif
