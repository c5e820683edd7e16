import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUTS, type InputName, MODES } from '../../../src/action/inputs/input-table.ts'
import { OUTPUTS } from '../../../src/action/step/outputs.ts'
import { SETTINGS } from '../../../src/requests/settings.ts'

interface Described {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
  readonly description: string
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
  readonly runs: Readonly<Record<string, string>>
}

describe('action.yml', () => {
  it('has the inputs of the code, in the same order and with the same defaults', () => {
    const described = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    expect(described).toEqual(Object.entries(INPUTS).map(([name, input]) => [name, input.default]))
  })

  it('says of a number what holds when nothing is said', () => {
    for (const name of Object.keys(INPUTS) as InputName[]) {
      const { default: usual, takes } = SETTINGS[name]
      if (takes !== 'number' || usual === null) continue
      expect(action.inputs[name]?.description, name).toMatch(new RegExp(`(?:Default - |else )${usual}[.;]`))
    }
  })

  it('has the outputs of the code', () => {
    expect(Object.keys(action.outputs)).toEqual([...OUTPUTS])
  })

  it('describes every input and output, and only the mode is required', () => {
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs }))
      expect(description, name).toMatch(/\S.*\.$/s)
    const required = Object.entries(action.inputs).filter(([, input]) => input.required)
    expect(required.map(([name]) => name)).toEqual(['mode'])
  })

  it('names in the description of each input the modes that use it', () => {
    for (const [name, { modes }] of Object.entries(INPUTS)) {
      const lists = [...(action.inputs[name]?.description ?? '').matchAll(/(\w+(?:(?:, | and )\w+)*) - /g)]
      const words = lists.flatMap(([, list = '']) => list.split(/, | and /))
      const named = words.filter((word) => MODES.some((mode) => mode === word))
      if (named.length > 0) expect(named.sort(), name).toEqual([...modes].sort())
    }
  })

  it('runs the bundle on Node 24, and fits the Marketplace', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    })
    expect(action.description.length).toBeLessThan(125)
  })
})
