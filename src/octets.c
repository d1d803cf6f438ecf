/* SPDX-License-Identifier: MIT */
#include "octets.h"

enum {
    O = 0,
    W = OCTET_WORD,
    L = OCTET_WORD | OCTET_LETTER,
    D = OCTET_WORD | OCTET_LETTER | OCTET_START, /* "2", "4", "5" */
    M = OCTET_START,                             /* "#" */
    B = OCTET_BORDER,
    T = OCTET_BORDER | OCTET_BLANK,
    S = OCTET_BORDER | OCTET_STOP,
    Q = OCTET_STOP,                                 /* ".", "?" */
    C = OCTET_SPECIAL | OCTET_BORDER,               /* control bytes, */
    E = OCTET_SPECIAL | OCTET_BORDER | OCTET_BLANK, /* CR and LF */
    H = OCTET_SPECIAL | OCTET_BORDER | OCTET_LETTER /* above 127 */
};

/* clang-format off */
const unsigned char smtpcodes_octets[256] = {
    C, C, C, C, C, C, C, C, C, T, E, C, C, E, C, C, /* 0x00 */
    C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, /* 0x10 */
    T, S, B, M, O, W, W, B, B, B, B, W, B, O, Q, O, /* 0x20 */
    L, L, D, L, D, D, L, L, L, L, B, S, B, W, B, Q, /* 0x30 */
    W, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 0x40 */
    L, L, L, L, L, L, L, L, L, L, L, B, O, B, O, W, /* 0x50 */
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 0x60 */
    L, L, L, L, L, L, L, L, L, L, L, B, B, B, O, C, /* 0x70 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0x80 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0x90 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xa0 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xb0 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xc0 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xd0 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xe0 */
    H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, /* 0xf0 */
};
/* clang-format on */
