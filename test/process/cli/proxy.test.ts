import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { runCli } from '../../support/cli/run.ts'
import { startProxy } from '../../support/network/tunnelling-proxy.ts'

test.each([
  ['through the proxy that the environment names', {}, 1],
  ['directly where the environment says so', { no_proxy: '127.0.0.1' }, 0],
])('an alert gets out %s', async (_, variables, times) => {
  using proxy = await startProxy()
  const paths: (string | undefined)[] = []
  const server = createServer(({ url }, response) => {
    paths.push(url)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const args = ['create', 'missing.db', '--heartbeat', `http://${host}/ping`]
  const { exitCode } = await runCli(args, {
    folder: tmpdir(),
    variables: { http_proxy: proxy.url, ...variables },
  })
  server.close()
  server.closeAllConnections()
  expect([exitCode, paths]).toEqual([10, ['/ping/fail']])
  expect(proxy.asked).toEqual(Array.from({ length: times }, () => host))
})
