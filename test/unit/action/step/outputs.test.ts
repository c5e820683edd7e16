import { expect, test } from 'vitest'
import { joinOutputs } from '../../../../src/action/step/outputs.ts'

test('values of several archives have a line each, also where one has none', () => {
  expect(joinOutputs([{ rows: '1', 'artifact-id': '7' }, { rows: '2' }])).toEqual({
    rows: '1\n2',
    'artifact-id': '7\n',
  })
})

test('the values of one archive stand alone, and of none there are none', () => {
  expect(joinOutputs([{ rows: '1' }])).toEqual({ rows: '1' })
  expect(joinOutputs([])).toEqual({})
})
