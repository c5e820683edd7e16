#!/usr/bin/env bash
# A listing through Octokit is empty, without an error, when the connection is cut while its answer arrives.
#
# @octokit/request 10.0.16, @octokit/plugin-paginate-rest 16.0.0, @octokit/core 7.0.8.
# A loopback server announces three artifacts and the true content-length, sends the first bytes of the JSON and
# loses the connection. Seen: request() resolves with status 200 and data '' (the failure to read the body is
# swallowed, the text that never arrived is returned), and paginate() resolves with []. A job that asks "which
# backups are there?" is told "none", and can act on it; Node's own fetch rejects the same answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . \
  @octokit/core@7.0.8 @octokit/request@10.0.16 @octokit/plugin-paginate-rest@16.0.0 >/dev/null 2>&1

cat > look.mjs <<'JS'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'

const body = JSON.stringify({ total_count: 3, artifacts: [{ id: 1 }, { id: 2 }, { id: 3 }] })
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
  if (request.url === '/whole') response.end(body)
  else response.write(body.slice(0, 20), () => response.destroy())
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const baseUrl = `http://127.0.0.1:${server.address().port}`
const octokit = new (Octokit.plugin(paginateRest))({ baseUrl })

const answer = await octokit.request('GET /cut')
const seen = {
  whole: (await octokit.paginate('GET /whole')).length,
  'request, cut': `${answer.status} ${JSON.stringify(answer.data)}`,
  'paginate, cut': JSON.stringify(await octokit.paginate('GET /cut')),
  'fetch, cut': await fetch(`${baseUrl}/cut`).then(r => r.json()).then(() => 'resolved', () => 'rejected'),
}
server.close()
const expected = { whole: 3, 'request, cut': '200 ""', 'paginate, cut': '[]', 'fetch, cut': 'rejected' }
for (const [what, value] of Object.entries(seen)) {
  console.log(`${what}: ${value}`)
  if (value !== expected[what]) { console.log(`changed: was ${expected[what]}`); process.exitCode = 1 }
}
JS
node look.mjs
echo 'as described'
