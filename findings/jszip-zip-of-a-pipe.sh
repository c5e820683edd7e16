#!/usr/bin/env bash
# jszip 3.10.2 (npm), any Node; Info-ZIP's zip 3.0 makes the archive.
#
# An archive that zip writes from a pipe (`pg_dump | zip - -`, `cat app.db | zip app.zip -`) carries
# zip64 fields, because its size was unknown, and plain counts beside them. JSZip refuses every such
# archive and says it is corrupted; unzip -t, Python, yauzl and fflate read it.
#
# Seen: loadAsync: "Corrupted zip or bug: expected 1 records in central dir, got 0".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jszip@3.10.2 fflate@0.8.3
command -v zip >/dev/null || { echo 'this needs the command zip'; exit 1; }

python3 -c "print('row of a table\n' * 20000)" > text
cat text | zip -q piped.zip -
zip -q filed.zip text
python3 -c "
import zipfile
assert zipfile.ZipFile('piped.zip').testzip() is None and zipfile.ZipFile('piped.zip').read('-') == open('text', 'rb').read()"

cat > ask.cjs <<'JS'
const assert = require('node:assert')
const { readFileSync } = require('node:fs')
const { unzipSync } = require('fflate')
const { loadAsync } = require('jszip')

async function main() {
  const text = readFileSync('text')
  const filed = await (await loadAsync(readFileSync('filed.zip'))).file('text').async('nodebuffer')
  assert(filed.equals(text))
  assert(Buffer.from(unzipSync(new Uint8Array(readFileSync('piped.zip')))['-']).equals(text))
  await assert.rejects(loadAsync(readFileSync('piped.zip')), (why) => { console.log('jszip:', why.message); return /expected 1 records in central dir, got 0/.test(why.message) })
  console.log('as described: an archive that zip wrote from a pipe is called corrupted')
}
main()
JS
node ask.cjs
