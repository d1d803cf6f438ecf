/* SPDX-License-Identifier: MIT */
/*
 * A board without anything: a Cortex-M3 as qemu's mps2-an385 has it. It starts, calls main(), and
 * talks to the debugger by semihosting.
 */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka.h"

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

void shim_print(const char *text)
{
    call_debugger(WRITE_TEXT, text);
}

_Noreturn void shim_exit(int code)
{
    call_debugger(EXIT, code == 0 ? APPLICATION_EXIT : RUN_TIME_ERROR);
    for (;;)
        ;
}

static void start(void)
{
    shim_exit(main());
}

static void fault(void)
{
    shim_print("FAILED: a fault\n");
    shim_exit(1);
}

/* The processor reads the stack pointer and the handlers from here. */
__attribute__((section(".vectors"), used)) static const struct {
    void *stack;
    void (*handlers[15])(void);
} vectors = {stack_top, {start, fault, fault, fault, fault, fault}};

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

int strcmp(const char *one, const char *other)
{
    while (*one != '\0' && *one == *other) {
        one++;
        other++;
    }
    return (unsigned char)*one - (unsigned char)*other;
}

char *strcat(char *to, const char *from)
{
    memcpy(to + strlen(to), from, strlen(from) + 1);
    return to;
}

char *strchr(const char *text, int wanted)
{
    for (; *text != (char)wanted; text++) {
        if (*text == '\0')
            return NULL;
    }
    return (char *)text;
}

/* What the tests take is never given back; the image runs once. */
void *malloc(size_t size)
{
    static _Alignas(8) char memory[2 << 20];
    static size_t taken;
    const size_t start = taken;
    if (size > sizeof memory - taken - 8)
        return NULL;
    taken += (size + 7) / 8 * 8;
    return memory + start;
}

void free(void *memory)
{
    (void)memory;
}

struct print {
    char *buffer;
    size_t size;
    size_t length;
};

static void print_char(struct print *print, char c)
{
    if (print->length + 1 < print->size)
        print->buffer[print->length] = c;
    print->length++;
}

static void print_number(struct print *print, unsigned number, unsigned digits)
{
    if (number >= 10 || digits > 1)
        print_number(print, number / 10, digits - (digits != 0));
    print_char(print, (char)('0' + number % 10));
}

int snprintf(char *buffer, size_t size, const char *format, ...)
{
    struct print print = {buffer, size, 0};
    va_list arguments;
    va_start(arguments, format);
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            print_char(&print, *format);
            continue;
        }
        unsigned digits = 0;
        format++;
        if (*format == '0') {
            digits = (unsigned)format[1] - '0';
            format += 2;
        }
        format += *format == 'z' ? 1 : 0; /* size_t is as wide as unsigned here */
        if (*format == 's') {
            for (const char *text = va_arg(arguments, const char *); *text != '\0'; text++)
                print_char(&print, *text);
        } else {
            print_number(&print, va_arg(arguments, unsigned), digits);
        }
    }
    va_end(arguments);
    if (size != 0)
        buffer[print.length < size ? print.length : size - 1] = '\0';
    return (int)print.length;
}
