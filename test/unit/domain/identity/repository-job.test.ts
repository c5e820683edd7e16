import { describe, expect, it } from 'vitest'
import { parseRepositoryJob } from '../../../../src/domain/identity/repository-job.ts'

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'Octo/Shop',
  GITHUB_REPOSITORY_ID: '42',
  GITHUB_SERVER_URL: 'https://octo.ghe.com',
  GITHUB_WORKSPACE: '/home/runner/work/Shop/Shop',
  GITHUB_WORKFLOW_REF: 'Octo/Shop/.github/workflows/backup.yml@refs/heads/main',
  GITHUB_JOB: 'backup',
  RUNNER_ENVIRONMENT: 'github-hosted',
}

describe('the job of a repository', () => {
  it('is what the runner says', () => {
    expect(parseRepositoryJob(runner)).toEqual({
      server: 'https://octo.ghe.com',
      repositoryId: '42',
      repository: 'Octo/Shop',
      workspace: '/home/runner/work/Shop/Shop',
      isHosted: true,
      workflow: '.github/workflows/backup.yml',
      job: 'backup',
    })
  })

  it('is on a machine that lasts only where the runner says so', () => {
    expect(parseRepositoryJob({ ...runner, RUNNER_ENVIRONMENT: 'self-hosted' })?.isHosted).toBe(false)
    expect(parseRepositoryJob({ ...runner, RUNNER_ENVIRONMENT: undefined })?.isHosted).toBe(true)
  })

  it('goes by the name of the repository where there is no number, in lower case', () => {
    const { GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_WORKSPACE } = runner
    expect(parseRepositoryJob({ GITHUB_ACTIONS, GITHUB_REPOSITORY, GITHUB_WORKSPACE })).toMatchObject({
      server: 'https://github.com',
      repositoryId: 'octo/shop',
      workflow: null,
      job: null,
    })
  })

  it.each(['GITHUB_ACTIONS', 'GITHUB_REPOSITORY', 'GITHUB_WORKSPACE'])('is none without %s', (name) => {
    expect(parseRepositoryJob({ ...runner, [name]: '' })).toBeNull()
  })
})
