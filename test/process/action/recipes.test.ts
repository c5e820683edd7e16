import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runAtTerminal } from '../../support/cli/at-terminal.ts'
import { flipBit } from '../../support/operation/bench.ts'
import { blocksOf } from '../../support/readme/documents.ts'
import { countItems, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const ACTION = { GITHUB_ACTION_REPOSITORY: 'acme/savepoint', GITHUB_ACTION_REF: 'v1' }

let scene: Scene
let database: string

beforeEach(async () => {
  scene = await openScene()
  mkdirSync(join(scene.workspace, 'data'))
  database = makeDatabase(join(scene.workspace, 'data'), 'my app.db', 10)
})
afterEach(() => scene[Symbol.asyncDispose]())

interface Recipe {
  readonly uses: string
  readonly with: Readonly<Record<string, string>>
  /** Commands for a shell with Savepoint, and for one without. */
  readonly commandLine: string
  readonly byHand: string
}

/** What the page of a backup says of the way back, as whoever copies it has it. */
async function recipeOf(inputs: Readonly<Record<string, string>>): Promise<Recipe> {
  const { summary } = await scene.run(
    { mode: 'create', database: 'data/my app.db', ...inputs },
    { env: ACTION },
  )
  return recipeIn(summary)
}

function recipeIn(summary: string | null): Recipe {
  const blocks = blocksOf(summary ?? '')
  const [step] = parse(blocks.find(({ language }) => language === 'yaml')?.text ?? '') as [
    { uses: string; with: Record<string, unknown> },
  ]
  const entries = Object.entries(step.with).map(([name, value]) => [name, String(value)])
  const [commandLine = '', byHand = ''] = blocks.flatMap(({ language, text }) =>
    language === 'sh' ? [text] : [],
  )
  return { uses: step.uses, with: Object.fromEntries(entries), commandLine, byHand }
}

describe.each([
  ['a directory', { store: 'backups of mine' }],
  ['artifacts', {}],
])('the recipe that the page of a backup in %s shows', (_, store) => {
  test('restores it as a step of a workflow, as it is written', async () => {
    const recipe = await recipeOf(store)
    expect(recipe.uses).toBe('acme/savepoint@v1')
    rmSync(database)
    makeDatabase(join(scene.workspace, 'data'), 'my app.db', 3)
    const restored = await scene.run(recipe.with, { env: ACTION })
    expect(restored.outputs).toMatchObject({ restored: 'true', 'error-code': '' })
    expect(countItems(database)).toBe(10)

    const undone = await scene.run(recipeIn(restored.summary).with, { env: ACTION })
    expect(undone.outputs).toMatchObject({ restored: 'true', 'error-code': '' })
    expect(countItems(database)).toBe(3)
  })

  test('restores it on the command line, as it is written', async () => {
    const { commandLine } = await recipeOf(store)
    expect(countItems(join(await runAtTerminal(commandLine, scene), 'data/my app.db'))).toBe(10)
  })

  test('restores it by hand, as it is written', async () => {
    const { byHand } = await recipeOf(store)
    expect(countItems(join(await runAtTerminal(byHand, scene), 'restored-my app.db'))).toBe(10)
  })

  test('is that of the advice for a damaged database, too', async () => {
    await recipeOf(store)
    flipBit(database, 4_097)
    const checked = await scene.run({ mode: 'check', database: 'data/my app.db', ...store })
    expect(checked.conclusion).toBe('failure')
    const [, inputs = ''] = /with: (\{.*\})/.exec(checked.log) ?? []
    const advice = Object.entries(parse(inputs) as object).map(([name, value]) => [name, String(value)])
    const restored = await scene.run(Object.fromEntries(advice))
    expect(restored.outputs).toMatchObject({ restored: 'true', 'error-code': '' })
    expect(countItems(database)).toBe(10)
  })
})
