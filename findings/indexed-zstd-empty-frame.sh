#!/usr/bin/env bash
# indexed_zstd 1.7.2 (PyPI; random access to zstd files), Python 3.
#
# A frame that holds nothing (a writer that flushed when it had no data) ends the file: read() gives
# what lies before it and no exception, though all frames that follow are sound. In front, the whole
# file reads as empty. The zstd command gives every byte of each.
#
# Seen: three frames of 1000 bytes: 3000; behind an empty frame: 0; with it after the first: 1000.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install indexed_zstd==1.7.2
cd "$work"
for n in 1 2 3; do head -c 1000 /dev/zero | tr '\0' "$n" > part$n; zstd -q -c part$n > part$n.zst; done
: > nothing; zstd -q -c nothing > nothing.zst
cat part1 part2 part3 > whole
cat part1.zst part2.zst part3.zst > plain.zst
cat nothing.zst part1.zst part2.zst part3.zst > first.zst
cat part1.zst nothing.zst part2.zst part3.zst > middle.zst
for name in plain first middle; do zstd -dc $name.zst | cmp - whole; done

env/bin/python - <<'PY'
from indexed_zstd import IndexedZstdFile
whole = open("whole", "rb").read()
got = {name: IndexedZstdFile(name + ".zst").read() for name in ("plain", "first", "middle")}
print({name: len(read) for name, read in got.items()}, "of", len(whole))
assert got["plain"] == whole and got["first"] == b"" and got["middle"] == whole[:1000]
PY
echo 'as described: an empty frame ends the file, and nothing is raised'
