#!/usr/bin/env bash
# `aws s3 sync` from a bucket keeps the older local file when the object is newer and of the same size.
#
# awscli 1.46.3 against moto 5.2.5. A SQLite database is updated in place, so its size stays. The local copy is older than
# the object. Seen: sync exits 0 without a word and leaves the old row; the same run the other way round, with a local
# file newer than the object, downloads. So a restore by sync brings back a backup only where the damaged
# file is the newer one, and a standby that is refreshed by sync stays as it was for ever.
set -euo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q 'moto[server,s3]==5.2.5' awscli==1.46.3 >/dev/null 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
v/bin/moto_server -H 127.0.0.1 -p "$port" >moto.log 2>&1 &
server=$!
for _ in $(seq 100); do python3 -c "import socket; socket.create_connection(('127.0.0.1', $port))" 2>/dev/null && break; sleep 0.2; done
export AWS_ACCESS_KEY_ID=k AWS_SECRET_ACCESS_KEY=s AWS_DEFAULT_REGION=us-east-1
aws() { v/bin/aws --endpoint-url "http://127.0.0.1:$port" "$@"; }

make() { python3 -c "
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute('CREATE TABLE t(x)'); db.execute('INSERT INTO t VALUES (?)', sys.argv[2:]); db.commit()" "$1" "$2"; }
row() { python3 -c "import sqlite3; print(sqlite3.connect('$1').execute('SELECT x FROM t').fetchone()[0])"; }
mkdir older newer
make older/app.db older; make newer/app.db newer; make object.db saved
touch -d '1 hour ago' older/app.db
touch -d '1 hour' newer/app.db
aws s3 mb s3://backups >/dev/null
aws s3 cp --quiet object.db s3://backups/app.db

code=0
said=$(aws s3 sync s3://backups older 2>&1) || code=$?
aws s3 sync --quiet s3://backups newer
echo "local file an hour older: exit $code, said '$said', row: $(row older/app.db); an hour newer: row: $(row newer/app.db)"
[ "$code" = 0 ] && [ -z "$said" ] && [ "$(row older/app.db) $(row newer/app.db)" = 'older saved' ] || { echo 'changed'; exit 1; }
echo 'as described'
