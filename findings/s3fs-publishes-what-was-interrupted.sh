#!/usr/bin/env bash
# An exception while a file is written through s3fs publishes the truncated object as a finished one.
#
# s3fs 2026.9.0 (fsspec 2026.9.0) against moto 5.2.5. The usual `with fs.open(key, 'wb')` leaves its block by an
# exception after half of the backup; leaving the block closes the file, and closing completes the upload, multipart too.
# Seen: the half is in the bucket under the final name, for 100 bytes and for 12 MiB. smart_open 9.0.2, used in
# the same way, aborts: 404 for both. A producer that dies leaves a good-looking backup in one and none in the other.
set -euo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv v
v/bin/pip install -q 'moto[server,s3]==5.2.5' s3fs==2026.9.0 fsspec==2026.9.0 'smart_open[s3]==9.0.2' >/dev/null 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
v/bin/moto_server -H 127.0.0.1 -p "$port" >moto.log 2>&1 &
server=$!
for _ in $(seq 100); do python3 -c "import socket; socket.create_connection(('127.0.0.1', $port))" 2>/dev/null && break; sleep 0.2; done

export AWS_ACCESS_KEY_ID=k AWS_SECRET_ACCESS_KEY=s AWS_DEFAULT_REGION=us-east-1 ENDPOINT="http://127.0.0.1:$port"
v/bin/python - <<'PY'
import os
import sys
import boto3
import s3fs
import smart_open
from botocore.exceptions import ClientError

endpoint = os.environ['ENDPOINT']
client = boto3.client('s3', endpoint_url=endpoint)
client.create_bucket(Bucket='backups')
files = s3fs.S3FileSystem(client_kwargs={'endpoint_url': endpoint})
half = {'small': 100, 'large': 12 * 1024 * 1024}


def stored(opener, key, size):
    try:
        with opener(key) as out:
            out.write(b'a' * size)
            raise RuntimeError('the dump ended early')
    except RuntimeError:
        pass
    try:
        return client.head_object(Bucket='backups', Key=key)['ContentLength']
    except ClientError as error:
        return int(error.response['Error']['Code'])


for kind, size in half.items():
    by_s3fs = stored(lambda key: files.open(f'backups/{key}', 'wb'), f's3fs-{kind}', size)
    by_smart = stored(lambda key: smart_open.open(f's3://backups/{key}', 'wb', transport_params={'client': client}), f'smart-{kind}', size)
    print(f'{kind}: s3fs stored {by_s3fs} bytes; smart_open answers {by_smart}')
    if (by_s3fs, by_smart) != (size, 404):
        sys.exit(f'changed: were {size} and 404')
PY
echo 'as described'
