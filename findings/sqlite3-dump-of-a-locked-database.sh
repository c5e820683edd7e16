#!/usr/bin/env bash
# Debian 12's sqlite3 dumps a locked database as an empty one and exits 0; loading that dump exits 0 too.
#
# sqlite3 3.40.1 (Debian 12), beside the shell of 3.54.1 from the PyPI package apsw 3.54.1.0. Another process holds the
# database exclusively. Seen: .dump of 3.40.1 writes a comment and "ROLLBACK; -- due to errors", nothing to standard
# error, and exits 0, so `sqlite3 app.db .dump | gzip` under pipefail is content; the dump loads without an error into
# a database with no table. .backup of the same shell exits 1, and so does .dump of 3.54.1.
set -euo pipefail
dir=$(mktemp -d)
holder=
trap '[ -z "$holder" ] || kill "$holder" 2>/dev/null || true; rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q apsw==3.54.1.0 >/dev/null 2>&1
newer=$(v/bin/python -c 'import apsw.sqlite_extra as extra; print(extra.path("sqlite3_shell"))')
sqlite3 --version | cut -d' ' -f1

sqlite3 app.db 'CREATE TABLE orders(id INTEGER PRIMARY KEY); INSERT INTO orders VALUES (1), (2), (3);'
mkfifo held
python3 -c "
import sqlite3, time
db = sqlite3.connect('app.db')
db.execute('BEGIN EXCLUSIVE')
open('held', 'w').close()
time.sleep(60)" &
holder=$!
read -r _ <held || true

code_of() { local code=0; "$@" >out 2>err || code=$?; echo "$code"; }
dump=$(code_of sqlite3 app.db .dump); dump_errors=$(wc -c <err); cp out app.sql
backup=$(code_of sqlite3 app.db '.backup copy.db')
newer_dump=$(code_of "$newer" app.db .dump)
load=$(code_of sqlite3 back.db '.read app.sql')
tables=$(sqlite3 back.db 'SELECT count(*) FROM sqlite_schema')
echo "3.40.1: .dump exits $dump with $dump_errors bytes of errors, .backup exits $backup; 3.54.1: .dump exits $newer_dump"
echo "loading the dump exits $load and gives $tables tables"
[ "$dump $dump_errors $backup $newer_dump $load $tables" = '0 0 1 1 0 0' ] || { echo 'changed'; exit 1; }
echo 'as described'
