#!/usr/bin/env bash
# pyturso 0.8.3 (the rewrite of SQLite in Rust), Python 3; sqlite3 of the machine.
#
# A process is killed in the middle of a transaction on a database in the default rollback mode,
# after pages went to the file. The journal beside the file is what makes it a valid database: SQLite
# rolls back first. turso opens the same two files without a word, shows the changes that were never
# committed as if they were, loses rows that were, and takes inserts. Opened by SQLite afterwards the
# journal is rolled back and all is there.
#
# Seen: 2000 rows committed. turso: rows "never committed", and not 2000 of them in sum; SQLite: 2000.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install pyturso==0.8.3
cd "$work"

python3 - <<'PY' || [ $? -eq 9 ]
import os, sqlite3
base = sqlite3.connect("shop.db", isolation_level=None)
base.execute("create table orders(id integer primary key, state text, pad text)")
base.execute("begin")
base.executemany("insert into orders values(?, 'committed', ?)", [(n, "x" * 100) for n in range(2000)])
base.execute("commit")
base.execute("pragma cache_size = 10")
base.execute("begin")
base.execute("update orders set state = 'never committed'")
os._exit(9)
PY
[ -s shop.db-journal ] || { echo 'no journal was left: nothing to look at'; exit 1; }
mkdir turso sqlite
cp shop.db* turso/
cp shop.db* sqlite/

env/bin/python - <<'PY'
import sqlite3, turso
ask = "select state, count(*) from orders group by state order by state"
true = [tuple(row) for row in sqlite3.connect("sqlite/shop.db").execute(ask)]
seen = [tuple(row) for row in turso.connect("turso/shop.db").cursor().execute(ask).fetchall()]
print("sqlite:", true)
print("turso: ", seen)
assert true == [("committed", 2000)], true
assert "never committed" in dict(seen) and sum(dict(seen).values()) != 2000, seen
PY
echo 'as described: turso reads past a hot journal and shows what was never committed'
