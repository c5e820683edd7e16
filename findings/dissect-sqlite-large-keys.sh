#!/usr/bin/env bash
# dissect.database 1.1 (PyPI; the reader of SQLite files in a forensic suite), Python 3; sqlite3 of the machine.
#
# An INTEGER PRIMARY KEY is stored as a varint, whose ninth byte counts with all its eight bits. The
# reader takes seven of them, so every key from 2^56 on comes out as another number, and a negative
# one as a positive: the 64-bit ids of chat messages and posts, which lie in that range. The same
# number in an ordinary column of the same row is right. Nothing is raised.
#
# Seen: key 1234567890123456789 (copy in the row right) read as 617283945061728389 or the like.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/env"
"$work/env/bin/pip" -q --disable-pip-version-check install dissect.database==1.1
cd "$work"
sqlite3 chat.db "create table message(id integer primary key, same integer, body text);
  insert into message select column1, column1, 'text' from
    (values (7), (72057594037927935), (72057594037927936), (1234567890123456789), (-5));"

env/bin/python - <<'PY'
import pathlib
from dissect.database.sqlite3 import SQLite3
rows = [(row.id, row.same) for row in SQLite3(pathlib.Path("chat.db")).table("message").rows()]
for key, same in rows:
    print("key read as", key, "· stored", same)
right = {same for key, same in rows if key == same}
assert {same for _, same in rows} == {7, 2**56 - 1, 2**56, 1234567890123456789, -5}
assert right == {7, 2**56 - 1}, right
PY
echo 'as described: keys from 2^56 on, and negative ones, are read as other numbers'
