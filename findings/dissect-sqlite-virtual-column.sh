#!/usr/bin/env bash
# dissect.database 1.1 (PyPI; the reader of SQLite files in a forensic suite), Python 3; sqlite3 of the machine.
#
# A VIRTUAL generated column is not in the file. The reader counts it as if it were: from that column
# on every value stands under the name of the column before it, and the last column is None. So a
# price appears as a discount, without an exception. A STORED one, which is in the file, is right.
#
# Seen: (1, gross 12, net 10, note 'n') read as gross 10, net 'n', note None.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install dissect.database==1.1
cd "$work"
for kind in virtual stored; do
  sqlite3 $kind.db "create table price(id integer primary key, gross integer as (net + 2) $kind, net integer, note text);
    insert into price(id, net, note) values(1, 10, 'n');"
  [ "$(sqlite3 $kind.db 'select * from price')" = '1|12|10|n' ]
done

env/bin/python - <<'PY'
import pathlib
from dissect.database.sqlite3 import SQLite3
def first(kind):
    row = next(iter(SQLite3(pathlib.Path(kind + ".db")).table("price").rows()))
    return (row.id, row.gross, row.net, row.note)
print("virtual:", first("virtual"), "· stored:", first("stored"))
assert first("virtual") == (1, 10, "n", None)
assert first("stored") == (1, 12, 10, "n")
PY
echo 'as described: values behind a virtual column move one column to the left'
