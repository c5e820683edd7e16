#!/usr/bin/env bash
# zstd-codec 0.1.5 (npm), any Node.
#
# Simple.decompress() of a frame without a content size (what the command line writes for a pipe), or
# of two frames one after the other, returns undefined: no exception, nothing on the error stream.
# Buffer.from(undefined ?? []) is then an empty file. Streaming.decompress() of the same package gives
# every byte of both.
#
# Seen: piped frame: undefined; two frames: undefined; Streaming: 3,200,000 and 6,400,000 bytes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts zstd-codec@0.1.5
python3 -c 'import sys; sys.stdout.write("hello world, this is a line too\n" * 100000)' > text
cat text | zstd -q -3 -c > piped.zst
zstd -q -3 -c text > sized.zst
cat sized.zst sized.zst > two.zst
[ "$(zstd -dc two.zst | wc -c)" = 6400000 ]

cat > ask.cjs <<'JS'
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { ZstdCodec } = require('zstd-codec')

ZstdCodec.run((zstd) => {
  const simple = new zstd.Simple()
  const streaming = new zstd.Streaming()
  const seen = ['sized', 'piped', 'two'].map((name) => {
    const bytes = new Uint8Array(readFileSync(`${name}.zst`))
    return [name, simple.decompress(bytes)?.length, streaming.decompress(bytes)?.length]
  })
  for (const [name, one, stream] of seen) console.log(name, '· Simple:', one, '· Streaming:', stream)
  assert.deepStrictEqual(seen, [['sized', 3200000, 3200000], ['piped', undefined, 3200000], ['two', undefined, 6400000]])
  console.log('as described: Simple returns undefined where it cannot tell the size')
})
JS
node ask.cjs
