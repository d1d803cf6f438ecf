/* SPDX-License-Identifier: MIT */
/*
 * The least that a program on a Cortex-M3 needs: vectors, a start, the four functions of the C
 * library, and a way to print, here by the debugger (semihosting), as qemu knows it.
 */
#include "board.h"

#include <stddef.h>
#include <stdint.h>

enum { WRITE_TEXT = 0x04, EXIT = 0x18 };
#define APPLICATION_EXIT ((void *)0x20026)
#define RUN_TIME_ERROR ((void *)0x20023)

int main(void);
extern uint32_t stack_top[];

static void call_debugger(int operation, const void *argument)
{
    register int r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

void board_print(const char *text)
{
    call_debugger(WRITE_TEXT, text);
}

static void finish(int code)
{
    call_debugger(EXIT, code == 0 ? APPLICATION_EXIT : RUN_TIME_ERROR);
    for (;;)
        ;
}

static void start(void)
{
    finish(main());
}

static void fault(void)
{
    finish(1);
}

/* The processor reads the stack pointer and the handlers from here. */
__attribute__((section(".vectors"), used)) static const struct {
    void *stack;
    void (*handlers[5])(void);
} vectors = {stack_top, {start, fault, fault, fault, fault}};

void *memcpy(void *to, const void *from, size_t length)
{
    for (size_t i = 0; i < length; i++)
        ((char *)to)[i] = ((const char *)from)[i];
    return to;
}

void *memset(void *to, int byte, size_t length)
{
    for (size_t i = 0; i < length; i++)
        ((char *)to)[i] = (char)byte;
    return to;
}

int memcmp(const void *one, const void *other, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        const int difference = ((const unsigned char *)one)[i] - ((const unsigned char *)other)[i];
        if (difference != 0)
            return difference;
    }
    return 0;
}

size_t strlen(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0')
        length++;
    return length;
}
