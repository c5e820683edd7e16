#!/usr/bin/env bash
# The sqlite3 shell's .restore of a file that does not exist empties the database and exits 0.
#
# The shell of SQLite 3.54.1, from the PyPI package apsw 3.54.1.0. Seen: `sqlite3 app.db ".restore backup-2025.db"` with a
# mistyped name says nothing, exits 0, leaves app.db without a table, and puts an empty file under the mistyped name, so
# that the next look finds "the backup" there. SQLite opens a restore's source as it opens any database: it creates it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q apsw==3.54.1.0 >/dev/null 2>&1
shell=$(v/bin/python -c 'import apsw.sqlite_extra as extra; print(extra.path("sqlite3_shell"))')
"$shell" --version | cut -d' ' -f1

"$shell" app.db 'CREATE TABLE orders(id INTEGER PRIMARY KEY); INSERT INTO orders VALUES (1), (2), (3);'
"$shell" app.db '.backup backup-2026.db'
code=0
said=$("$shell" app.db '.restore backup-2025.db' 2>&1) || code=$?
tables=$("$shell" app.db 'SELECT count(*) FROM sqlite_schema')
echo "exit $code, said '$said', tables left: $tables, mistyped file: $(stat -c %s backup-2025.db) bytes"
[ "$code" = 0 ] && [ -z "$said" ] && [ "$tables" = 0 ] && [ ! -s backup-2025.db ] || { echo 'changed'; exit 1; }
echo 'as described'
