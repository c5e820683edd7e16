import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { CatalogEntry } from '../../../../src/domain/catalog/catalog.ts'
import { packBytes } from '../../../support/archive/pack.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { archivesOf, refusal, type Scene, sceneWith } from '../../../support/s3/scene.ts'

const scratch = useScratch()
const { signal } = new AbortController()
const CONTENT = 'x'.repeat(1_000)

async function published(scene: Scene): Promise<CatalogEntry> {
  await mkdir(scratch('fetched'))
  return scene.store.publish(await stageArchive(scene.store, { content: CONTENT }), signal)
}

describe('fetching', () => {
  test('goes on where a connection broke, and asks for the rest alone', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    scene.server.faults.push({ on: 'GetObject', times: 3, does: 'cuts the body' })
    const { path } = await scene.store.fetch(entry, scratch('fetched'), signal)
    expect(await readFile(path, 'utf8')).toBe(CONTENT)
  })

  test('survives one flipped bit on the way', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    scene.server.faults.push({ on: 'GetObject', times: 1, does: 'flips a bit' })
    const { path } = await scene.store.fetch(entry, scratch('fetched'), signal)
    expect(await readFile(path, 'utf8')).toBe(CONTENT)
  })

  test('refuses what was replaced in the store, and leaves nothing of it', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    const [key = ''] = archivesOf(scene.server)
    scene.server.objects.set(key, { bytes: Buffer.from('y'.repeat(1_000)) })
    await expect(scene.store.fetch(entry, scratch('fetched'), signal)).rejects.toMatchObject({
      code: 'ARCHIVE_DIGEST_MISMATCH',
    })
    expect(readdirSync(scratch('fetched'))).toEqual([])
  })

  test('writes not one byte more than was listed', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    const [key = ''] = archivesOf(scene.server)
    scene.server.objects.set(key, { bytes: Buffer.from('x'.repeat(1_001)) })
    await expect(scene.store.fetch(entry, scratch('fetched'), signal)).rejects.toMatchObject({
      code: 'STORE_DOWNLOAD_FAILED',
    })
    expect(readdirSync(scratch('fetched'))).toEqual([])
  })

  test('gives up on a server that always breaks off', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    scene.server.faults.push({ on: 'GetObject', does: refusal(503, 'SlowDown') })
    await expect(scene.store.fetch(entry, scratch('fetched'), signal)).rejects.toMatchObject({
      code: 'STORE_RATE_LIMITED',
    })
  })

  test.each(['../x', 'archives/app/manual/0123456789abcdef/../../x.db.gz', 'savepoint.json'])(
    'refuses the id %s',
    async (id) => {
      await using scene = await sceneWith(scratch('scratch'))
      const entry = { ...(await published(scene)), id }
      for (const act of [
        () => scene.store.fetch(entry, scratch('fetched'), signal),
        () => scene.store.remove(entry),
        () => scene.store.setPinned(entry, true),
      ]) {
        await expect((async () => void (await act()))()).rejects.toMatchObject({ code: 'INPUT_INVALID' })
      }
      expect(existsSync(scratch('x'))).toBe(false)
    },
  )
})

describe('what tells databases apart', () => {
  test.each([50_000, 3_000_000])(
    'is read from the ends of an archive of %i bytes alone',
    async (sizeBytes) => {
      await using scene = await sceneWith(scratch('scratch'))
      const tables = [{ name: 'customer', rows: 3 }]
      const noise = Buffer.alloc(sizeBytes)
      for (let at = 0, x = 1; at < sizeBytes; at += 1) {
        x = (x * 48_271) % 2_147_483_647
        noise[at] = x & 255
      }
      const { archivePath, written } = await packBytes(scratch('.'), noise, { tables })
      const staged = await stageArchive(scene.store)
      const entry = await scene.store.publish(
        { ...staged, path: archivePath, sizeBytes: written.sizeBytes, digest: written.digest },
        signal,
      )
      scene.server.heard.length = 0
      const traits = await scene.openAgain().readTraits([entry], signal)
      expect(traits.get(entry.id)).toMatchObject({ tables: ['customer'] })
      expect(scene.server.heard).toHaveLength(sizeBytes > 1_200_000 ? 2 : 1)
    },
  )

  test('is not known of what is gone, or no archive of ours', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const entry = await published(scene)
    expect(await scene.store.readTraits([entry], signal)).toEqual(new Map())
    await scene.store.remove(entry)
    expect(await scene.store.readTraits([entry], signal)).toEqual(new Map())
  })
})
