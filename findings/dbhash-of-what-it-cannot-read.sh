#!/usr/bin/env bash
# SQLite's dbhash exits 0 for a database that is missing or locked: it prints no digest and goes on.
#
# sqlite3_dbhash of SQLite 3.54.1, from the PyPI package apsw 3.54.1.0. Seen: for a file that does not exist and for one held
# exclusively by another process (it is called "not a valid SQLite database") there is a line on standard error, an empty
# standard output and exit code 0. Two databases that are compared by the digests of dbhash are equal
# when neither could be read: `[ "$(dbhash a | cut -c-40)" = "$(dbhash b | cut -c-40)" ]` holds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q apsw==3.54.1.0 >/dev/null 2>&1

cat > look.py <<'PY'
import sqlite3
import subprocess
import sys
import apsw.sqlite_extra as extra

def dbhash(file):
    run = subprocess.run([extra.path('sqlite3_dbhash'), file], capture_output=True, text=True)
    return run.returncode, len(run.stdout.split()[0]) if run.stdout else 0, run.stderr.strip()

held = sqlite3.connect('app.db')
held.execute('CREATE TABLE t(x)')
seen = {'free': dbhash('app.db'), 'missing': dbhash('missing.db')}
held.execute('BEGIN EXCLUSIVE')
seen['locked'] = dbhash('app.db')
for name, (code, digits, said) in seen.items():
    print(f'{name}: exit {code}, {digits} digits, {said!r}')
if [one[:2] for one in seen.values()] != [(0, 40), (0, 0), (0, 0)]:
    sys.exit('changed')
PY
v/bin/python look.py
echo 'as described'
