#!/usr/bin/env bash
# urllib3 2.8.0 (and 2.6.3; so requests 2.34.2 above them), Python 3.
#
# A server sends a body with "Content-Encoding: gzip" that is several gzip members one after the
# other, as RFC 1952 allows and as servers do that compress write by write. Read at once, the body
# is whole. Read in pieces (stream(), read(n), shutil.copyfileobj, requests' .content), the answer
# ends early: no exception, no short-read error, the response counts as closed and complete.
# urllib3 2.5.0, before decoding was bounded by the size of a piece, gives every byte.
#
# Seen: 20 members of 1 MiB: .data 20971520 bytes; stream(65536) and copyfileobj 1114112;
# requests.get().content about half. Never compare with Content-Length: it counts compressed bytes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/ask.py" <<'PY'
import gzip, http.server, io, random, shutil, sys, threading
import requests, urllib3

random.seed(7)
whole = b"".join(b"%d,%d\n" % (i, random.randrange(10**6)) for i in range(1_700_000))[: 20 << 20]
body = b"".join(gzip.compress(whole[at:at + (1 << 20)], 6, mtime=0) for at in range(0, len(whole), 1 << 20))
assert gzip.decompress(body) == whole

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *words):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
copied = io.BytesIO()
shutil.copyfileobj(urllib3.request("GET", url, preload_content=False, decode_content=True), copied)
got = {
    "data": urllib3.request("GET", url).data,
    "stream(65536)": b"".join(urllib3.request("GET", url, preload_content=False).stream(65536)),
    "copyfileobj": copied.getvalue(),
    "requests .content": requests.get(url).content,
}
print("urllib3", urllib3.__version__, {name: len(read) for name, read in got.items()}, "of", len(whole))
assert all(whole.startswith(read) for read in got.values()) and got["data"] == whole
short = {name for name, read in got.items() if len(read) < len(whole)}
assert short == (set(got) - {"data"} if sys.argv[1] == "loses" else set()), short
server.shutdown()
PY

try() {
  python3 -m venv "$work/$1"
  "$work/$1/bin/pip" -q --disable-pip-version-check install "urllib3==$1" requests==2.34.2
  "$work/$1/bin/python" "$work/ask.py" "$2"
}
try 2.5.0 whole
try 2.6.3 loses
try 2.8.0 loses
echo 'as described: read in pieces, a multi-member body ends early and counts as complete'
