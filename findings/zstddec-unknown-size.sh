#!/usr/bin/env bash
# zstddec 0.3.4 (npm; the decoder of many viewers of 3D models, images and arrays), any Node.
#
# A zstd frame need not say how long its content is: the command line leaves it out whenever it
# compresses a pipe. decode(bytes) of such a frame does not throw and does not decode: it returns
# about 16 MiB, whatever the input was, whose first bytes are not the text. The README mentions a
# possible exception without the size; none comes. decode(bytes, size) with the right size is right,
# and so is the class in zstddec/stream without one.
#
# Seen: 3,200,000 bytes of text, 343 bytes compressed: decode gives 16.9 million bytes of something else.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts zstddec@0.3.4

python3 -c 'import sys; sys.stdout.write("hello world, this is a line too\n" * 100000)' > text
cat text | zstd -q -3 -c > piped.zst
zstd -q -3 -c text > sized.zst
zstd -dc piped.zst | cmp - text

cat > ask.mjs <<'JS'
import assert from 'node:assert'
import { readFileSync } from 'node:fs'
import { ZSTDDecoder } from 'zstddec'
import { ZSTDDecoder as Stream } from 'zstddec/stream'

const text = readFileSync('text')
const piped = new Uint8Array(readFileSync('piped.zst'))
const fresh = async (kind) => { const one = new kind(); await one.init(); return one }

const blind = Buffer.from((await fresh(ZSTDDecoder)).decode(piped))
console.log('size unknown:', blind.length, 'bytes of', text.length, '· begins like the text:', blind.subarray(0, 16).equals(text.subarray(0, 16)))
assert(blind.length > 5 * text.length)
assert(!blind.subarray(0, 16).equals(text.subarray(0, 16)))
assert(Buffer.from((await fresh(ZSTDDecoder)).decode(piped, text.length)).equals(text))
assert(Buffer.from((await fresh(ZSTDDecoder)).decode(new Uint8Array(readFileSync('sized.zst')))).equals(text))
assert(Buffer.from((await fresh(Stream)).decode(piped)).equals(text))
console.log('as described: without a size in the frame decode() returns megabytes that are not the text')
JS
node ask.mjs
