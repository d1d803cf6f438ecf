/* SPDX-License-Identifier: MIT */
/* The built-in catalogue: apart, so that a program that does not ask for it does not carry it. */
#include "smtpcodes/smtpcodes.h"
#include "smtpcodes_codes.h"

const smtpcodes_catalog *smtpcodes_builtin(void)
{
    return &smtpcodes_catalogue;
}
