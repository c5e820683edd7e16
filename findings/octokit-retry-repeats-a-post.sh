#!/usr/bin/env bash
# One call that creates something creates it four times when @octokit/plugin-retry meets a failing gateway.
#
# @octokit/plugin-retry 8.1.1, @octokit/core 7.0.8; @actions/artifact carries the same plugin.
# A loopback server does what it is asked (it opens an issue) and a gateway before it answers 502, as gateways do when
# the answer comes too late. Seen: the plugin makes no difference between reading and creating, the POST is sent
# again three times, and the caller sees a single failure: four alerts exist, the code believes that there is none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . @octokit/core@7.0.8 @octokit/plugin-retry@8.1.1 >/dev/null 2>&1

cat > look.mjs <<'JS'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'

const issues = []
const server = createServer(async (request, response) => {
  let text = ''
  for await (const part of request) text += part
  issues.push(JSON.parse(text).title)
  response.writeHead(502, { 'content-type': 'application/json' }).end('{"message":"Bad Gateway"}')
}).listen(0, '127.0.0.1')
await once(server, 'listening')

const octokit = new (Octokit.plugin(retry))({
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  retry: { retryAfterBaseValue: 10 },
})
const status = await octokit.request('POST /repos/o/r/issues', { title: 'backup failed' }).then(() => 'resolved', e => e.status)
server.close()
console.log(`the caller saw: ${status}; issues on the server: ${issues.length}`)
if (status !== 502 || issues.length !== 4) { console.log('changed: was 502 and 4'); process.exitCode = 1 }
JS
node look.mjs
echo 'as described'
