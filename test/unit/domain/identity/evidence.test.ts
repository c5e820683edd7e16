import { describe, expect, it } from 'vitest'
import {
  type Circumstances,
  type DatabasePlace,
  decideEvidence,
  renderEvidence,
} from '../../../../src/domain/identity/evidence.ts'

const place: DatabasePlace = { path: '/link/app.db', realPath: '/srv/app.db', workspacePath: null }
const lasting: Circumstances = { givenName: null, repository: null, isPassing: false, machine: 'id' }
const repository = { server: 'https://github.com', id: '42' }
const hosted: Circumstances = { givenName: null, repository, isPassing: true, machine: null }

describe('what a database is told apart by', () => {
  it('is the name that somebody gave, whatever else is known', () => {
    for (const circumstances of [lasting, hosted]) {
      expect(decideEvidence(place, { ...circumstances, givenName: 'shop' })).toEqual({
        by: 'name',
        parts: ['shop'],
        secret: null,
      })
    }
  })

  it('is machine and real path on a machine that lasts, and the machine is a secret', () => {
    expect(decideEvidence(place, lasting)).toEqual({ by: 'machine', parts: ['/srv/app.db'], secret: 'id' })
  })

  it('is repository and path in the workspace on any machine of a job', () => {
    const inside = { ...place, workspacePath: 'data/app.db' }
    for (const isPassing of [true, false]) {
      expect(decideEvidence(inside, { ...hosted, isPassing, machine: 'id' })).toEqual({
        by: 'repository',
        parts: ['https://github.com', '42', 'data/app.db'],
        secret: null,
      })
    }
  })

  it('is repository and path outside of the workspace where the machine does not last, else the machine', () => {
    expect(decideEvidence(place, hosted).parts.at(-1)).toBe('/link/app.db')
    expect(decideEvidence(place, { ...hosted, isPassing: false, machine: 'id' }).by).toBe('machine')
  })

  it('is the real path alone in a container and where the machine has no name', () => {
    for (const change of [{ isPassing: true }, { machine: null }]) {
      expect(decideEvidence(place, { ...lasting, ...change })).toEqual({
        by: 'path',
        parts: ['/srv/app.db'],
        secret: null,
      })
    }
  })
})

describe('the text of evidence', () => {
  it('never lets one part be taken for another', () => {
    expect(renderEvidence({ by: 'name', parts: ['a'], secret: null })).toBe('savepoint identity 1\0name\0a')
    expect(renderEvidence({ by: 'path', parts: ['a', 'b'], secret: null })).not.toBe(
      renderEvidence({ by: 'path', parts: ['ab'], secret: null }),
    )
  })
})
