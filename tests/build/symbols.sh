# SPDX-License-Identifier: MIT
# What the shared library exports is what the header declares, and nothing else. With --update it
# writes src/smtpcodes.map anew from the header: SOURCE=. sh tests/build/symbols.sh --update
. "$SOURCE/tests/lib.sh"
. "$SOURCE/tests/lib_header.sh"

map=$SOURCE/src/smtpcodes.map
functions_of_header > "$work/header"
[ -s "$work/header" ] || fail "no function found in the header"
if [ "${1-}" = --update ]; then
    {
        sed -n '1,/global:/p' "$map"
        sed 's/.*/    &;/' "$work/header"
        sed -n '/^local:/,$p' "$map"
    } > "$work/map"
    cp "$work/map" "$map"
fi
sed -n '/^global:/,/^local:/s/^ *\(smtpcodes_[a-z0-9_]*\);.*/\1/p' "$map" | sort > "$work/map"
expect_same "src/smtpcodes.map: update it with SOURCE=. sh tests/build/symbols.sh --update" \
    "$work/header" "$work/map"

[ -z "${SANITIZE-}" ] || finish
library=$BUILD/lib/libsmtpcodes.so
[ -e "$library" ] || { echo "skipped: no $library"; finish; }
command -v nm > /dev/null || { echo "skipped: nm is missing"; finish; }
nm -D --defined-only "$library" | awk '$2 != "A" { print $3 }' | sed 's/@.*//' | sort \
    > "$work/exported"
expect_same "exported by the shared library" "$work/header" "$work/exported"
if command -v readelf > /dev/null; then
    readelf -d "$library" | sed -n 's/.*soname: \[\(.*\)\]/\1/p' > "$work/soname"
    major=$(sed -n 's/#define SMTPCODES_VERSION_MAJOR //p' "$SOURCE/include/smtpcodes/smtpcodes.h")
    echo "libsmtpcodes.so.$major" > "$work/wanted"
    expect_same "SONAME" "$work/wanted" "$work/soname"
fi
finish
