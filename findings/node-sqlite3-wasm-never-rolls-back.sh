#!/usr/bin/env bash
# node-sqlite3-wasm 0.8.60 (npm; SQLite itself, compiled to WebAssembly), any Node; sqlite3 of the machine.
#
# A process is killed in the middle of a transaction after pages went to the file; the journal lies
# beside it. The next process of the same library is told "database is locked" for ever, by a folder
# NAME.lock that was left. With that removed it opens the database and does not roll back: it shows what was
# never committed, lacks committed rows, and leaves the journal. SQLite's own shell rolls back and
# shows every committed row and nothing else.
#
# Seen: 2000 rows committed. Library: rows "never committed", not 2000 in sum; shell: 2000 committed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-sqlite3-wasm@0.8.60

cat > killed.cjs <<'JS'
const { Database } = require('node-sqlite3-wasm')
const base = new Database('shop.db')
base.exec('create table orders(id integer primary key, state text, pad text); begin')
for (let n = 0; n < 2000; n++) base.run("insert into orders values(?, 'committed', ?)", [n, 'x'.repeat(100)])
base.exec('commit; pragma cache_size = 10; begin')
base.exec("update orders set state = 'never committed'")
process.kill(process.pid, 'SIGKILL')
JS
cat > next.cjs <<'JS'
const { Database } = require('node-sqlite3-wasm')
try {
  const base = new Database('shop.db')
  console.log(JSON.stringify(base.all('select state, count(*) as n from orders group by state')))
  base.close()
} catch (why) {
  console.log(why.message)
}
JS
bash -c 'node killed.cjs & wait $!' 2>/dev/null && exit 1
[ -s shop.db-journal ] || { echo 'no journal was left: nothing to look at'; exit 1; }
cp shop.db other.db
cp shop.db-journal other.db-journal

first=$(node next.cjs)
[ -d shop.db.lock ]
rmdir shop.db.lock
then=$(node next.cjs)
true=$(sqlite3 other.db 'select state, count(*) from orders group by state')
echo "next process: $first"
echo "without the lock folder: $then"
echo "sqlite3: $true"
[ "$first" = 'database is locked' ]
case $then in *'never committed'*) ;; *) exit 1 ;; esac
[ -s shop.db-journal ]
[ "$true" = 'committed|2000' ]
echo 'as described: a journal left by a killed process is never rolled back'
