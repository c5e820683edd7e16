import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkflows, stepsOf } from '../../support/workflow/files.ts'
import { isOwnStep, parseStep } from '../../support/workflow/inputs.ts'

const examples = readWorkflows('docs/examples')
const overview = readFileSync(new URL('../../../docs/examples/README.md', import.meta.url), 'utf8')

describe('the inputs of every step', () => {
  const steps = [...examples, ...readWorkflows('.github/workflows')].flatMap(({ path, workflow }) =>
    stepsOf(workflow)
      .filter(isOwnStep)
      .map((step, index) => ({ name: `${path}, step ${index + 1}`, step })),
  )

  it.each(steps)('are accepted by the action: $name', ({ step }) => {
    expect(() => parseStep(step)).not.toThrow()
  })

  it('would not be, were they wrong', () => {
    const restore = { mode: 'restore', database: 'app.db' }
    expect(() => parseStep({ with: { ...restore, 'keep-minimum': 3 } })).toThrow('no meaning with mode')
    expect(() => parseStep({ with: { ...restore, 'artifact-id': 'x' } })).toThrow('artifact-id')
  })
})

describe('an example', () => {
  it.each(examples)(
    '$path begins with what it does, what to change and which rights it needs',
    ({ text }) => {
      const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? ''
      expect(comment.split('\n').length).toBeGreaterThan(8)
      for (const heading of ['# What it does: ', '# What to change:', '# Permissions: '])
        expect(comment).toContain(heading)
    },
  )

  it.each(examples)('$path is in the overview', ({ path }) => {
    expect(overview).toContain(`[${basename(path)}](${basename(path)})`)
  })
})
