import { describe, expect, it } from 'vitest'
import type { Fingerprint } from '../../../../src/domain/archive/fingerprint.ts'
import type { Manifest } from '../../../../src/domain/archive/manifest.ts'
import { refuseOther } from '../../../../src/domain/restore/consent.ts'
import {
  type JudgedOwner,
  judgeOwner,
  type Owners,
  tellIdentity,
} from '../../../../src/domain/restore/owner.ts'
import { sampleIdentity } from '../../../support/archive/identity-sample.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { samplePlan } from '../../../support/samples/results.ts'

const made = new Date('2026-11-22T12:00:00.000Z')
const another = sampleIdentity({ digest: `sha256:${'9'.repeat(64)}`, seen: null })
const { identity: _, ...unsaid } = sampleManifest()
const first: Manifest = { ...unsaid, version: 1 }

function judge(facts: Partial<Owners>): JudgedOwner {
  const after = sampleFingerprint()
  return judgeOwner({
    own: sampleIdentity(),
    manifest: sampleManifest(),
    before: after,
    after,
    now: made,
    ...facts,
  })
}

describe('an archive and its target', () => {
  it('are of the same database when their identities are, whatever else differs', () => {
    const own = sampleIdentity({ name: 'renamed', workflow: 'restore.yml', environment: 'x', seen: null })
    expect(judge({ own })).toEqual({ ownership: 'same', objections: [], remarks: [] })
  })

  it('are of two when their identities differ, and both are told with the age', () => {
    const later = new Date(made.getTime() + 3 * 3_600_000)
    const { objections, ownership } = judge({ own: another, now: later })
    expect(ownership).toBe('another')
    expect(objections).toEqual([
      'The archive is of another database: app~m3f9a1c2e (/srv/shop/app.db of web-1), 3 hours old. The target is app~m99999999.',
    ])
  })

  it.each([
    [59_000, '0 minutes'],
    [60_000, '1 minute'],
    [7_199_000, '119 minutes'],
    [7_200_000, '2 hours'],
    [172_800_000, '2 days'],
    [-60_000, '0 minutes'],
  ])('tells %i ms as %s', (ageMs, text) => {
    const now = new Date(made.getTime() + ageMs)
    expect(judge({ own: another, now }).objections[0]).toContain(`, ${text} old.`)
  })

  it('tells the run that made the archive', () => {
    const origin = {
      repository: 'octo/shop',
      runId: '12',
      runAttempt: 1,
      commit: 'c0ffee',
      event: 'push',
      ref: 'refs/heads/main',
      workflow: 'backup.yml',
    }
    const { objections } = judge({ own: another, manifest: sampleManifest({ origin }) })
    expect(objections[0]).toContain('made by backup.yml of octo/shop')
  })

  it('of an earlier Savepoint go by the name of the file, and that is said', () => {
    const told = judge({ manifest: first })
    expect(told.ownership).toBe('not told')
    expect(told.objections).toEqual([])
    expect(told.remarks).toEqual([expect.stringContaining('its file name, app.db, is all')])
    const other = judge({ manifest: { ...first, source: 'blog.db' } })
    expect(other.ownership).toBe('another')
    expect(other.objections[0]).toContain('a database file blog.db, 0 minutes old')
  })

  it('are not compared where there is nothing to compare', () => {
    const nothing = { ownership: 'not told', objections: [], remarks: [] }
    expect(judge({ own: null })).toEqual(nothing)
    expect(judge({ manifest: null })).toEqual(nothing)
    expect(judge({ before: null }).objections).toEqual([])
  })
})

describe('the cross-check of what the two hold', () => {
  const photos: Partial<Fingerprint> = { tables: [{ name: 'photos', rows: 1 }] }

  it('objects to two without a table in common, unless one has none', () => {
    expect(judge({ before: sampleFingerprint(photos) }).objections).toEqual([
      expect.stringContaining('no table in common'),
    ])
    for (const fact of ['before', 'after'] as const) {
      expect(judge({ [fact]: sampleFingerprint({ tables: [] }) }).objections).toEqual([])
    }
  })

  it('objects to another application_id, and only remarks on one that nobody set', () => {
    const ids = (before: number, after: number) =>
      judge({
        before: sampleFingerprint({ applicationId: before }),
        after: sampleFingerprint({ applicationId: after }),
      })
    expect(ids(42, 7).objections).toEqual([expect.stringContaining('application_id 42 in the target, 7')])
    expect(ids(42, 7).remarks).toEqual([])
    expect(ids(42, 0)).toMatchObject({
      objections: [],
      remarks: [expect.stringContaining('42 in the target')],
    })
    expect(ids(7, 7)).toMatchObject({ objections: [], remarks: [] })
  })

  it('only remarks where the archive is known to be its own', () => {
    const judged = judge({ own: null, before: sampleFingerprint(photos) })
    expect(judged).toMatchObject({ objections: [], remarks: [expect.stringContaining('no table in common')] })
  })
})

describe('what a reader is told', () => {
  it('is the name, the place and the environment, as far as they may be read', () => {
    expect(tellIdentity(sampleIdentity({ seen: null, environment: 'staging' }))).toBe(
      'app~m3f9a1c2e of environment staging',
    )
  })

  it('is what to add to take it all the same', () => {
    const error = refuseOther(samplePlan({ objections: ['One.', 'Two.'] }), '--allow-other-database')
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', exitCode: 16, message: 'One. Two.' })
    expect(error.hint).toContain('add --allow-other-database')
  })
})
