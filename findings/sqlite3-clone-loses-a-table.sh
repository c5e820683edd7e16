#!/usr/bin/env bash
# The sqlite3 shell's .clone leaves a table with a generated column empty, calls it done, and exits 0.
#
# The shell of SQLite 3.54.1, from the PyPI package apsw 3.54.1.0. Seen: .clone reads the table with SELECT *, which gives the
# generated column too, and inserts with one value too many; the error goes to standard error, the line "done" to
# standard output, the exit code is 0, and the clone passes integrity_check with 0 of 2 rows in that table.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q apsw==3.54.1.0 >/dev/null 2>&1
shell=$(v/bin/python -c 'import apsw.sqlite_extra as extra; print(extra.path("sqlite3_shell"))')
"$shell" --version | cut -d' ' -f1

"$shell" app.db 'CREATE TABLE lines(price, amount, total AS (price * amount));
  INSERT INTO lines(price, amount) VALUES (5, 2), (7, 1); CREATE TABLE plain(x); INSERT INTO plain VALUES (1);'
code=0
"$shell" app.db '.clone copy.db' >out 2>err || code=$?
count() { "$shell" "$1" 'SELECT (SELECT count(*) FROM lines), (SELECT count(*) FROM plain)'; }
echo "exit $code; output: $(paste -sd' ' out); rows before: $(count app.db), cloned: $(count copy.db), $("$shell" copy.db 'PRAGMA integrity_check')"
[ "$code" = 0 ] && [ "$(paste -sd' ' out)" = 'lines... done plain... done' ] && grep -q 'columns but' err || { echo 'changed'; exit 1; }
[ "$(count app.db)" = '2|1' ] && [ "$(count copy.db)" = '0|1' ] || { echo 'changed'; exit 1; }
echo 'as described'
