#!/usr/bin/env bash
# niquests 3.21.2 on urllib3-future 2.25.904 (PyPI), Python 3.
#
# A body with "Content-Encoding: zstd" of frames with skippable frames between them (as the formats for
# seeking and for parallel decoding write them) ends early: status 200, no exception. Without the
# skippable frames the same frames come whole, so concatenation itself is understood.
#
# Seen: 20 frames of 1 MiB: 20971520 bytes; with a skippable frame behind each: about a tenth.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install niquests==3.21.2 urllib3-future==2.25.904 zstandard==0.25.0
cd "$work"

env/bin/python - <<'PY'
import http.server, random, subprocess, threading
import niquests, zstandard

random.seed(7)
whole = b"".join(b"%d,%d\n" % (i, random.randrange(10**6)) for i in range(1_700_000))[: 20 << 20]
frames = [zstandard.ZstdCompressor(3, write_checksum=True).compress(whole[at:at + (1 << 20)]) for at in range(0, len(whole), 1 << 20)]
skip = bytes.fromhex("502a4d1804000000") + b"note"
bodies = {"/frames": b"".join(frames), "/between": b"".join(frame + skip for frame in frames)}
for body in bodies.values():
    assert subprocess.run(["zstd", "-dc"], input=body, capture_output=True, check=True).stdout == whole

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = bodies[self.path]
        self.send_response(200)
        self.send_header("Content-Encoding", "zstd")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
got = {path: niquests.get(f"http://127.0.0.1:{server.server_port}{path}").raise_for_status().content for path in bodies}
print("niquests", niquests.__version__, {path: len(read) for path, read in got.items()}, "of", len(whole))
assert got["/frames"] == whole
assert len(got["/between"]) < len(whole) // 2 and whole.startswith(got["/between"])
server.shutdown()
PY
echo 'as described: a skippable frame between frames ends the body early, without an error'
