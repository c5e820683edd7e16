#!/usr/bin/env bash
# libarchive-c 5.3 (PyPI) on libarchive 3.6.2 of the machine, Python 3; GNU tar makes the archive.
#
# A file that ends in a hole (preallocated, or a database whose last page is all zero and was copied
# with cp --sparse) is stored by `tar -S` with its true size. entry.get_blocks(), the documented way to
# read an entry, fills holes in the middle with zeros but ends at the last hole: joined, the blocks are
# shorter than entry.size, and nothing is raised. extract_file() of the same library writes the right file.
#
# Seen: 4 MiB with a hole in the middle: 4194304 bytes; 4 MiB with a hole at the end: far fewer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install libarchive-c==5.3
cd "$work"
head -c 4096 /dev/zero | tr '\0' a > middle
truncate -s $((4194304 - 7)) middle
printf 'the end' >> middle
head -c 4096 /dev/zero | tr '\0' a > last
truncate -s 4194304 last
tar -S -cf holes.tar middle last
[ "$(wc -c < holes.tar)" -lt 1000000 ] || { echo 'this file system keeps no holes: nothing to look at'; exit 1; }
for name in middle last; do tar -xOf holes.tar $name | cmp - $name; done
mkdir out

env/bin/python - <<'PY'
import os, libarchive
got = {}
with libarchive.file_reader("holes.tar") as archive:
    for entry in archive:
        got[entry.pathname] = (entry.size, b"".join(entry.get_blocks()))
print("libarchive", libarchive.ffi.version_number(), {name: (size, len(joined)) for name, (size, joined) in got.items()})
os.chdir("out")
libarchive.extract_file("../holes.tar")
whole = {name: open("../" + name, "rb").read() for name in got}
assert all(open(name, "rb").read() == whole[name] and got[name][0] == 4194304 for name in got)
assert got["middle"][1] == whole["middle"]
assert len(got["last"][1]) < 100000 and whole["last"].startswith(got["last"][1])
PY
echo 'as described: the hole at the end of a sparse entry is left out'
