import { describe, expect, it } from 'vitest'
import {
  catalogNameOf,
  isCatalogName,
  nameOfManifest,
  parseCatalogName,
  plainNameOf,
} from '../../../../src/domain/archive/catalog-name.ts'
import { EVIDENCE_KINDS } from '../../../../src/domain/identity/identity.ts'
import { sampleIdentity } from '../../../support/archive/identity-sample.ts'

describe('the name of a database in a catalog', () => {
  it('says how people call it, what it rests on, and the first digits of its identity', () => {
    expect(catalogNameOf(sampleIdentity())).toBe('app~m3f9a1c2e')
    expect(parseCatalogName('app~m3f9a1c2e')).toEqual({
      name: 'app',
      identity: { by: 'machine', tag: 'm3f9a1c2e' },
    })
  })

  it.each(EVIDENCE_KINDS)('of evidence by %s is read back', (by) => {
    expect(parseCatalogName(catalogNameOf(sampleIdentity({ by, name: 'a.b_c' })))).toMatchObject({
      name: 'a.b_c',
      identity: { by },
    })
  })

  it('has no identity in archives of version 1', () => {
    expect(parseCatalogName('app')).toEqual({ name: 'app', identity: null })
  })

  it.each([
    '',
    'a b',
    'app~',
    'app~x3f9a1c2e',
    'app~m3f9a1c2',
    'app~m3F9A1C2E',
    '~m3f9a1c2e',
    'a/b~m3f9a1c2e',
  ])('is not "%s"', (text) => {
    expect(parseCatalogName(text)).toBeNull()
    expect(isCatalogName(text)).toBe(false)
    expect(plainNameOf(text)).toBe(text)
  })

  it('gives the name that people know', () => {
    expect(isCatalogName('app~m3f9a1c2e')).toBe(true)
    expect(plainNameOf('app~m3f9a1c2e')).toBe('app')
  })
})

it('of an archive that says no identity is the name of its file', () => {
  expect(nameOfManifest({ source: 'app.db' })).toBe('app')
})

it('of an archive that says its identity is that name', () => {
  expect(nameOfManifest({ source: 'app.db', identity: sampleIdentity({ name: 'shop' }) })).toMatch(/^shop~/)
})
