#!/usr/bin/env bash
# uzip 0.20201231.0 (npm), any Node; Python's zipfile makes the archive.
#
# An archive of more than 65535 entries says 65535 in its old trailer and the true number in the zip64
# one. parse() and the faster listing, parse(bytes, true), take the old number: entries behind it are missing from
# the result, and nothing is thrown. fflate, of the same kind and size, reads all.
#
# Seen: 70000 entries: uzip 65535, fflate 70000.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts uzip@0.20201231.0 fflate@0.8.3
python3 - <<'PY'
import zipfile
with zipfile.ZipFile("many.zip", "w") as archive:
    for n in range(70000):
        archive.writestr(zipfile.ZipInfo(f"{n}.txt"), b"x")
assert len(zipfile.ZipFile("many.zip").namelist()) == 70000
PY

cat > ask.cjs <<'JS'
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { unzipSync } = require('fflate')
const UZIP = require('uzip')

const bytes = new Uint8Array(readFileSync('many.zip'))
const seen = [UZIP.parse(bytes.buffer), UZIP.parse(bytes.buffer, true), unzipSync(bytes)].map((one) => Object.keys(one).length)
console.log('uzip', seen[0], '· its listing', seen[1], '· fflate', seen[2])
assert.deepStrictEqual(seen, [65535, 65535, 70000])
console.log('as described: entries behind the 65535th are left out in silence')
JS
node ask.cjs
