#!/usr/bin/env bash
# @aws-sdk/lib-storage uploads a stream that was read before as an object of 0 bytes and resolves.
#
# @aws-sdk/lib-storage and client-s3 3.1175.0 on Node 24.21.0, against moto 5.2.5.
# A job reads a file's stream for its SHA-256 and hands the same stream to Upload. Seen: done() resolves with
# an ETag, and a backup of 1,000 bytes as well as one of 12 MiB, which would be a multipart upload, stands in the
# bucket with 0 bytes. A stream that was destroyed half way is refused ("Premature close"); one that has ended is not.
set -euo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . \
  @aws-sdk/client-s3@3.1175.0 @aws-sdk/lib-storage@3.1175.0 node@24.21.0 >/dev/null 2>&1
python3 -m venv v
v/bin/pip install -q 'moto[server,s3]==5.2.5' >/dev/null 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
v/bin/moto_server -H 127.0.0.1 -p "$port" >moto.log 2>&1 &
server=$!
for _ in $(seq 100); do python3 -c "import socket; socket.create_connection(('127.0.0.1', $port))" 2>/dev/null && break; sleep 0.2; done

cat > look.mjs <<'JS'
import { createHash } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { CreateBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'

const client = new S3Client({
  endpoint: `http://127.0.0.1:${process.argv[2]}`, region: 'us-east-1', forcePathStyle: true,
  credentials: { accessKeyId: 'k', secretAccessKey: 's' },
})
const Bucket = 'backups'
await client.send(new CreateBucketCommand({ Bucket }))
for (const size of [1000, 12 * 1024 * 1024]) {
  const Key = `${size}.db.gz`
  writeFileSync(Key, Buffer.alloc(size, 1))
  const stream = createReadStream(Key)
  const hash = createHash('sha256')
  for await (const part of stream) hash.update(part)
  const outcome = await new Upload({ client, params: { Bucket, Key, Body: stream } }).done().then(() => 'resolved', e => e.message)
  const stored = outcome === 'resolved' ? (await client.send(new HeadObjectCommand({ Bucket, Key }))).ContentLength : 'nothing'
  console.log(`${size} bytes: upload ${outcome}, stored: ${stored}`)
  if (stored !== 0) { console.log('changed: was resolved and 0'); process.exitCode = 1 }
}
JS
node_modules/.bin/node look.mjs "$port"
echo 'as described'
