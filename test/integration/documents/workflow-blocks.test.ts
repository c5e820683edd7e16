import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blocksOf, readDocuments } from '../../support/readme/documents.ts'
import { diagnose } from '../../support/workflow/diagnostics.ts'
import { stepsOf, type Workflow } from '../../support/workflow/files.ts'
import { isOwnStep, parseStep } from '../../support/workflow/inputs.ts'

const shown = readDocuments().flatMap(({ path, text }) =>
  blocksOf(text)
    .filter(({ language }) => language === 'yaml')
    .map((block, index) => ({ name: `${path}, block ${index + 1}`, workflow: completed(block.text) })),
)

describe('a workflow that a document shows', () => {
  it.each(shown)("is one in which GitHub's language service finds nothing wrong: $name", async (block) => {
    expect(await diagnose('document.yml', block.workflow)).toEqual([])
  })

  it.each(shown)('has only steps that the action accepts: $name', ({ workflow }) => {
    const own = stepsOf(parse(workflow) as Workflow).filter(isOwnStep)
    expect(own.length).toBeGreaterThan(0)
    for (const step of own) expect(() => parseStep(step)).not.toThrow()
  })
})

/** A piece of a workflow as a whole one: documents leave out what every workflow has. */
function completed(text: string): string {
  if (/^jobs:/m.test(text)) return `on: push\n${text}`
  const start = text.search(/^(?:steps:|- )/m)
  const steps = text.slice(start).replace(/^steps:\n/, '')
  return `on: push\n${text.slice(0, start)}jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(steps)}`
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '      ')
}
