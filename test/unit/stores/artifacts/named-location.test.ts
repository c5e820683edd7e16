import { describe, expect, it } from 'vitest'
import type { GivenValues } from '../../../../src/domain/settings/given.ts'
import type { ArtifactLocation, ArtifactSetting } from '../../../../src/stores/artifacts/location.ts'
import { parseNamedLocation } from '../../../../src/stores/artifacts/reach/named-location.ts'
import { ANY_ARCHIVES, type PlaceUse, type SoughtArchives } from '../../../../src/stores/kind.ts'

const NOTHING: GivenValues<ArtifactSetting> = {
  one: () => null,
  lines: () => [],
  flag: () => false,
  isSet: () => false,
  nameOf: (name) => `--${name}`,
}

function parse(
  text: string,
  said: { use?: PlaceUse; sought?: Partial<SoughtArchives>; given?: Partial<typeof NOTHING> } = {},
): ArtifactLocation {
  const { given, sought, use = 'read' } = said
  return parseNamedLocation({
    location: { text, from: '--store' },
    use,
    sought: { ...ANY_ARCHIVES, ...sought },
    given: { ...NOTHING, ...given },
  })
}

describe('a repository by its name', () => {
  it('means the archives of every label, unless one is named', () => {
    const location = parse('github:acme/shop', { sought: { database: 'app' } })
    expect(location).toMatchObject({ repository: 'acme/shop', database: 'app', labels: 'any', upload: null })
    expect(parse('github:acme/shop', { sought: { label: 'v1' } })).toMatchObject({
      label: 'v1',
      labels: ['v1'],
    })
  })

  it('takes the runs that are trusted from settings', () => {
    const given = { lines: (name: string) => (name === 'allowed-events' ? ['push', 'workflow_run'] : []) }
    expect(parse('github:acme/shop', { given }).allowed).toEqual({
      events: ['push', 'workflow_run'],
      branches: null,
      workflows: null,
    })
  })

  it.each([
    'github:',
    'github:shop',
    'github:a/b/c',
    'github:acme/sh op',
    'github:https://github.com/acme/shop',
  ])('is not %s', (text) => {
    expect(() => parse(text)).toThrow('What stands behind github: in --store must be owner/name')
  })

  it.each(['publish', 'renew'] as const)('takes nothing: %s', (use) => {
    expect(() => parse('github:acme/shop', { use })).toThrow(
      expect.objectContaining({
        code: 'STORE_UNSUPPORTED',
        message: 'Nothing can be uploaded to the GitHub artifacts of acme/shop from here.',
      }),
    )
  })

  it('is named once', () => {
    const given = { isSet: (name: string) => name === 'repository' }
    expect(() => parse('github:acme/shop', { given })).toThrow(
      '--repository and --store each name a repository.',
    )
  })
})
