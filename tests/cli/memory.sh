# SPDX-License-Identifier: MIT
# However long the input is, explain needs no more memory for it. MEBIBYTES makes it longer.
. "$SOURCE/tests/lib.sh"
[ -z "${SANITIZE-}" ] || skip "the sanitizers need memory of their own"
python3 -c 'import resource' 2> /dev/null || skip "python3 is missing"

expect_exit "constant memory" 0 python3 - "$SMTPCODES" "${MEBIBYTES:-32}" <<'PYTHON'
import os, resource, subprocess, sys
program, size = sys.argv[1], int(sys.argv[2]) * 1024 * 1024
# KiB, far less than the input. The peak holds what python had when it started the program, too.
LIMIT = 20 * 1024

def feed(name, words, block):
    """Pipes `size` bytes through the program; its peak of memory, in KiB."""
    child = subprocess.Popen([program, "explain"] + words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    for _ in range(size // len(block)):
        child.stdin.write(block)
    child.stdin.close()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    print("%s: %d KiB, %.1f s" % (name, usage.ru_maxrss, usage.ru_utime + usage.ru_stime))
    if status != 0:
        sys.exit("%s: status %d" % (name, status))
    if usage.ru_maxrss > LIMIT:
        sys.exit("%s: more than %d KiB" % (name, LIMIT))

reply = b"550-5.1.1 The email account that you tried to reach\n550 5.1.1 does not exist\n"
# Long replies are the quick ones: the test is about memory.
long = b"250 " + b"x " * 32000 + b"\n"
feed("replies", ["--json"], (reply + long) * 8)
feed("columns", ["--json", "--tsv", "command,reply"], b"RCPT\t" + long)
feed("one line without an end", ["--json"], b"550 xxx " * 8192)
feed("one reply without an end", ["--json"], b"550-one more line\n" * 4096)
feed("one column without an end", ["--tsv", "reply,command"], b"xxxxxxxx" * 8192)
PYTHON
cat "$work/out"
finish
