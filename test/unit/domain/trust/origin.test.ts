import { describe, expect, it } from 'vitest'
import type { Origin } from '../../../../src/domain/archive/manifest.ts'
import { assertOriginAgrees, assertOriginEarlier, runOfOrigin } from '../../../../src/domain/trust/origin.ts'

const origin: Origin = {
  repository: 'acme/shop',
  runId: '7',
  runAttempt: 1,
  commit: 'c0ffee',
  event: 'schedule',
  ref: 'refs/heads/main',
  workflow: 'backup',
}
const expected = { repository: 'Acme/Shop', runId: '7', commit: 'c0ffee' }

it('an origin that GitHub confirms is accepted', () => {
  assertOriginAgrees(origin, expected, 'x')
  assertOriginAgrees({ ...origin, commit: 'merge' }, { ...expected, commit: null }, 'x')
})

it.each<[string, Origin | null, string, string, string]>([
  ['is missing', null, 'the origin in its manifest', 'Acme/Shop', 'missing'],
  [
    'names another repository',
    { ...origin, repository: 'acme/x' },
    'the repository in its manifest',
    'Acme/Shop',
    'acme/x',
  ],
  ['names another run', { ...origin, runId: '70' }, 'the run in its manifest', '7', '70'],
  ['names another commit', { ...origin, commit: 'bad' }, 'the commit in its manifest', 'c0ffee', 'bad'],
])('an origin is refused when it %s', (_, given, fact, wanted, got) => {
  expect(() => assertOriginAgrees(given, expected, 'backup_app')).toThrow(
    expect.objectContaining({
      code: 'ORIGIN_UNTRUSTED',
      message: `backup_app is not trusted: ${fact} is ${got}, expected ${wanted}.`,
    }),
  )
})

describe('the origin of a renewed archive', () => {
  const renewal = { repository: 'Acme/Shop', renewedBy: '80' }

  it.each(['7', '79', '80'])('is accepted when run %s made it', (runId) => {
    assertOriginEarlier({ ...origin, runId }, renewal, 'x')
  })

  it.each<[string, Origin | null, string, string]>([
    ['is missing', null, 'the origin in its manifest', 'missing'],
    [
      'is of another repository',
      { ...origin, repository: 'acme/x' },
      'the repository in its manifest',
      'acme/x',
    ],
    ['is of a later run', { ...origin, runId: '81' }, 'the run in its manifest', '81'],
    ['names no run', { ...origin, runId: '-1' }, 'the run in its manifest', '-1'],
  ])('is refused when it %s', (_, given, fact, got) => {
    expect(() => assertOriginEarlier(given, renewal, 'x')).toThrow(
      expect.objectContaining({ code: 'ORIGIN_UNTRUSTED', context: expect.objectContaining({ fact, got }) }),
    )
  })

  it('gives the run by its own account, of no branch where the ref is none', () => {
    expect(runOfOrigin(origin)).toEqual({
      id: '7',
      repository: 'acme/shop',
      headRepository: 'acme/shop',
      event: 'schedule',
      headBranch: 'main',
      headCommit: 'c0ffee',
      workflow: 'backup',
    })
    expect(runOfOrigin({ ...origin, ref: 'refs/pull/4/merge' }).headBranch).toBeNull()
  })
})
