#!/usr/bin/env bash
# better-sqlite3's backup() of a locked database resolves, and yesterday's copy stands there as today's.
#
# better-sqlite3 13.2.0 on Node 24.21.0. Another process holds the source (BEGIN EXCLUSIVE, rollback journal).
# Seen: after the busy timeout the promise resolves with { totalPages: 0, remainingPages: 0 } instead of rejecting;
# an existing destination keeps its old rows, a new destination does not exist at all. Only totalPages tells.
# node:sqlite of the same Node rejects in the same situation.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . better-sqlite3@13.2.0 node@24.21.0 >/dev/null 2>&1

cat > hold.py <<'PY'
import sqlite3
import sys
held = sqlite3.connect('app.db')
held.execute('BEGIN EXCLUSIVE')
print('held', flush=True)
sys.stdin.read()
PY
cat > look.mjs <<'JS'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import * as builtin from 'node:sqlite'
import Database from 'better-sqlite3'

const rows = file => { const db = new Database(file); const n = db.prepare('SELECT count(*) FROM t').pluck().get(); db.close(); return n }
const app = new Database('app.db')
app.exec('CREATE TABLE t(x); INSERT INTO t VALUES (1), (2), (3)')
await app.backup('copy.db')
app.exec('INSERT INTO t VALUES (4), (5)')
app.close()

const holder = spawn('python3', ['hold.py'], { stdio: ['pipe', 'pipe', 'inherit'] })
await once(holder.stdout, 'data')
const locked = new Database('app.db', { timeout: 100 })
const other = new builtin.DatabaseSync('app.db', { timeout: 100 })
const seen = [
  `over an old copy: ${JSON.stringify(await locked.backup('copy.db'))}, the copy has ${rows('copy.db')} rows of 5`,
  `to a new file: ${JSON.stringify(await locked.backup('new.db'))}, the file exists: ${existsSync('new.db')}`,
  `node:sqlite: ${await builtin.backup(other, 'other.db').then(() => 'resolved', () => 'rejected')}`,
]
holder.stdin.end()
const nothing = '{"totalPages":0,"remainingPages":0}'
const expected = [
  `over an old copy: ${nothing}, the copy has 3 rows of 5`,
  `to a new file: ${nothing}, the file exists: false`,
  'node:sqlite: rejected',
]
seen.forEach((line, i) => {
  console.log(line)
  if (line !== expected[i]) { console.log(`changed: was ${expected[i]}`); process.exitCode = 1 }
})
JS
node_modules/.bin/node look.mjs
echo 'as described'
