#!/usr/bin/env bash
# Node 24.21.0, node:zlib (zstd 1.5.7 inside).
#
# Whether zstdDecompressSync() goes on behind the end of a frame depends on how big the frames are: of
# two small ones it gives the first, of twenty of 1 MiB it gives every byte, so a test with a large file
# passes. At a skippable frame it stops as well: behind one in front it finds nothing. The stream, fed with
# the same bytes in one piece, does the same. Nothing is thrown, no error event; the zstd command gives all.
#
# Seen: two frames of 320,000 bytes: 320000; a skippable frame first: 0; 20 frames of 1 MiB: 20971520.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0
python3 - <<'PY'
import random
random.seed(7)
open("small", "w").write("hello world, this is a line too\n" * 10000)
whole = b"".join(b"%d,%d\n" % (i, random.randrange(10**6)) for i in range(1_700_000))[: 20 << 20]
for n in range(20):
    open(f"large{n:02}", "wb").write(whole[n << 20:(n + 1) << 20])
PY
for part in small large*; do zstd -q -3 "$part"; done
cat small.zst small.zst > two.zst
{ printf '\x50\x2a\x4d\x18\x04\x00\x00\x00note'; cat two.zst; } > headed.zst
cat large??.zst > twenty.zst
[ "$(zstd -dc two.zst | wc -c) $(zstd -dc headed.zst | wc -c) $(zstd -dc twenty.zst | wc -c)" = '640000 640000 20971520' ]

cat > ask.mjs <<'JS'
import assert from 'node:assert'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createZstdDecompress, zstdDecompressSync } from 'node:zlib'

const seen = {}
for (const name of ['two', 'headed', 'twenty']) {
  const bytes = readFileSync(`${name}.zst`)
  let streamed = 0
  for await (const piece of Readable.from([bytes]).pipe(createZstdDecompress())) streamed += piece.length
  seen[name] = [zstdDecompressSync(bytes).length, streamed]
}
console.log('node', process.version, JSON.stringify(seen))
assert.deepStrictEqual(seen, { two: [320000, 320000], headed: [0, 0], twenty: [20971520, 20971520] })
console.log('as described: it depends on the size of the frames whether the next one is read')
JS
node_modules/.bin/node ask.mjs
