import { describe, expect, it } from 'vitest'
import {
  assertOnBranch,
  assertRunTrusted,
  branchToProve,
  DEFAULT_EVENTS,
  isSameRepository,
  noteOnOwnTrust,
  type RunFacts,
  type TrustPolicy,
} from '../../../../src/domain/trust/trust.ts'

const run: RunFacts = {
  id: '7',
  repository: 'acme/shop',
  headRepository: 'acme/shop',
  event: 'schedule',
  headBranch: 'main',
  headCommit: 'c0ffee',
  workflow: '.github/workflows/backup.yml',
}
const policy: TrustPolicy = {
  repository: 'Acme/Shop',
  events: DEFAULT_EVENTS,
  branches: ['main', 'trunk'],
  workflows: null,
}

const judge = (facts: Partial<RunFacts> = {}, rules: Partial<TrustPolicy> = {}) =>
  assertRunTrusted({ ...run, ...facts }, { ...policy, ...rules }, 'backup_app.db.gz')

describe('a run', () => {
  it('is trusted when everything about it is allowed', () => {
    for (const event of ['push', 'schedule', 'workflow_dispatch']) judge({ event })
    for (const workflow of ['backup.yml', '.github/workflows/backup.yml'])
      judge({}, { workflows: ['x', workflow] })
    judge({ headBranch: 'trunk', headRepository: 'ACME/shop' })
  })

  it.each<[string, Partial<RunFacts>, Partial<TrustPolicy>, string, string, string]>([
    [
      'is of another repository',
      { repository: 'acme/x' },
      {},
      'the repository of its run',
      'acme/x',
      'Acme/Shop',
    ],
    [
      'is for a commit of a fork',
      { headRepository: 'mallory/shop' },
      {},
      'the repository of its commit',
      'mallory/shop',
      'Acme/Shop',
    ],
    [
      'is for a commit of a fork that is gone',
      { headRepository: null },
      {},
      'the repository of its commit',
      'a fork that is gone',
      'Acme/Shop',
    ],
    [
      'was started by a pull request',
      { event: 'pull_request' },
      {},
      'the event of its run',
      'pull_request',
      'push or schedule or workflow_dispatch',
    ],
    ['is of another branch', { headBranch: 'topic' }, {}, 'the branch of its run', 'topic', 'main or trunk'],
    ['is of no branch', { headBranch: null }, {}, 'the branch of its run', 'none', 'main or trunk'],
    [
      'is of another workflow',
      {},
      { workflows: ['ci.yml'] },
      'the workflow of its run',
      '.github/workflows/backup.yml',
      'ci.yml',
    ],
    [
      'is of a workflow whose name only ends alike',
      {},
      { workflows: ['up.yml', 'workflows/backup.yml'] },
      'the workflow of its run',
      '.github/workflows/backup.yml',
      'up.yml or workflows/backup.yml',
    ],
  ])('is refused when it %s', (_, facts, rules, fact, got, expected) => {
    expect(() => judge(facts, rules)).toThrow(
      expect.objectContaining({
        code: 'ORIGIN_UNTRUSTED',
        message: `backup_app.db.gz is not trusted: ${fact} is ${got}, expected ${expected}.`,
        context: { subject: 'backup_app.db.gz', fact, expected, got },
      }),
    )
  })

  it('is refused first for what no input can allow', () => {
    expect(() => judge({ headRepository: 'mallory/shop', event: 'pull_request' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Do not restore it') }),
    )
  })
})

describe('the branch of a run', () => {
  it('is to be proved where its name may be that of a tag', () => {
    expect(branchToProve({ ...run, event: 'push' }, policy)).toBe('main')
    expect(branchToProve(run, policy)).toBeNull()
    expect(branchToProve({ ...run, event: 'push', headBranch: null }, policy)).toBeNull()
    expect(
      branchToProve({ ...run, event: 'push', headBranch: 'v1' }, { ...policy, branches: ['v*'] }),
    ).toBeNull()
  })

  it.each([
    [true, true, 'perhaps the tag main', 'Delete the tag'],
    [false, false, 'a commit that is not on main', 'somebody pushed a tag of that name'],
  ])('is refused with a tag of its name (%s), or a commit elsewhere', (hasTag, isReachable, got, hint) => {
    expect(() => assertOnBranch('main', { hasTag, isReachable }, 'backup_app.db.gz')).toThrow(
      expect.objectContaining({
        code: 'ORIGIN_UNTRUSTED',
        message: `backup_app.db.gz is not trusted: the branch of its run is ${got}, expected the branch main.`,
        hint: expect.stringContaining(hint),
      }),
    )
  })

  it('is taken when nothing speaks against it', () => {
    expect(() => assertOnBranch('main', { hasTag: false, isReachable: true }, 'x')).not.toThrow()
  })
})

describe('a run that makes archives', () => {
  it.each([
    ['push', 'refs/heads/main', 'main', null],
    ['schedule', 'refs/heads/topic', null, null],
    ['push', 'refs/tags/v1', 'main', 'set allowed-branches: refs/tags/v1.'],
    ['merge_group', 'refs/heads/q/1', 'main', 'set allowed-events: merge_group and allowed-branches: q/1.'],
    ['issues', '', 'main', 'made for issues on no branch'],
  ])('for %s on %s is told what a reader must allow', (event, ref, defaultBranch, note) => {
    const said = noteOnOwnTrust({ event, ref }, defaultBranch)
    if (note === null) expect(said).toBeNull()
    else expect(said).toContain(note)
  })
})

it('the names of repositories are compared as GitHub does', () => {
  expect(isSameRepository('Acme/Shop', 'acme/shop')).toBe(true)
  expect(isSameRepository('acme/shop', 'acme/shop2')).toBe(false)
})
