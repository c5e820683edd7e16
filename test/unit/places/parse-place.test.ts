import { describe, expect, it } from 'vitest'
import { BackupError } from '../../../src/domain/outcome/errors.ts'
import type { GivenValues } from '../../../src/domain/settings/given.ts'
import { parsePlace, recallPlace } from '../../../src/places/parse-place.ts'
import { PLACE_KINDS, type PlaceSetting } from '../../../src/places/registry.ts'
import { ANY_ARCHIVES } from '../../../src/stores/kind.ts'

const given: GivenValues<PlaceSetting> = {
  one: () => null,
  lines: () => [],
  flag: () => false,
  isSet: () => false,
  nameOf: (name) => name,
}

const kindOf = (text: string): string => {
  const location = { text, from: 'store' }
  try {
    return parsePlace({ location, use: 'read', sought: ANY_ARCHIVES, given }, PLACE_KINDS).kind
  } catch (error) {
    if (error instanceof BackupError) return `${error.code}: ${error.message} ${error.hint}`
    throw error
  }
}

describe('a location', () => {
  it.each([
    ['artifact', 'artifact'],
    ['github:acme/shop', 'artifact'],
    ['./artifact', 'directory'],
    ['./github:acme/shop', 'directory'],
    ['backups', 'directory'],
    ['/srv/back ups', 'directory'],
    ['C:\\backups', 'directory'],
    ['../b:2026', 'directory'],
    ['s3://bucket/x', 's3'],
    ['./s3:x', 'directory'],
  ])('%s is a place of the kind %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each(['gs://bucket', 'file:///srv', 'https://example.com/x', 'remote:backups'])(
    '%s is refused, and never the name of a folder',
    (text) => {
      expect(kindOf(text)).toBe(
        `INPUT_INVALID: store must be artifact or github:owner/name or s3://BUCKET/PREFIX or the path of a directory, and is "${text}". Correct the value of store. A directory of that name is "./${text}".`,
      )
    },
  )

  it('has no use for a setting of another kind', () => {
    const odd = { ...given, isSet: (name: string) => name === 'run-id', nameOf: () => '--run-id' }
    expect(() =>
      parsePlace(
        { location: { text: 'b', from: '--store' }, use: 'read', sought: ANY_ARCHIVES, given: odd },
        PLACE_KINDS,
      ),
    ).toThrow('The input --run-id has no meaning here: it is about artifacts, and --store is "b".')
  })
})

describe('a memento', () => {
  it('is read back by its own kind', () => {
    const recall = (memento: Parameters<typeof recallPlace>[0]) => recallPlace(memento, given, PLACE_KINDS)
    expect(recall({ kind: 'directory', path: '/srv' }).location).toEqual({ path: '/srv', label: null })
    expect(recall({ kind: 'artifact', retentionDays: 7, verifyUpload: true }).location).toMatchObject({
      upload: { retentionDays: 7, verifyUpload: true, allowPublic: true },
    })
  })

  it.each([{ kind: 'directory' }, { kind: 'artifact', retentionDays: 7 }, { kind: 'tape' }])(
    'is refused when no kind wrote it: %o',
    (memento) => {
      expect(() => recallPlace(memento, given, PLACE_KINDS)).toThrow(BackupError)
    },
  )
})
