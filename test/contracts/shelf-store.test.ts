import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { standingClock } from '../support/catalog/clock.ts'
import { shelfStore } from '../support/places/shelf.ts'
import { describeStoreContract } from './store-contract.ts'

describeStoreContract(
  'shelf of the tests',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'store-contract-'))
    const clock = standingClock()
    return {
      open: () => shelfStore(directory, clock),
      clock,
      directory,
      remove: () => rm(directory, { recursive: true }),
    }
  },
  'remembers pins',
)
