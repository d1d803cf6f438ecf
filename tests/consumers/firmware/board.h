/* SPDX-License-Identifier: MIT */
/* What the board can do. */
#ifndef FIRMWARE_BOARD_H
#define FIRMWARE_BOARD_H

/* Shows a text. */
void board_print(const char *text);

#endif
