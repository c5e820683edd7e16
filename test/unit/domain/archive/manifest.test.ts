import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../../src/domain/archive/parse-manifest.ts'
import { sampleFingerprint, sampleManifest } from '../../../support/archive/manifest-sample.ts'

const sample = sampleManifest()

function refusal(document: unknown): string {
  try {
    parseManifest(JSON.stringify(document))
  } catch (error) {
    return String(error)
  }
  return 'accepted'
}

describe('a manifest', () => {
  it('is read back as it was written', () => {
    expect(parseManifest(JSON.stringify(sample))).toEqual(sample)
  })

  it('may have an origin, a label, limitations and a name that is not UTF-8', () => {
    const full = sampleManifest({
      label: 'before-migration',
      kind: 'manual',
      verdict: 'warning',
      origin: {
        repository: 'o/r',
        runId: '12',
        runAttempt: 1,
        commit: 'c0ffee',
        event: 'push',
        ref: 'refs/heads/main',
        workflow: '.github/workflows/backup.yml',
      },
      checks: {
        limitations: [{ table: null, reason: 'no such module: spatialite' }],
        foreignKeyViolations: null,
      },
      fingerprint: sampleFingerprint({ tables: [{ name: '\u{fffd}', nameHex: 'ff', rows: null }] }),
    })
    expect(parseManifest(JSON.stringify(full))).toEqual(full)
  })

  it('of a newer version is refused as such, whatever else is in it', () => {
    expect(() => parseManifest('{"version": 3, "new": true, "critical": ["new"]}')).toThrow(
      expect.objectContaining({ code: 'MANIFEST_VERSION_UNSUPPORTED', exitCode: 12 }),
    )
  })

  it.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['a number', '1'],
    ['without a version', '{}'],
    ['of version 0', JSON.stringify({ ...sample, version: 0 })],
    ['of a version that is no number', JSON.stringify({ ...sample, version: '9' })],
  ])('that is %s is refused', (_, json) => {
    expect(() => parseManifest(json)).toThrow(expect.objectContaining({ code: 'MANIFEST_INVALID' }))
  })

  it.each<[string, object]>([
    ['snapshot.digest', { snapshot: { ...sample.snapshot, digest: 'sha256:00' } }],
    ['snapshot.digest', { snapshot: { ...sample.snapshot, digest: 1 } }],
    ['snapshot.sizeBytes', { snapshot: { ...sample.snapshot, sizeBytes: 511 } }],
    ['blockSizeBytes', { blockSizeBytes: 1 }],
    ['createdAt', { createdAt: 'yesterday' }],
    ['fingerprint.pageCount', { fingerprint: sampleFingerprint({ pageCount: 0 }) }],
    [
      'fingerprint.tables.0.nameHex',
      { fingerprint: sampleFingerprint({ tables: [{ name: 'a', nameHex: 'f', rows: 1 }] }) },
    ],
    ['fingerprint.tables.0.rows', { fingerprint: sampleFingerprint({ tables: [{ name: 'a', rows: -1 }] }) }],
    ['verdict', { verdict: 'fine' }],
  ])('with a wrong %s is refused by the name of the field', (field, change) => {
    expect(refusal({ ...sample, ...change })).toContain(`(${field}: `)
  })

  it('of version 2 may have fields of a later day, which are left out', () => {
    const later = {
      ...sample,
      set: { id: 'x' },
      checks: { ...sample.checks, grade: 'indexes' },
      identity: { ...sample.identity, tenant: 'acme' },
    }
    expect(parseManifest(JSON.stringify(later))).toEqual(sample)
    expect(parseManifest(JSON.stringify({ ...sample, critical: ['snapshot', 'critical'] }))).toEqual(sample)
  })

  it.each([
    [{ savepoint: '9.8.7' }, 'Savepoint 9.8.7 made it'],
    [{ savepoint: 1 }, 'A newer Savepoint made it'],
    [undefined, 'A newer Savepoint made it'],
  ])('that cannot be used without an unknown field is refused, with who made it: %o', (madeBy, hint) => {
    const document = { ...sample, madeBy, base: {}, critical: ['snapshot', 'base'] }
    expect(() => parseManifest(JSON.stringify(document))).toThrow(
      expect.objectContaining({
        code: 'MANIFEST_FIELD_UNSUPPORTED',
        exitCode: 12,
        message: expect.stringContaining('the field base of'),
        hint: expect.stringContaining(hint),
      }),
    )
  })

  it.each(['base', [1]])('whose list of critical fields is %o is refused', (critical) => {
    expect(refusal({ ...sample, critical })).toContain('(critical: ')
  })

  it('without an identity is refused in version 2', () => {
    expect(refusal({ ...sample, identity: undefined })).toContain('(identity: ')
  })
})

describe('a manifest of version 1', () => {
  const { identity, ...rest } = sample
  const first = { ...rest, version: 1 }

  it('is read for ever, and says no identity', () => {
    expect(parseManifest(JSON.stringify(first))).toEqual(first)
  })

  it.each([{ path: '../../etc/passwd' }, { identity }, { critical: [] }])('with %o is refused', (unknown) => {
    expect(refusal({ ...first, ...unknown })).toContain(Object.keys(unknown)[0])
  })
})
