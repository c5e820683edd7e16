#!/usr/bin/env bash
# pyturso 0.8.3 (the rewrite of SQLite in Rust), Python 3; sqlite3 of the machine.
#
# A table WITHOUT ROWID that SQLite made, whose key is not its first column, is opened and answered.
# Found by a scan a row is right; found by a secondary index, the same row has NULL in every other
# column. An insert puts each value through the type of another column, so an integer key is stored
# as text: turso finds it neither in order nor does SQLite find it by its number. UPDATE and DELETE are refused
# in plain words, so it is not that the table is unknown.
#
# Seen: scan ('a', 1, 1.5), by name ('a', None, None); key 2 stored as text; integrity_check: "TEXT value".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install pyturso==0.8.3
cd "$work"
sqlite3 stock.db "create table stock(name text, id integer primary key, price real) without rowid;
  create index by_name on stock(name);
  insert into stock values('a', 1, 1.5);"
sqlite3 plain.db "create table stock(name text, id integer primary key, price real) without rowid;
  insert into stock values('a', 1, 1.5);"

env/bin/python - <<'PY'
import turso
rows = lambda cursor, ask: [tuple(row) for row in cursor.execute(ask).fetchall()]
stock = turso.connect("stock.db").cursor()
scan, found = rows(stock, "select * from stock"), rows(stock, "select * from stock where name = 'a'")
print("turso, scan:", scan, "by index:", found)
assert scan == [("a", 1, 1.5)] and found == [("a", None, None)]

base = turso.connect("plain.db")
base.cursor().execute("insert into stock(name, id, price) values('b', 2, 2.5)")
base.commit()
for refused in ("update stock set price = 9 where id = 1", "delete from stock where id = 1"):
    try:
        base.cursor().execute(refused)
        raise SystemExit("was not refused: " + refused)
    except turso.DatabaseError as why:
        print("turso:", why)
PY
check=$(sqlite3 plain.db 'pragma integrity_check')
kind=$(sqlite3 plain.db "select typeof(id) from stock where name = 'b'")
hits=$(sqlite3 plain.db 'select count(*) from stock where id = 2')
echo "sqlite: key stored as $kind, rows found by id = 2: $hits, integrity_check: $check"
[ "$kind" = text ] && [ "$hits" = 0 ] && [ "$check" != ok ]
sqlite3 stock.db "select * from stock where name = 'a'" | grep -qx 'a|1|1.5'
echo 'as described: NULLs through an index, and an inserted integer key becomes text'
