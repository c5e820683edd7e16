#!/usr/bin/env bash
# polars 2.1.0 (PyPI), Python 3.
#
# A .csv.zst that begins with a skippable frame (a header that some writers put first) is not known as
# compressed. read_csv() fails on the bytes, but the lazy count, scan_csv(…).select(len()), which
# parses nothing, counts line feeds in the compressed bytes and returns that as the number of rows.
# The same frames without the skippable one are counted right.
#
# Seen: 50000 rows; with a skippable frame of 16 bytes first: some hundreds, and no error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install polars==2.1.0
cd "$work"
python3 -c "
for n in range(50000): print(f'{n},{n * 7919 % 10007},row {n * 31 % 977}')" > rows.csv
zstd -q -3 -c rows.csv > rows.csv.zst
{ printf '\x50\x2a\x4d\x18\x10\x00\x00\x00sixteen bytes...'; cat rows.csv.zst; } > headed.csv.zst
zstd -dc headed.csv.zst | cmp - rows.csv

env/bin/python - <<'PY'
import polars
count = lambda name: polars.scan_csv(name, has_header=False).select(polars.len()).collect().item()
plain, headed = count("rows.csv.zst"), count("headed.csv.zst")
try:
    polars.read_csv("headed.csv.zst", has_header=False)
    said = "read"
except polars.exceptions.ComputeError as why:
    said = str(why).splitlines()[0]
print("rows counted:", plain, "· behind a skippable frame:", headed, "· read_csv:", said)
assert plain == 50000 and 0 < headed < 20000 and said != "read"
PY
echo 'as described: line feeds of compressed bytes are counted as rows'
