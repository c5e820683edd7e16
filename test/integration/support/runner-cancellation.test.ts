import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GitHub, startGitHub } from '../../support/github/github.ts'
import { startAction } from '../../support/runner/run-action.ts'
import { makeRunnerFolders, type RunnerFolders } from '../../support/runner/runner-folders.ts'
import type { StepResult } from '../../support/runner/step.ts'

const action = fileURLToPath(new URL('fixtures/stubborn/action.yml', import.meta.url))
let github: GitHub
let folders: RunnerFolders

beforeEach(async () => {
  github = await startGitHub()
  folders = await makeRunnerFolders()
})

afterEach(async () => {
  await github.close()
  await folders.remove()
})

const cancelWhenReady = async (inputs: Record<string, string>): Promise<StepResult> => {
  const step = await startAction({
    job: github.startJob(github.world.addRepository('acme/shop')),
    ...folders,
    action,
    inputs,
    timeScale: 0.02,
    onLine: (line) => {
      if (line === 'ready') step.cancel()
    },
  })
  return await step.finished
}

describe.skipIf(process.platform === 'win32')('a cancelled step', () => {
  test('is told by SIGINT and may end by itself', async () => {
    const result = await cancelWhenReady({})
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 130, log: 'ready\ngot SIGINT' })
  })

  test('is told by SIGTERM when it did not care', async () => {
    const result = await cancelWhenReady({ ignores: 'SIGINT' })
    expect(result).toMatchObject({ exitCode: 130, log: 'ready\ngot SIGINT\ngot SIGTERM' })
    expect(result.durationMs).toBeGreaterThan(150)
  })

  test('is killed in the end', async () => {
    const result = await cancelWhenReady({ ignores: 'SIGINT,SIGTERM' })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'cancelled' })
    expect(result.durationMs).toBeGreaterThan(200)
  })

  test.runIf(process.platform === 'linux')(
    'does not get away with processes that it leaves behind',
    async () => {
      const result = await cancelWhenReady({ 'leaves-child': 'true' })
      expect(result.orphans).toHaveLength(1)
      expect(result.peakRssBytes).toBeGreaterThan(40 * 1024 * 1024)
    },
  )
})
