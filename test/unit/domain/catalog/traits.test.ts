import { describe, expect, it } from 'vitest'
import { identityAmbiguous, suggestNames } from '../../../../src/domain/catalog/selection-errors.ts'
import { groupByTraits, makersOf, type Traits } from '../../../../src/domain/catalog/traits.ts'

const STAGING = '.github/workflows/staging.yml'
const PRODUCTION = '.github/workflows/production.yml staging'

function traitsOf(...traits: readonly Partial<Traits>[]): ReadonlyMap<string, Traits> {
  return new Map(traits.map((each, index) => [`${index}`, { maker: null, tables: null, ...each }]))
}

const groupsOf = (by: 'maker' | 'content', ...traits: readonly Partial<Traits>[]) => [
  ...groupByTraits(traitsOf(...traits), by).values(),
]

describe('archives of one name', () => {
  it('of two makers are apart, whatever they hold', () => {
    const tables = ['orders']
    expect(
      groupsOf('maker', { maker: STAGING, tables }, { maker: PRODUCTION, tables }, { maker: STAGING }),
    ).toEqual([0, 1, 0])
  })

  it('of unknown makers are apart when they share no table, directly or through others', () => {
    for (const by of ['maker', 'content'] as const) {
      expect(
        groupsOf(
          by,
          { tables: ['a', 'b'] },
          { tables: ['posts'] },
          { tables: ['c'] },
          { tables: ['b', 'c'] },
        ),
      ).toEqual([0, 1, 0, 0])
    }
  })

  it('are not apart for tables that every database has, or for what is not known', () => {
    expect(groupsOf('content', { tables: ['a'] }, {}, { tables: ['sqlite_sequence'] })).toEqual([0, 0, 0])
    expect(
      groupsOf('content', { maker: STAGING, tables: ['a'] }, { maker: PRODUCTION, tables: ['a'] }),
    ).toEqual([0, 0])
  })

  it('name their makers once', () => {
    expect(makersOf(traitsOf({ maker: STAGING }, {}, { maker: STAGING }, { maker: PRODUCTION }))).toEqual([
      STAGING,
      PRODUCTION,
    ])
  })
})

describe('what to add', () => {
  it('is a line for each maker, with a name that can be one', () => {
    expect(
      suggestNames('app', [STAGING, PRODUCTION, `sha256:${'ab'.repeat(32)}`, '.github/workflows/ü.yml']),
    ).toBe(
      'database-name: app-staging, database-name: app-production-staging, database-name: app-abababab, database-name: app-- (on the command line --database-name NAME)',
    )
    expect(identityAmbiguous('app', [STAGING, PRODUCTION])).toMatchObject({
      code: 'IDENTITY_AMBIGUOUS',
      exitCode: 13,
      message: expect.stringContaining('staging.yml'),
      hint: expect.stringContaining('database-name: app-staging'),
    })
  })
})

describe('what is told of makers and content', () => {
  it('that share several tables, once and again, are together', () => {
    const tables = ['orders', 'lines']
    expect(groupsOf('content', { tables }, { tables }, { tables: ['posts'] })).toEqual([0, 0, 1])
  })

  it('has a name to suggest where a maker leaves none', () => {
    expect(suggestNames('app', ['.yml'])).toContain('database-name: app-production')
  })
})
