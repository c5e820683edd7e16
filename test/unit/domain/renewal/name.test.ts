import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArtifactName, renderArtifactName } from '../../../../src/domain/archive/artifact-name.ts'
import {
  parseRenewedName,
  renderRenewalSign,
  renderRenewedName,
} from '../../../../src/domain/renewal/name.ts'

const madeAt = new Date('2026-11-23T01:04:05.678Z')

it('the name of a renewed artifact carries the time of its archive', () => {
  const said = { database: 'app', label: 'v1.2' }
  expect(renderRenewedName({ said, madeAt })).toBe('savepoint-app@v1.2+2026-11-23_01-04-05-678')
})

it('it is read back as what it was made of, GitHub takes it, and it is no first name', () => {
  const databases = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/)
  const labels = fc.option(fc.stringMatching(/^[A-Za-z0-9.-]{1,60}$/))
  const times = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(databases, labels, times, (database, label, time) => {
      const renewed = { said: { database, label }, madeAt: time }
      const name = renderRenewedName(renewed)
      expect(parseRenewedName(name)).toEqual(renewed)
      expect(name).not.toMatch(/[":<>|*?\r\n\\/]/)
      expect(parseArtifactName(name)).toBeNull()
      expect(parseRenewedName(renderArtifactName(renewed.said))).toBeNull()
    }),
  )
})

it.each([
  'savepoint-app+renewed',
  'savepoint-app+2026-02-31_01-04-05-678',
  'savepoint-+2026-11-23_01-04-05-678',
  'coverage+2026-11-23_01-04-05-678',
])('%s is not one', (name) => expect(parseRenewedName(name)).toBeNull())

it('the sign of a run that renewed is neither a first name nor a renewed one', () => {
  const sign = renderRenewalSign('app')
  expect([sign, parseArtifactName(sign), parseRenewedName(sign)]).toEqual([
    'savepoint-app+renewed',
    null,
    null,
  ])
})
