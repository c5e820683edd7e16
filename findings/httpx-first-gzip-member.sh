#!/usr/bin/env bash
# httpx 0.28.1, Python 3.
#
# A body with "Content-Encoding: gzip" made of several members ends after the first one: status 200,
# no exception, bytes of all other members thrown away. When the first member is empty (a writer
# that flushes its header before it has data) the whole answer is 0 bytes, and raise_for_status()
# is content. The same body as frames of "Content-Encoding: zstd" comes whole, so the two decoders
# of one library disagree about concatenation.
#
# Seen: 3 members of 1000 bytes: 1000 bytes; the same behind an empty member: 0; as zstd: 3000.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install httpx==0.28.1 zstandard==0.25.0

"$work/env/bin/python" - <<'PY'
import gzip, http.server, threading
import httpx, zstandard

parts = [bytes([65 + n]) * 1000 for n in range(3)]
packed = [gzip.compress(part, mtime=0) for part in parts]
frames = [zstandard.ZstdCompressor().compress(part) for part in parts]
bodies = {
    "/gzip": ("gzip", b"".join(packed)),
    "/empty-first": ("gzip", gzip.compress(b"", mtime=0) + b"".join(packed)),
    "/zstd": ("zstd", b"".join(frames)),
}
assert all(gzip.decompress(body) == b"".join(parts) for how, body in bodies.values() if how == "gzip")

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        how, body = bodies[self.path]
        self.send_response(200)
        self.send_header("Content-Encoding", how)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
seen = {}
for path in bodies:
    answer = httpx.get(f"http://127.0.0.1:{server.server_port}{path}").raise_for_status()
    seen[path] = len(answer.content)
print("httpx", httpx.__version__, seen, "of 3000")
assert seen == {"/gzip": 1000, "/empty-first": 0, "/zstd": 3000}, seen
server.shutdown()
PY
echo 'as described: httpx keeps the first gzip member only, without an error'
