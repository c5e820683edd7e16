import { describe, expect, it } from 'vitest'
import { digestOfHex } from '../../../../src/domain/archive/digest.ts'
import {
  compareFingerprints,
  describeDifference,
  type Fingerprint,
  tableKey,
} from '../../../../src/domain/archive/fingerprint.ts'
import { sampleFingerprint } from '../../../support/archive/manifest-sample.ts'

const sample = sampleFingerprint()

describe('two fingerprints', () => {
  it('of the same content do not differ', () => {
    expect(compareFingerprints(sample, structuredClone(sample))).toEqual([])
  })

  it.each<[string, Partial<Fingerprint>, string, string]>([
    ['page size', { pageSizeBytes: 1024 }, '4096', '1024'],
    ['pages', { pageCount: 6 }, '5', '6'],
    ['encoding', { encoding: 'UTF-16le' }, 'UTF-8', 'UTF-16le'],
    ['user_version', { userVersion: 8 }, '7', '8'],
    ['application_id', { applicationId: 1 }, '0', '1'],
    [
      'schema',
      { schemaDigest: digestOfHex('f'.repeat(64)) },
      sample.schemaDigest,
      `sha256:${'f'.repeat(64)}`,
    ],
  ])('differ in %s', (fact, change, expected, got) => {
    expect(compareFingerprints(sample, { ...sample, ...change })).toEqual([{ fact, expected, got }])
  })

  it('differ in rows, in a table that is missing and in one that is new', () => {
    const tables = [
      { name: 'orders', rows: 2_999 },
      { name: 'invoices', rows: 1 },
    ]
    expect(compareFingerprints(sample, { ...sample, tables })).toEqual([
      { fact: 'table', table: 'customers', expected: 'present', got: 'missing' },
      { fact: 'rows', table: 'orders', expected: '3000', got: '2999' },
      { fact: 'table', table: 'invoices', expected: 'absent', got: 'present' },
    ])
  })

  it('differ where rows could be counted only once', () => {
    const before = { ...sample, tables: [{ name: 'places', rows: null }] }
    const after = { ...sample, tables: [{ name: 'places', rows: 0 }] }
    expect(compareFingerprints(before, after)).toEqual([
      { fact: 'rows', table: 'places', expected: 'not countable', got: '0' },
    ])
  })
})

describe('a difference', () => {
  it('is told with the table that it is of, and without one where it is of all', () => {
    expect(describeDifference({ fact: 'rows', table: 'a', expected: '1', got: '2' })).toBe(
      'rows of a expected 1, got 2',
    )
    expect(describeDifference({ fact: 'user_version', expected: '1', got: '2' })).toBe(
      'user_version expected 1, got 2',
    )
  })
})

describe('a table', () => {
  it('is told apart from another by the bytes of a name that is not UTF-8', () => {
    const [one, other] = ['ff', 'fe'].map((nameHex) => tableKey({ name: '\u{fffd}', nameHex, rows: 1 }))
    expect(one).not.toBe(other)
  })

  it('is not taken for one whose name spells those bytes', () => {
    expect(tableKey({ name: 'ff', rows: 1 })).not.toBe(tableKey({ name: '\u{fffd}', nameHex: 'ff', rows: 1 }))
  })
})
