import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { BackupError } from '../../../../src/domain/outcome/errors.ts'
import { Bucket } from '../../../../src/stores/s3/bucket.ts'
import { openClient } from '../../../../src/stores/s3/open-client.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { stageArchive } from '../../../support/catalog/staged.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { bucketAt, KEYS, storeIn } from '../../../support/s3/bucket.ts'
import { archivesOf, refusal, sceneWith } from '../../../support/s3/scene.ts'

const scratch = useScratch()
const { signal } = new AbortController()

describe('a refusal', () => {
  test.each<[number, string, Record<string, string>, string, string, string]>([
    [
      403,
      'AccessDenied',
      {},
      'STORE_UNAUTHORIZED',
      'do not have the right s3:ListBucket',
      'Allow s3:ListBucket',
    ],
    [
      403,
      'InvalidAccessKeyId',
      {},
      'STORE_UNAUTHORIZED',
      'not accepted (InvalidAccessKeyId)',
      'new credentials',
    ],
    [403, 'SignatureDoesNotMatch', {}, 'STORE_UNAUTHORIZED', 'not accepted', 'new credentials'],
    [400, 'ExpiredToken', {}, 'STORE_UNAUTHORIZED', 'not accepted (ExpiredToken)', 'new credentials'],
    [403, 'RequestTimeTooSkewed', {}, 'STORE_UNAUTHORIZED', 'clock of this machine', 'Set the clock'],
    [404, 'NoSuchBucket', {}, 'STORE_UNREACHABLE', 'no such bucket', 'Check its name'],
    [
      301,
      'PermanentRedirect',
      { 'x-amz-bucket-region': 'eu-west-3' },
      'STORE_UNREACHABLE',
      'region eu-west-3',
      'Set AWS_REGION',
    ],
    [400, 'AuthorizationHeaderMalformed', {}, 'STORE_UNREACHABLE', 'another region', 'Set AWS_REGION'],
    [503, 'SlowDown', {}, 'STORE_RATE_LIMITED', 'fewer requests (SlowDown)', 'Try again later'],
    [507, 'StorageFull', {}, 'STORE_QUOTA_EXHAUSTED', 'is full', 'Make room'],
    [500, 'InternalError', {}, 'STORE_UNREACHABLE', 'answered 500 (InternalError)', 'status page'],
    [418, 'Teapot', {}, 'STORE_UNREACHABLE', 'answered 418 (Teapot)', 'status page'],
  ])('of %i %s says what to do', async (status, code, headers, expected, message, hint) => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'ListObjectsV2',
      does: refusal(status, code, headers),
    })
    const error = await scene.store.list().then(
      () => null,
      (thrown: unknown) => thrown as BackupError,
    )
    expect(error).toMatchObject({
      code: expected,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
    const printed = inspect(error, { depth: 9 })
    expect(printed).not.toContain(KEYS.accessKeyId)
    expect(printed).not.toContain(KEYS.secretAccessKey)
  })

  test('of a server that is not there says so', async () => {
    const scene = await sceneWith(scratch('scratch'))
    await scene[Symbol.asyncDispose]()
    await expect(scene.store.list()).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('there is no answer'),
      transient: true,
    })
  })

  test('for want of a region says which variable to set', async () => {
    const client = openClient({ endpoint: null, region: null, pathStyle: false }, {}, KEYS)
    const bucket = new Bucket(client, { bucket: 'backups', prefix: '' })
    const store = storeIn(bucket, { clock: standingClock(), folder: scratch('scratch') })
    await expect(store.list()).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('AWS_REGION'),
    })
  })

  test('of one right does not stand in the way of what needs another', async () => {
    await using scene = await sceneWith(scratch('scratch'), {
      on: 'DeleteObject',
      does: refusal(403, 'AccessDenied'),
    })
    const entry = await scene.store.publish(await stageArchive(scene.store), signal)
    await expect(scene.store.remove(entry)).rejects.toMatchObject({
      code: 'STORE_UNAUTHORIZED',
      message: expect.stringContaining('s3:DeleteObject'),
    })
    expect(archivesOf(scene.server)).toHaveLength(1)
    expect(
      await storeIn(bucketAt(scene.server.url, 'backups'), {
        clock: standingClock(),
        folder: scratch('s'),
      }).list(),
    ).toEqual([entry])
  })
})
