import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { standingClock } from '../support/catalog/clock.ts'
import { bucketAt, storeIn } from '../support/s3/bucket.ts'
import { startFaultyS3 } from '../support/s3/faulty-s3.ts'
import { describeStoreContract } from './store-contract.ts'

describeStoreContract(
  'bucket',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 's3-contract-'))
    const clock = standingClock()
    const server = await startFaultyS3([], 7)
    return {
      open: () => storeIn(bucketAt(server.url, 'backups'), { folder: join(folder, 'scratch'), clock }),
      clock,
      directory: folder,
      remove: async () => {
        await server[Symbol.asyncDispose]()
        await rm(folder, { recursive: true })
      },
    }
  },
  'remembers pins',
)
