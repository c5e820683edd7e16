import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { standingClock } from '../support/catalog/clock.ts'
import { bucketAt, makeBucket, storeIn } from '../support/s3/bucket.ts'
import { type MotoServer, prepareMoto, startMoto } from '../support/s3/moto.ts'
import { describeStoreContract } from './store-contract.ts'

const moto = await prepareMoto()

if ('missing' in moto) {
  test.skip(`the contract of stores, by a bucket of moto: there is no moto here (${moto.missing})`, () =>
    undefined)
} else {
  let server: MotoServer
  let count = 0
  beforeAll(async () => {
    server = await startMoto(moto.python)
  }, 60_000)
  afterAll(() => server.close())

  describeStoreContract(
    'bucket of moto',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 's3-contract-'))
      const clock = standingClock()
      count += 1
      const bucket = bucketAt(server.url, `backups-${count}`)
      await makeBucket(bucket)
      return {
        open: () => storeIn(bucketAt(server.url, bucket.name), { folder: join(folder, 'scratch'), clock }),
        clock,
        directory: folder,
        remove: () => rm(folder, { recursive: true }),
      }
    },
    'remembers pins',
  )
}
