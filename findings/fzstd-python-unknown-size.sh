#!/usr/bin/env bash
# fzstd 0.1.1 (PyPI, pure Python), Python 3.
#
# A zstd frame without a content size (what the command line writes for a pipe) decodes to the right
# number of bytes, and all of them are zero: no exception, also when the frame carries a checksum,
# which is not looked at. The same text in a frame with a content size decodes right. So a length
# check after decoding passes.
#
# Seen: 5000 and 100000 bytes of text from a pipe: as many zeros; from a file: the text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install fzstd==0.1.1
cd "$work"

for bytes in 5000 100000; do
  python3 -c "import sys; sys.stdout.write(''.join(f'line {n} of a table\n' for n in range(9000))[:$bytes])" > text
  cat text | zstd -q -3 --check -c > piped.zst
  zstd -q -3 --check -c text > sized.zst
  zstd -dc piped.zst | cmp - text
  env/bin/python - <<'PY'
import fzstd
text, piped, sized = (open(name, "rb").read() for name in ("text", "piped.zst", "sized.zst"))
blind = bytes(fzstd.decompress(piped))
print(len(text), "bytes: without size", len(blind), "bytes,", blind.count(0), "of them zero · with size equal:", bytes(fzstd.decompress(sized)) == text)
assert blind == bytes(len(text))
assert bytes(fzstd.decompress(sized)) == text
PY
done
echo 'as described: without a content size the length is right, every byte is zero, and nothing is raised'
