#!/usr/bin/env bash
# node:sqlite prepares the first of several statements, forgets the rest unread, and reports success.
#
# Node 24.21.0, beside better-sqlite3 13.2.0, whose interface it resembles. Seen: prepare() of an INSERT and a DELETE that
# names no existing table gives a statement; run() answers { changes: 1 }, and the rest has neither run nor been
# parsed. better-sqlite3 refuses the same text when it is prepared. A program moved from one to the other loses the tail
# of every such script without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . better-sqlite3@13.2.0 node@24.21.0 >/dev/null 2>&1

cat > look.mjs <<'JS'
import { DatabaseSync } from 'node:sqlite'
import Database from 'better-sqlite3'

const script = "INSERT INTO t VALUES ('new'); DELETE FROM no_such_table; INSERT INTO t VALUES ('last')"
const attempt = work => { try { return work() } catch (error) { return error.constructor.name } }
function look(db) {
  db.exec('CREATE TABLE t(x)')
  const changes = attempt(() => db.prepare(script).run().changes)
  return `${changes} and ${db.prepare('SELECT count(*) AS n FROM t').get().n} rows`
}
const seen = { 'node:sqlite': look(new DatabaseSync(':memory:')), 'better-sqlite3': look(new Database(':memory:')) }
const expected = { 'node:sqlite': '1 and 1 rows', 'better-sqlite3': 'RangeError and 0 rows' }
for (const [name, value] of Object.entries(seen)) {
  console.log(`${name}: ${value}`)
  if (value !== expected[name]) { console.log(`changed: was ${expected[name]}`); process.exitCode = 1 }
}
JS
node_modules/.bin/node look.mjs
echo 'as described'
