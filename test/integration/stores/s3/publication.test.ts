import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOfHex } from '../../../../src/domain/archive/digest.ts'
import { cancelled } from '../../../../src/domain/outcome/errors.ts'
import type { StagedArchive } from '../../../../src/ports.ts'
import type { S3Store } from '../../../../src/stores/s3/store.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import type { S3Fault } from '../../../support/s3/faulty-s3.ts'
import { archivesOf, refusal, sceneWith } from '../../../support/s3/scene.ts'

const scratch = useScratch()
const { signal } = new AbortController()

/** Of three parts, with no two alike. */
async function stageLarge(store: S3Store): Promise<StagedArchive> {
  const staged = await stageArchive(store)
  const bytes = Buffer.alloc(20_000_000)
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(at, at)
  await writeFile(staged.path, bytes)
  const digest = digestOfHex(createHash('sha256').update(bytes).digest('hex'))
  return { ...staged, sizeBytes: bytes.length, digest }
}

describe('a key', () => {
  test('says all that a catalog tells, and nothing of the machine', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageArchive(scene.store, { database: 'app', kind: 'manual', label: 'v1' })
    await scene.store.publish(staged, signal)
    const digits = staged.digest.slice(7, 23)
    expect([...scene.server.objects.keys()]).toEqual([
      'shop/savepoint.json',
      `shop/archives/app/manual/${digits}/backup_app_2026-11-23_01-04-05-000_v1.db.gz`,
    ])
  })

  test('of another program is passed over', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    await scene.store.publish(await stageArchive(scene.store), signal)
    const [key = ''] = archivesOf(scene.server)
    const bytes = Buffer.from('x')
    for (const other of [
      'shop/archives/',
      'shop/archives/app/manual/notes.txt',
      key.replace('/app/', '/other/'),
    ]) {
      scene.server.objects.set(other, { bytes })
    }
    scene.server.objects.set(key.replace('000.db', '001.db'), { bytes: Buffer.alloc(0) })
    expect(await scene.store.list()).toHaveLength(1)
  })
})

describe('publishing', () => {
  test.each<[string, S3Fault]>([
    ['a busy server', { on: 'PutObject', times: 3, does: refusal(503, 'SlowDown') }],
    [
      'a conflict with another request',
      { on: 'PutObject', times: 2, does: refusal(409, 'ConditionalRequestConflict') },
    ],
    [
      'an answer that got lost after the archive was stored',
      { on: 'PutObject', times: 3, does: 'loses the answer' },
    ],
    ['a read-back that broke off', { on: 'GetObject', times: 2, does: 'cuts the body' }],
    ['a bit that was flipped on the way back', { on: 'GetObject', times: 1, does: 'flips a bit' }],
  ])('survives %s', async (_, fault) => {
    await using scene = await sceneWith(scratch('scratch'), fault)
    const entry = await scene.store.publish(await stageArchive(scene.store), signal)
    expect(await scene.openAgain().list()).toEqual([entry])
  })

  test('never replaces what another put there', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageArchive(scene.store)
    await scene.store.publish(staged, signal)
    const [key = ''] = archivesOf(scene.server)
    const others = { bytes: Buffer.from('of somebody else') }
    scene.server.objects.set(key, others)
    const second = scene.openAgain()
    await expect(second.publish(staged, signal)).rejects.toMatchObject({ code: 'STORE_NAME_TAKEN' })
    expect(scene.server.objects.get(key)).toBe(others)
  })

  test('of the same archive by ten at once makes one object', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageArchive(scene.store)
    const entries = await Promise.all(
      Array.from({ length: 10 }, () => scene.openAgain().publish(staged, signal)),
    )
    expect(new Set(entries.map(({ id }) => id)).size).toBe(1)
    expect(archivesOf(scene.server)).toHaveLength(1)
  })

  test('finds out that a server ignores conditions, tells it, and goes on', async () => {
    await using scene = await sceneWith(scratch('scratch'), { on: 'PutObject', does: 'ignores conditions' })
    await scene.store.publish(await stageArchive(scene.store), signal)
    expect(scene.notes).toEqual([expect.stringContaining('ignores If-None-Match')])
    expect(await scene.store.list()).toHaveLength(1)
  })

  test('goes on without a condition that a server does not know', async () => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'PutObject',
      times: 1,
      does: refusal(501, 'NotImplemented'),
    })
    await scene.store.publish(await stageArchive(scene.store), signal)
    expect(scene.notes).toEqual([expect.stringContaining('ignores If-None-Match')])
    expect([...scene.server.objects.keys()]).toContain('shop/savepoint.json')
  })

  test.each<[string, S3Fault['does']]>([
    ['another bit', 'flips a bit'],
    ['half of it', 'cuts the body'],
  ])('does not believe a server that stores %s', async (_, does) => {
    await using scene = await sceneWith(scratch('scratch'), { on: 'PutObject', does })
    await expect(scene.store.publish(await stageArchive(scene.store), signal)).rejects.toMatchObject({
      code: 'STORE_UPLOAD_FAILED',
    })
    expect(await scene.openAgain().list()).toEqual([])
  })

  test('sends its own checksum, and does without where a server takes none', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    await scene.store.publish(await stageArchive(scene.store), signal)
    scene.server.faults.push({ on: 'PutObject', times: 1, does: refusal(400, 'InvalidArgument') })
    await scene.store.publish(await stageArchive(scene.store, { content: 'other' }), signal)
    expect(scene.notes).toEqual([expect.stringContaining('takes no SHA-256')])
    expect(archivesOf(scene.server)).toHaveLength(2)
  })

  test('refuses a file that was changed since it was read back, though its size is the same', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageArchive(scene.store, { content: 'as it was' })
    await writeFile(staged.path, 'as it is!')
    await expect(scene.store.publish(staged, signal)).rejects.toMatchObject({ code: 'STORE_UPLOAD_FAILED' })
    expect(archivesOf(scene.server)).toEqual([])
  })
})

