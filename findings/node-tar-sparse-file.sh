#!/usr/bin/env bash
# tar 7.5.23 (npm), any Node; GNU tar of the machine makes the archive.
#
# `tar -S` stores a file with holes (a database copied with cp --sparse, a preallocated one) as an
# entry of type S. tar.x() of such an archive resolves, with strict: true too, and extracts nothing;
# tar.t() lists nothing; onwarn is not called. In the pax form of the same file (--format=pax) it
# extracts another file under another name: GNUSparseFile.NUMBER/NAME, the map of holes in front.
# GNU tar and Python's tarfile give the database from both.
#
# Seen: strict extraction of the GNU form: empty folder, no entry listed, no warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tar@7.5.23

{ printf 'SQLite format 3\0'; head -c 4080 /dev/zero | tr '\0' a; } > app.db
truncate -s 4M app.db
printf 'the end' >> app.db
tar -S --format=gnu -cf gnu.tar app.db
tar -S --format=pax -cf pax.tar app.db
[ "$(wc -c < gnu.tar)" -lt 1000000 ] || { echo 'this file system keeps no holes: nothing to look at'; exit 1; }
for form in gnu pax; do mkdir $form; tar -xOf $form.tar | cmp - app.db; done
python3 -c "
import tarfile
for form in ('gnu.tar', 'pax.tar'): assert tarfile.open(form).extractfile('app.db').read() == open('app.db', 'rb').read()"

cat > ask.mjs <<'JS'
import assert from 'node:assert'
import { readdirSync } from 'node:fs'
import { list, extract } from 'tar'

const listed = []
const warned = []
await list({ file: 'gnu.tar', strict: true, onReadEntry: (entry) => listed.push(entry.path) })
await extract({ file: 'gnu.tar', cwd: 'gnu', strict: true, onwarn: (code) => warned.push(code) })
await extract({ file: 'pax.tar', cwd: 'pax', strict: true, onwarn: (code) => warned.push(code) })
console.log('gnu form: listed', listed.length, '· extracted', readdirSync('gnu').length, '· warnings', warned.length)
console.log('pax form: extracted', readdirSync('pax', { recursive: true }).join(', ').replace(/\d+/g, 'NUMBER'))
assert.deepStrictEqual([listed, warned, readdirSync('gnu')], [[], [], []])
assert(readdirSync('pax')[0].startsWith('GNUSparseFile.') && readdirSync('pax').length === 1)
console.log('as described: a sparse entry is passed over in silence')
JS
node ask.mjs
