/* SPDX-License-Identifier: MIT */
#include "octets.h"

enum {
    O = 0,
    W = OCTET_WORD,
    B = OCTET_BORDER,
    D = OCTET_WORD | OCTET_START,     /* "2", "4", "5" */
    M = OCTET_START,                  /* "#" */
    C = OCTET_SPECIAL | OCTET_BORDER, /* control bytes */
    H = OCTET_SPECIAL | OCTET_BORDER  /* above 127 */
};

/* clang-format off */
const unsigned char smtpcodes_octets[256] = {
    C, C, C, C, C, C, C, C, C, B, C, C, C, C, C, C, /* 0x00 */
    C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, /* 0x10 */
    B, B, B, M, O, W, W, B, B, B, B, W, B, O, O, O, /* 0x20 */
    W, W, D, W, D, D, W, W, W, W, B, B, B, W, B, O, /* 0x30 */
    W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, /* 0x40 */
    W, W, W, W, W, W, W, W, W, W, W, B, O, B, O, W, /* 0x50 */
    O, W, W, W, W, W, W, W, W, W, W, W, W, W, W, W, /* 0x60 */
    W, W, W, W, W, W, W, W, W, W, W, B, B, B, O, C, /* 0x70 */
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
