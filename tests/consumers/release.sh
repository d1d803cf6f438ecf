# SPDX-License-Identifier: MIT
# tools/release makes the same bytes twice. Its Debian packages please lintian, and go into a fresh
# root, where consumers are built against them. Its source and its pair of files are good.
. "$SOURCE/tests/consumers/lib.sh"
need_codesc
[ -d "$sources/.git" ] && command -v git > /dev/null || skip "there is no repository: git is missing"
command -v gperf > /dev/null || skip "gperf is missing"
GIT_CONFIG_GLOBAL=/dev/null
export GIT_CONFIG_GLOBAL

# The second one from another folder.
git clone -q "$sources" "$work/clone"
git clone -q "$sources" "$work/a clone somewhere else"
expect_exit "release" 0 "$work/clone/tools/release" "$work/one"
expect_text "release" "no tag v*" "$work/out"
expect_exit "release, once more" 0 "$work/a clone somewhere else/tools/release" "$work/two"
(cd "$work/one" && sha256sum ./*) > "$work/first"
(cd "$work/two" && sha256sum ./*) > "$work/second"
expect_same "the same commit, the same bytes" "$work/first" "$work/second"
(cd "$work/one" && sha256sum --quiet -c SHA256SUMS) || fail "SHA256SUMS"
expect_exit "not empty" 2 "$work/clone/tools/release" "$work/one"

tar -xzf "$work"/one/smtpcodes-*.tar.gz -C "$work"
[ -f "$(echo "$work"/smtpcodes-*/CMakeLists.txt)" ] || fail "the source archive"
expect_same "the pair of files" "$BUILD/amalgamation/smtpcodes.c" "$work/one/smtpcodes.c"

# The next version says what is new, and is refused if it takes a code away.
cd "$work/clone"
git tag v0.0.9
sed -i 's/name: mailbox_unavailable$/name: mailbox_out_of_reach/' data/codes.yaml
git -c user.name=test -c user.email=test@example.org commit -q -a -m "Another name for 550"
expect_exit "a code was renamed" 2 tools/release "$work/three"
expect_text "a code was renamed" "Since v0.0.9:" "$work/err"
expect_text "a code was renamed" "refused: a code was taken away or renamed since v0.0.9" "$work/err"
cd "$work"

set -- "$work"/one/*.deb
if [ ! -e "$1" ]; then
    echo "skipped: there are no Debian packages here"
    finish
fi
[ $# -eq 3 ] || fail "$# packages"
if command -v lintian > /dev/null; then
    lintian --allow-root --fail-on error,warning "$@" > "$work/lintian" 2>&1 || fail "lintian"
    grep -E '^[EW]:' "$work/lintian" && fail "lintian" || true
else
    echo "skipped: lintian is missing"
fi

# A root with nothing but dpkg's own records; what the packages depend on is this machine's.
root=$work/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
expect_exit "dpkg" 0 fakeroot dpkg --root="$root" --log="$work/dpkg.log" --force-not-root \
    --force-depends --force-script-chrootless --no-triggers --install "$@"
expect_exit "smtpcodes of the package" 0 "$root/usr/bin/smtpcodes" 550

consumer find_package
cmake_consumer find_package -DCMAKE_PREFIX_PATH="$root/usr" -DBUILD_SHARED_LIBS=ON
expect_bounce "find_package" 1 "$work/find_package/build/bounces"
consumer two_catalogues
cmake_consumer two_catalogues -DCMAKE_PREFIX_PATH="$root/usr"
expect_exit "catalogue" 0 "$work/two_catalogues/build/two_catalogues"
PKG_CONFIG_PATH=$(dirname "$(find "$root" -name smtpcodes.pc)")
export PKG_CONFIG_PATH
if command -v pkg-config > /dev/null && command -v make > /dev/null; then
    consumer pkg_config
    expect_exit "pkg-config: make" 0 make -C "$work/pkg_config"
    LD_LIBRARY_PATH=$(pkg-config --variable=libdir smtpcodes)
    export LD_LIBRARY_PATH
    expect_bounce "pkg-config" 1 "$work/pkg_config/bounces"
fi
finish
