import { describe, expect, it } from 'vitest'
import { parseJobContext } from '../../../../src/action/step/job-context.ts'

const VARIABLES = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '5',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: 'abc',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/backup.yml@refs/heads/main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKSPACE: '/srv',
  GITHUB_EVENT_PATH: '/runner/event.json',
  GITHUB_ACTION_REPOSITORY: 'acme/savepoint',
  GITHUB_ACTION_REF: 'v1',
  RUNNER_TEMP: '/temp',
  ACTIONS_RESULTS_URL: 'https://results',
  ACTIONS_RUNTIME_TOKEN: 'token',
}

describe('the job', () => {
  it('is described by the variables of the runner', () => {
    expect(parseJobContext(VARIABLES, '/actions/dist/index.js')).toEqual({
      origin: {
        repository: 'acme/shop',
        runId: '5',
        runAttempt: 2,
        commit: 'abc',
        event: 'push',
        ref: 'refs/heads/main',
        workflow: '.github/workflows/backup.yml',
      },
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: '/srv',
      temporaryFolder: '/temp',
      eventPath: '/runner/event.json',
      artifactService: { resultsUrl: 'https://results', runtimeToken: 'token' },
      action: 'acme/savepoint@v1',
    })
  })

  it('may lack what only some jobs have', () => {
    const { GITHUB_RUN_ATTEMPT, GITHUB_REF, GITHUB_EVENT_PATH, ACTIONS_RUNTIME_TOKEN, ...rest } = VARIABLES
    const bare = { ...rest, GITHUB_ACTION_REF: '', GITHUB_WORKFLOW_REF: 'other/repo/x.yml@main' }
    expect(parseJobContext(bare, '/srv/tools/savepoint/dist/index.js')).toMatchObject({
      origin: { runAttempt: 1, ref: '', workflow: 'other/repo/x.yml' },
      eventPath: null,
      artifactService: null,
      action: './tools/savepoint',
    })
    expect(parseJobContext(bare, '/srv/dist/index.js').action).toBe('./')
    expect(parseJobContext(bare, '/elsewhere/dist/index.js').action).toBe('./')
  })

  it('is none without the variables that every job has', () => {
    const { RUNNER_TEMP, ...rest } = VARIABLES
    expect(() => parseJobContext(rest, '')).toThrow('The variable RUNNER_TEMP is missing')
  })
})
