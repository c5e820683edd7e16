import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pipeline } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openScene, type Scene } from '../../support/action-scene.ts'

let scene: Scene
let proxy: Server
let asked: string[]

beforeEach(async () => {
  scene = await openScene()
  asked = []
  proxy = createServer().on('connect', ({ url = '' }, client) => {
    asked.push(url)
    const [host = '', port] = url.split(':')
    const server = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      pipeline(client, server, client, () => undefined)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  proxy.close()
  await scene[Symbol.asyncDispose]()
})

const proxyUrl = (): string => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`

test('GitHub is asked through the proxy that the environment names', async () => {
  const { conclusion } = await scene.run({ mode: 'list' }, { env: { http_proxy: proxyUrl() } })
  expect(conclusion).toBe('success')
  expect(new Set(asked)).toEqual(new Set([new URL(scene.github.apiUrl).host]))
})

test('and directly where the environment says so', async () => {
  const env = { http_proxy: proxyUrl(), no_proxy: '127.0.0.1' }
  expect((await scene.run({ mode: 'list' }, { env })).conclusion).toBe('success')
  expect(asked).toEqual([])
})
