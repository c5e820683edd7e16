import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { digestOfHex } from '../../../src/domain/archive/digest.ts'
import { downloadFile } from '../../../src/github/download.ts'
import { impatientNetwork } from '../../support/artifacts/store.ts'

const content = Buffer.from('the bytes of a file')
const digest = digestOfHex(createHash('sha256').update(content).digest('hex'))

describe('downloading from a storage', () => {
  let folder: string
  let server: Server
  let answer: (response: ServerResponse, request: IncomingMessage) => void

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'github-download-'))
    server = createServer((request, response) => answer(response, request))
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
  })
  afterEach(async () => {
    vi.useRealTimers()
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  })

  const download = async (
    sizeBytes = content.length,
    onProgress: (doneBytes: number) => void = () => undefined,
  ) => {
    const network = impatientNetwork(undefined, { idleMs: 10_000 })
    const path = join(folder, 'file')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x?sig=secret`
    const wanted = { subject: 'file', signUrl: async () => url, path, sizeBytes, digest, onProgress }
    await downloadFile(wanted, network, new AbortController().signal)
    return { bytes: await readFile(path), pausesMs: network.pausesMs }
  }

  it('starts over where the storage does not know ranges', async () => {
    const ranges: unknown[] = []
    let first: ServerResponse | null = null
    answer = (response, { headers }) => {
      ranges.push(headers.range)
      response.writeHead(200, { 'content-length': content.length })
      first ??= response
      if (response === first) response.write(content.subarray(0, 5))
      else response.end(content)
    }
    const { bytes } = await download(content.length, () => first?.destroy())
    expect(bytes).toEqual(content)
    expect(ranges).toEqual([undefined, 'bytes=5-'])
  })

  it('takes as long as it needs while something comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let sentBytes = 0
    let answering: ServerResponse | null = null
    const sendOneByte = () => {
      answering?.write(content.subarray(sentBytes, sentBytes + 1))
      sentBytes += 1
    }
    answer = (response) => {
      answering = response
      response.writeHead(200, { 'content-length': content.length })
      sendOneByte()
    }
    const { bytes, pausesMs } = await download(content.length, () => {
      vi.advanceTimersByTime(6_000)
      if (sentBytes < content.length) sendOneByte()
    })
    expect(bytes).toEqual(content)
    expect(pausesMs).toEqual([])
  })

  it('writes not one byte more than the size, however well they are packed', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000))
    answer = (response) => {
      response.writeHead(200, { 'content-length': bomb.length, 'content-encoding': 'gzip' })
      response.end(bomb)
    }
    await expect(download(bomb.length)).rejects.toMatchObject({
      code: 'STORE_DOWNLOAD_FAILED',
      message: expect.stringContaining('more bytes came'),
    })
  })

  it('is not content with fewer bytes, however long they were when they were packed', async () => {
    const packed = gzipSync('few')
    answer = (response) => {
      response.writeHead(200, { 'content-length': packed.length, 'content-encoding': 'gzip' })
      response.end(packed)
    }
    await expect(download(packed.length)).rejects.toMatchObject({
      code: 'STORE_DOWNLOAD_FAILED',
      message: expect.stringContaining('3 bytes came'),
    })
  })

  it('does not put bytes of another place behind those that it has', async () => {
    let served = 0
    let mostBytes = 0
    let first: ServerResponse | null = null
    answer = (response) => {
      served += 1
      if (first === null) {
        first = response
        response.writeHead(200, { 'content-length': content.length })
        response.write(content.subarray(0, 5))
        return
      }
      const rest = content.length - 5
      response.writeHead(206, {
        'content-length': rest,
        'content-range': `bytes 0-${rest - 1}/${content.length}`,
      })
      response.end(content.subarray(0, rest))
    }
    const received = (doneBytes: number) => {
      mostBytes = Math.max(mostBytes, doneBytes)
      first?.destroy()
    }
    await expect(download(content.length, received)).rejects.toMatchObject({
      code: 'STORE_DOWNLOAD_FAILED',
      message: expect.stringContaining('the storage answered 206'),
    })
    expect([served, mostBytes]).toEqual([5, 5])
  })

  it('follows no redirect', async () => {
    answer = (response, { url }) => {
      if (url === '/elsewhere') response.writeHead(200, { 'content-length': content.length }).end(content)
      else response.writeHead(302, { location: '/elsewhere' }).end()
    }
    await expect(download()).rejects.toMatchObject({ code: 'STORE_DOWNLOAD_FAILED' })
  })
})
