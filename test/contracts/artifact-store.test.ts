import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreOfManyRuns } from '../support/artifacts/many-runs.ts'
import { standingClock } from '../support/catalog/clock.ts'
import { startGitHub } from '../support/github/github.ts'
import { describeStoreContract } from './store-contract.ts'

describeStoreContract(
  'artifacts of GitHub',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'artifact-contract-'))
    const clock = standingClock()
    const github = await startGitHub({ now: clock.now() })
    const repository = github.world.addRepository('acme/shop')
    return {
      open: () => new StoreOfManyRuns(github, repository, join(folder, 'scratch'), clock),
      clock,
      directory: folder,
      remove: async () => {
        await github.close()
        await rm(folder, { recursive: true })
      },
    }
  },
  'refuses pins',
)
