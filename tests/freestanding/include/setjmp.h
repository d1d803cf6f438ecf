/* SPDX-License-Identifier: MIT */
/* cmocka wants this header; the shim does not. */
