#!/usr/bin/env bash
# A database that goes through sqlite-diffable's dump and load comes back with Python notation in place of its blobs.
#
# sqlite-diffable 0.6. Seen: both commands exit 0 and say nothing; the two bytes 00 ff come back as a text of eleven
# characters, b'\x00\xff', and the unique index, the trigger and the view are not in the loaded database.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q sqlite-diffable==0.6 >/dev/null 2>&1

cat > look.py <<'PY'
import sqlite3
import sys

db = sqlite3.connect(sys.argv[1])
if sys.argv[2:] == ['make']:
    db.executescript('''
        CREATE TABLE files(id integer PRIMARY KEY, name text, content blob);
        CREATE UNIQUE INDEX one_name ON files(name);
        CREATE TRIGGER keep BEFORE DELETE ON files BEGIN SELECT raise(ABORT, 'kept'); END;
        CREATE VIEW names AS SELECT name FROM files;
        INSERT INTO files VALUES (1, 'a', x'00ff');''')
content, = db.execute('SELECT content FROM files').fetchone()
kinds = [kind for kind, in db.execute('SELECT type FROM sqlite_master ORDER BY type')]
print(type(content).__name__, len(content), '|', *kinds)
PY
before=$(python3 look.py app.db make)
said=$(v/bin/sqlite-diffable dump app.db out --all 2>&1; v/bin/sqlite-diffable load back.db out 2>&1)
after=$(python3 look.py back.db)
echo "before: $before; after: $after; said: '$said'"
[ "$before" = 'bytes 2 | index table trigger view' ] && [ "$after" = 'str 11 | table' ] && [ -z "$said" ] || { echo 'changed'; exit 1; }
echo 'as described'
