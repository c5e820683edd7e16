import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArtifactName, renderArtifactName } from '../../../../src/domain/archive/artifact-name.ts'

const databases = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/)
const labels = fc.option(fc.stringMatching(/^[A-Za-z0-9.-]{1,60}$/))

describe('the name of an artifact', () => {
  it('is the database, and the label where there is one', () => {
    expect(renderArtifactName({ database: 'app', label: null })).toBe('savepoint-app')
    expect(renderArtifactName({ database: 'app', label: 'v1.2' })).toBe('savepoint-app@v1.2')
  })

  it('is read back as what it was made of, and GitHub takes it', () => {
    fc.assert(
      fc.property(databases, labels, (database, label) => {
        const name = renderArtifactName({ database, label })
        expect(name).not.toMatch(/[":<>|*?\r\n\\/]/)
        expect(parseArtifactName(name)).toEqual({ database, label })
      }),
    )
  })

  it('belongs to one database and label only', () => {
    fc.assert(
      fc.property(databases, labels, databases, labels, (database, label, otherDatabase, otherLabel) => {
        const same = database === otherDatabase && label === otherLabel
        const other = renderArtifactName({ database: otherDatabase, label: otherLabel })
        expect(renderArtifactName({ database, label }) === other).toBe(same)
      }),
    )
  })

  it('is parsed from any text without failing, and only from what it renders', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `savepoint-${text}`),
        ),
        (text) => {
          const said = parseArtifactName(text)
          if (said !== null) expect(renderArtifactName(said)).toBe(text)
        },
      ),
    )
  })

  it.each([
    'savepoint-',
    'savepoint-@v1',
    'savepoint-app@',
    'savepoint-app@a@b',
    'savepoint-a/b',
    'savepoint-.hidden',
    'coverage',
    'my-savepoint-app',
    'savepoint-app@v1_2',
    'savepoint-app\n',
  ])('is not %j', (name) => {
    expect(parseArtifactName(name)).toBeNull()
  })
})
