#!/usr/bin/env bash
# fflate 0.8.3 (npm), any Node.
#
# gunzipSync, decompressSync and the asynchronous gunzip size their result by the last four bytes of
# the input, which count the *last* member, and fill it from the *first* member. So a file of many
# members gives as many bytes as its last member has, taken from the start; the rest is dropped and
# nothing is thrown. When the last member is empty (a marker or an index behind the text) the result
# is 0 bytes. The class Gunzip of the same library, fed the same bytes, gives everything.
#
# Seen: members of 5000, 5000 and 220 bytes: 220 bytes; the same and an empty member: 0; Gunzip: 10220.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3

cat > ask.cjs <<'JS'
const { gzipSync, gunzipSync: node } = require('node:zlib')
const { gunzipSync, decompressSync, gunzip, Gunzip } = require('fflate')
const assert = require('node:assert')

const parts = [Buffer.alloc(5000, 'first '), Buffer.alloc(5000, 'second '), Buffer.alloc(220, 'third ')]
const whole = Buffer.concat(parts)
const file = new Uint8Array(Buffer.concat(parts.map((part) => gzipSync(part))))
const marked = new Uint8Array(Buffer.concat([file, gzipSync('')]))
assert(node(file).equals(whole) && node(marked).equals(whole))

function pieces(bytes) {
  const got = []
  const stream = new Gunzip((piece) => got.push(Buffer.from(piece)))
  stream.push(bytes, true)
  return Buffer.concat(got)
}

gunzip(file, (error, later) => {
  assert.ifError(error)
  const seen = [gunzipSync(file), decompressSync(file), later].map((one) => one.length)
  console.log('three members of', whole.length, 'bytes:', seen.join(', '))
  console.log('with an empty member last:', gunzipSync(marked).length, '· class Gunzip:', pieces(marked).length)
  assert.deepStrictEqual(seen, [220, 220, 220])
  assert(Buffer.from(gunzipSync(file)).equals(parts[0].subarray(0, 220)))
  assert.strictEqual(gunzipSync(marked).length, 0)
  assert(pieces(file).equals(whole) && pieces(marked).equals(whole))
  console.log('as described: the result has the size of the last member and the start of the first')
})
JS
node ask.cjs
