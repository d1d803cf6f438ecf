# SPDX-License-Identifier: MIT
# Installs what is missing. Read by tools/run and tools/test: need_packages run|test.

# What must be there, and how each system calls the packages that bring it.
missing_tools() {
    command -v cc > /dev/null || printf ' cc'
    command -v make > /dev/null || command -v ninja > /dev/null || printf ' make'
    command -v cmake > /dev/null || printf ' cmake'
    command -v gperf > /dev/null || printf ' gperf'
    if command -v pkg-config > /dev/null; then
        pkg-config --exists yaml-0.1 || printf ' libyaml'
        [ "$1" != test ] || pkg-config --exists cmocka || printf ' cmocka'
    else
        printf ' pkg-config'
    fi
}

need_packages() {
    [ -w build ] || {
        echo "you may not write into the folder build/; remove it, or work in a clone of your own" >&2
        exit 2
    }
    missing=$(missing_tools "$1")
    [ -n "$missing" ] || return 0
    echo "missing:$missing" >&2
    packages="gcc libc6-dev make cmake gperf pkg-config libyaml-dev"
    [ "$1" != test ] || packages="$packages libcmocka-dev"
    if command -v apt-get > /dev/null; then
        as_root=
        [ "$(id -u)" -eq 0 ] || as_root=sudo
        if [ -z "$as_root" ] || command -v sudo > /dev/null; then
            echo "installing:$(printf ' %s' $packages)" >&2
            # shellcheck disable=SC2086 # several packages
            if $as_root apt-get update -q > build/packages.log 2>&1 &&
                $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
                    --no-install-recommends $packages >> build/packages.log 2>&1; then
                return 0
            fi
            tail -n 20 build/packages.log >&2
            echo "the packages could not be installed; build/packages.log has it all" >&2
            exit 2
        fi
    fi
    cat >&2 <<TEXT
Install them, then call this again:
  Debian, Ubuntu  apt-get install $packages
  Fedora          dnf install gcc make cmake gperf pkgconf-pkg-config libyaml-devel libcmocka-devel
  Arch            pacman -S gcc make cmake gperf pkgconf libyaml cmocka
  Alpine          apk add gcc musl-dev make cmake gperf pkgconf yaml-dev cmocka-dev
  macOS           brew install cmake gperf pkg-config libyaml cmocka
TEXT
    exit 2
}

# quietly LOG COMMAND...: runs a command; its output is shown only if it fails.
quietly() {
    log=$1
    shift
    "$@" > "$log" 2>&1 && return 0
    cat "$log" >&2
    exit 2
}