describe('publishing in parts', () => {
  test('gives back every byte', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageLarge(scene.store)
    const entry = await scene.store.publish(staged, signal)
    const { path } = await scene.openAgain().fetch(entry, scratch('.'), signal)
    expect((await readFile(path)).equals(await readFile(staged.path))).toBe(true)
    expect(scene.server.heard.filter((operation) => operation === 'UploadPart')).toHaveLength(3)
  })

  test.each<[string, S3Fault]>([
    ['a busy server', { on: 'UploadPart', times: 2, does: refusal(503, 'SlowDown') }],
    ['an answer to a part that got lost', { on: 'UploadPart', times: 1, does: 'loses the answer' }],
    [
      'a lost answer to the completion',
      { on: 'CompleteMultipartUpload', times: 1, does: 'loses the answer' },
    ],
    [
      'a conflict at the completion',
      { on: 'CompleteMultipartUpload', times: 1, does: refusal(409, 'ConditionalRequestConflict') },
    ],
  ])('survives %s', async (_, fault) => {
    await using scene = await sceneWith(scratch('scratch'), fault)
    const entry = await scene.store.publish(await stageLarge(scene.store), signal)
    expect(await scene.store.list()).toEqual([entry])
    expect([...scene.server.uploads.keys()]).toEqual([])
  })

  test('leaves neither an object nor parts when it fails', async () => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'UploadPart',
      does: refusal(403, 'AccessDenied'),
    })
    const staged = await stageLarge(scene.store)
    await expect(scene.store.publish(staged, signal)).rejects.toMatchObject({ code: 'STORE_UNAUTHORIZED' })
    expect([archivesOf(scene.server), [...scene.server.uploads.keys()]]).toEqual([[], []])
  })

  test('leaves neither an object nor parts when a bit of the file was changed', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const staged = await stageLarge(scene.store)
    const bytes = await readFile(staged.path)
    bytes[19_999_999] = 255
    await writeFile(staged.path, bytes)
    await expect(scene.store.publish(staged, signal)).rejects.toMatchObject({ code: 'STORE_UPLOAD_FAILED' })
    expect([archivesOf(scene.server), [...scene.server.uploads.keys()]]).toEqual([[], []])
  })

  test('leaves neither an object nor parts when it is stopped', async () => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'CompleteMultipartUpload',
      does: refusal(503, 'SlowDown'),
    })
    const controller = new AbortController()
    const publishing = scene.store.publish(await stageLarge(scene.store), controller.signal)
    const stopped = expect(publishing).rejects.toMatchObject({ code: 'CANCELLED' })
    while (!scene.server.heard.includes('CompleteMultipartUpload')) await new Promise(setImmediate)
    controller.abort(cancelled('SIGTERM'))
    await stopped
    expect([archivesOf(scene.server), [...scene.server.uploads.keys()]]).toEqual([[], []])
  })

  test('drops what a run left that was killed a day ago, and nothing that is under way', async () => {
    await using scene = await sceneWith(scratch('scratch'))
    const [parts, day] = [new Map<number, Buffer>(), 86_400_000]
    const now = standingClock().now().getTime()
    const key = 'shop/archives/app/manual/0123456789abcdef/x.db.gz'
    scene.server.uploads.set('old', { key, parts, startedAt: new Date(now - day - 1) })
    scene.server.uploads.set('new', { key, parts, startedAt: new Date(now - day) })
    scene.server.uploads.set('foreign', { key: 'elsewhere/x', parts, startedAt: new Date(0) })
    await scene.store.publish(await stageArchive(scene.store), signal)
    expect([...scene.server.uploads.keys()]).toEqual(['new', 'foreign'])
    expect(scene.notes).toEqual(['Dropped the parts of 1 uploads that were never finished.'])
  })

  test('is good all the same where nobody may look for leftovers', async () => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'ListMultipartUploads',
      does: refusal(403, 'AccessDenied'),
    })
    await scene.store.publish(await stageArchive(scene.store), signal)
    expect(scene.notes).toEqual([expect.stringContaining('s3:ListBucketMultipartUploads')])
  })
})

test('a scratch directory is not in the bucket', async () => {
  await using scene = await sceneWith(scratch('scratch'))
  expect(await scene.store.openScratch()).toContain(join(scratch('scratch'), 'run-'))
  expect(scene.server.heard).toEqual([])
})
