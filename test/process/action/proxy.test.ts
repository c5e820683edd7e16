import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProxy, type TunnellingProxy } from '../../support/network/tunnelling-proxy.ts'
import { openScene, type Scene } from '../../support/workflow/action-scene.ts'

let scene: Scene
let proxy: TunnellingProxy

beforeEach(async () => {
  scene = await openScene()
  proxy = await startProxy()
})
afterEach(async () => {
  proxy[Symbol.dispose]()
  await scene[Symbol.asyncDispose]()
})

test('GitHub is asked through the proxy that the environment names', async () => {
  const { conclusion } = await scene.run({ mode: 'list' }, { env: { http_proxy: proxy.url } })
  expect(conclusion).toBe('success')
  expect(new Set(proxy.asked)).toEqual(new Set([new URL(scene.github.apiUrl).host]))
})

test('and directly where the environment says so', async () => {
  const env = { http_proxy: proxy.url, no_proxy: '127.0.0.1' }
  expect((await scene.run({ mode: 'list' }, { env })).conclusion).toBe('success')
  expect(proxy.asked).toEqual([])
})
