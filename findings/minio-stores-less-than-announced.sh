#!/usr/bin/env bash
# MinIO's JavaScript client is told the size of a stream, stores another size, and resolves.
#
# minio 8.0.7 on Node 24.21.0, against moto 5.2.5. putObject(bucket, name, stream, size) uses the size to choose the parts.
# Seen: a stream that ends after 500 of 1,000 bytes, one that goes on to 1,500, and one of 12 MiB announced as 200 MiB
# all resolve, and what came stands under the final name. The size given by someone who knows it checks nothing.
set -euo pipefail
dir=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . minio@8.0.7 node@24.21.0 >/dev/null 2>&1
python3 -m venv v
v/bin/pip install -q 'moto[server,s3]==5.2.5' >/dev/null 2>&1
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
v/bin/moto_server -H 127.0.0.1 -p "$port" >moto.log 2>&1 &
server=$!
for _ in $(seq 100); do python3 -c "import socket; socket.create_connection(('127.0.0.1', $port))" 2>/dev/null && break; sleep 0.2; done

cat > look.mjs <<'JS'
import { Readable } from 'node:stream'
import { Client } from 'minio'

const MiB = 1024 * 1024
const client = new Client({ endPoint: '127.0.0.1', port: Number(process.argv[2]), useSSL: false, accessKey: 'k', secretKey: 's', region: 'us-east-1' })
await client.makeBucket('backups', 'us-east-1')
for (const [came, announced] of [[500, 1000], [1500, 1000], [12 * MiB, 200 * MiB]]) {
  const outcome = await client.putObject('backups', 'app.db.gz', Readable.from([Buffer.alloc(came)]), announced).then(() => 'resolved', e => e.message)
  const { size } = await client.statObject('backups', 'app.db.gz')
  console.log(`${announced} announced, ${came} came: ${outcome}, stored ${size}`)
  if (outcome !== 'resolved' || size !== came) { console.log('changed'); process.exitCode = 1 }
}
JS
node_modules/.bin/node look.mjs "$port"
echo 'as described'
