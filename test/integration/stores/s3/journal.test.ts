import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../../../src/domain/journal/journal.ts'
import { S3Journal } from '../../../../src/stores/s3/journal.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { sampleEntry } from '../../../support/journal/sample.ts'
import { bucketAt, NO_WAITING } from '../../../support/s3/bucket.ts'
import { type Scene, sceneWith } from '../../../support/s3/scene.ts'

const scratch = useScratch()
const { signal } = new AbortController()
const BEGINNING = new Date(0)

const journalOf = ({ server }: Scene): S3Journal =>
  new S3Journal(bucketAt(server.url, 'backups'), NO_WAITING, signal)

async function publishedScene(): Promise<Scene> {
  const scene = await sceneWith(scratch('scratch'))
  await scene.store.publish(await stageArchive(scene.store), signal)
  scene.server.heard.length = 0
  return scene
}

describe('the journal of a bucket', () => {
  it('gives back what was appended, oldest first, and is no archive', async () => {
    await using scene = await publishedScene()
    await journalOf(scene).append([sampleEntry(3), sampleEntry(1)])
    await journalOf(scene).append([sampleEntry(2)])
    expect(await journalOf(scene).read(BEGINNING)).toEqual([sampleEntry(1), sampleEntry(2), sampleEntry(3)])
    expect(await scene.store.list()).toHaveLength(1)
  })

  it('reads only what ended since a time', async () => {
    await using scene = await publishedScene()
    await journalOf(scene).append([sampleEntry(1), sampleEntry(2), sampleEntry(3)])
    expect(await journalOf(scene).read(new Date(sampleEntry(2).time))).toEqual([
      sampleEntry(2),
      sampleEntry(3),
    ])
    expect(scene.server.heard.filter((operation) => operation === 'GetObject')).toHaveLength(2)
  })

  it('asks for the entries of one operation alone', async () => {
    await using scene = await publishedScene()
    const drill: JournalEntry = sampleEntry(2, { operation: 'drill' })
    await journalOf(scene).append([sampleEntry(1), drill, sampleEntry(3)])
    expect(await journalOf(scene).readOf('drill')).toEqual([drill])
    expect(scene.server.heard.filter((operation) => operation === 'GetObject')).toHaveLength(1)
  })

  it('is an object for each entry, whose key says no path', async () => {
    await using scene = await publishedScene()
    await journalOf(scene).append([sampleEntry(1, { archive: '/home/me/app.db' })])
    const keys = [...scene.server.objects.keys()].filter((key) => key.includes('/journal/'))
    expect(keys).toEqual([
      expect.stringMatching(/^shop\/journal\/2026-11-01_12-00-00-000_create_[0-9a-f]{16}\.json$/),
    ])
  })

  it('is the same after a second attempt', async () => {
    await using scene = await publishedScene()
    for (const _ of [1, 2]) await journalOf(scene).append([sampleEntry(1)])
    expect(await journalOf(scene).read(BEGINNING)).toEqual([sampleEntry(1)])
  })

  it('is not begun where no store is', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    await journalOf(scene).append([sampleEntry(1)])
    expect(scene.server.objects.size).toBe(0)
    expect(await journalOf(scene).read(BEGINNING)).toEqual([])
  })

  it('passes over what it cannot read', async () => {
    await using scene = await publishedScene()
    await journalOf(scene).append([sampleEntry(1)])
    scene.server.objects.set('shop/journal/2026-12-01_x.json', { bytes: Buffer.from('torn') })
    expect(await journalOf(scene).read(BEGINNING)).toEqual([sampleEntry(1)])
  })
})
