import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseToldStatus, readToldStatus, warnOfStatus } from '../../../../src/action/guard/job-status.ts'

let temporary: string

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'savepoint-status-'))
})
afterEach(() => rmSync(temporary, { recursive: true, force: true }))

describe('how a job ended', () => {
  it.each([
    ['success', '', 'success'],
    ['failure', '', 'failure'],
    ['success', 'failure', 'failure'],
    ['success', 'cancelled', 'cancelled'],
    ['failure', 'success', 'failure'],
    ['', 'failure', 'failure'],
    ['', '', null],
    ['success', 'skipped', null],
    ['unknown', 'failure', null],
  ])('the runner says "%s" and a step "%s": %s', (byRunner, byStep, status) => {
    expect(parseToldStatus({ byRunner, byStep })).toBe(status)
  })

  it('is read from the input and from the file of a step', async () => {
    const environment = { 'INPUT_JOB-STATUS': 'success' }
    expect(await readToldStatus(environment, temporary)).toEqual({ byRunner: 'success', byStep: '' })
    writeFileSync(join(temporary, 'savepoint-job-status'), 'failure\r\n')
    expect(await readToldStatus(environment, temporary)).toEqual({ byRunner: 'success', byStep: 'failure' })
  })

  it('is not taken for untold when the file of a step cannot be read', async () => {
    mkdirSync(join(temporary, 'savepoint-job-status'))
    await expect(readToldStatus({}, temporary)).rejects.toMatchObject({ code: 'IO_FAILED' })
  })
})

describe('a runner that tells the guard something else', () => {
  const script = '/srv/savepoint/dist/index.js'

  it.each([
    ['ACT', 'act'],
    ['GITEA_ACTIONS', "Gitea's runner"],
    ['FORGEJO_ACTIONS', "Forgejo's runner"],
  ])('is known by %s, in a composite action', (variable, name) => {
    const warning = warnOfStatus({ [variable]: 'true', GITHUB_ACTION_PATH: '/srv/actions/migrate' }, script)
    expect(warning).toContain(`In a composite action ${name} tells the guard only`)
    expect(warning).toContain(' > "$RUNNER_TEMP/savepoint-job-status"')
  })

  it('is none in the job itself, nor on GitHub', () => {
    expect(warnOfStatus({ ACT: 'true', GITHUB_ACTION_PATH: '' }, script)).toBeNull()
    expect(warnOfStatus({ ACT: 'true', GITHUB_ACTION_PATH: '/srv/savepoint/' }, script)).toBeNull()
    expect(warnOfStatus({ GITHUB_ACTION_PATH: '/srv/actions/migrate' }, script)).toBeNull()
  })
})
