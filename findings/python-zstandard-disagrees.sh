#!/usr/bin/env bash
# zstandard 0.25.0 (PyPI), Python 3.
#
# Two ways to stream the same file through the same decompressor end at different places: copy_stream()
# and stream_writer() go over every frame, read_to_iter() stops behind the first one, and all of them return as for
# a complete file. When the first frame is skippable, read_to_iter() yields nothing at all.
#
# Seen: three frames of 1000 bytes: copy_stream 3000, stream_writer 3000, read_to_iter 1000; with a
# skippable frame first: 3000, 3000, 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install zstandard==0.25.0

"$work/env/bin/python" - <<'PY'
import io, subprocess, zstandard
parts = [bytes([65 + n]) * 1000 for n in range(3)]
frames = b"".join(zstandard.ZstdCompressor().compress(part) for part in parts)
skippable = bytes.fromhex("502a4d1804000000") + b"note"

def lengths(file):
    assert subprocess.run(["zstd", "-dc"], input=file, capture_output=True, check=True).stdout == b"".join(parts)
    copied, written = io.BytesIO(), io.BytesIO()
    zstandard.ZstdDecompressor().copy_stream(io.BytesIO(file), copied)
    with zstandard.ZstdDecompressor().stream_writer(written, closefd=False) as writer:
        writer.write(file)
    read = b"".join(zstandard.ZstdDecompressor().read_to_iter(io.BytesIO(file)))
    return {"copy_stream": len(copied.getvalue()), "stream_writer": len(written.getvalue()), "read_to_iter": len(read)}

plain, headed = lengths(frames), lengths(skippable + frames)
print("three frames:", plain)
print("with a skippable frame first:", headed)
assert plain == {"copy_stream": 3000, "stream_writer": 3000, "read_to_iter": 1000}
assert headed == {"copy_stream": 3000, "stream_writer": 3000, "read_to_iter": 0}
PY
echo 'as described: read_to_iter ends behind the first frame, the other two do not'
