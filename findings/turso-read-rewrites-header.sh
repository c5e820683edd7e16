#!/usr/bin/env bash
# pyturso 0.8.3 (the rewrite of SQLite in Rust), Python 3; sqlite3 of the machine.
#
# One SELECT turns a database of the default rollback mode into a WAL database: bytes 18 and 19 of the
# file go from 1 to 2, so its digest changes, and everyone who opens it later works in WAL mode, with
# two more files to copy. A database with auto_vacuum, which turso declares read-only and refuses to
# write to, is changed all the same.
#
# Seen: select count(*): header 0101 before, 0202 after; with auto_vacuum an insert says "readonly".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install pyturso==0.8.3
cd "$work"
sqlite3 plain.db 'create table t(x); insert into t values(1), (2);'
sqlite3 vacuumed.db 'pragma auto_vacuum = full; create table t(x); insert into t values(1), (2);'

for name in plain vacuumed; do
  before=$(sha256sum < $name.db)
  [ "$(sqlite3 -readonly $name.db 'pragma journal_mode')" = delete ]
  env/bin/python - $name <<'PY'
import sys, turso
header = lambda: open(sys.argv[1] + ".db", "rb").read(20)[18:].hex()
was = header()
base = turso.connect(sys.argv[1] + ".db")
assert [tuple(row) for row in base.cursor().execute("select count(*) from t").fetchall()] == [(2,)]
try:
    said = base.cursor().execute("insert into t values(3)") and "inserted" if sys.argv[1] == "vacuumed" else "not tried"
except Exception as why:
    said = str(why)
base.close()
print(sys.argv[1], "header", was, "→", header(), "· insert:", said)
assert (was, header()) == ("0101", "0202")
assert sys.argv[1] == "plain" or "readonly" in said
PY
  [ "$before" != "$(sha256sum < $name.db)" ]
  [ "$(sqlite3 $name.db 'pragma journal_mode')" = wal ]
done
echo 'as described: a SELECT converts the file to WAL, even one that is then called read-only'
