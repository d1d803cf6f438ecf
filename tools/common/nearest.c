/* SPDX-License-Identifier: MIT */
#include "nearest.h"

#include <string.h>

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

size_t edit_distance(const char *one, const char *other)
{
    size_t rows = strlen(one);
    size_t columns = strlen(other);
    if (rows > NEAREST_LIMIT || columns > NEAREST_LIMIT)
        return NEAREST_LIMIT;
    size_t table[3][NEAREST_LIMIT + 1]; /* the row before the last, the last, and this one */
    size_t *before = table[0];
    size_t *last = table[1];
    size_t *now = table[2];
    for (size_t column = 0; column <= columns; column++)
        last[column] = column;
    for (size_t row = 1; row <= rows; row++) {
        now[0] = row;
        for (size_t column = 1; column <= columns; column++) {
            char a = lower(one[row - 1]);
            char b = lower(other[column - 1]);
            size_t cost = least(least(last[column], now[column - 1]) + 1,
                                last[column - 1] + (a == b ? 0 : 1));
            if (row > 1 && column > 1 && a == lower(other[column - 2]) && b == lower(one[row - 2]))
                cost = least(cost, before[column - 2] + 1);
            now[column] = cost;
        }
        size_t *free_row = before;
        before = last;
        last = now;
        now = free_row;
    }
    return last[columns];
}

bool is_near(const char *word, size_t distance)
{
    size_t limit = strlen(word) / 3;
    return distance <= (limit < 1 ? 1 : limit);
}

void nearest_try(struct nearest *nearest, const char *candidate)
{
    if (candidate[0] == '\0')
        return;
    size_t distance = edit_distance(nearest->word, candidate);
    if (!is_near(nearest->word, distance))
        return;
    if (nearest->found == NULL || distance < nearest->distance) {
        nearest->found = candidate;
        nearest->distance = distance;
    }
}
