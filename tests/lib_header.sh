# SPDX-License-Identifier: MIT
# Read by tests that compare something with the public header.

# The functions that <smtpcodes/smtpcodes.h> declares, sorted.
functions_of_header() {
    sed 's|/\*.*\*/||' "$SOURCE/include/smtpcodes/smtpcodes.h" | tr '\n' ' ' |
        grep -oE 'SMTPCODES_API [^;]*;' | grep -v '__attribute__' | sed -E 's/^[^(]*[ *](smtpcodes_[a-z0-9_]+)\(.*/\1/' | sort
}
