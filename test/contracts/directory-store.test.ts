import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DirectoryStore } from '../../src/stores/directory/store.ts'
import { standingClock } from '../support/catalog/clock.ts'
import { describeStoreContract } from './store-contract.ts'

describeStoreContract(
  'directory',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-contract-'))
    const clock = standingClock()
    return {
      open: () => new DirectoryStore(join(folder, 'store'), clock),
      clock,
      directory: folder,
      remove: () => rm(folder, { recursive: true }),
    }
  },
  'remembers pins',
)
