import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { performGuards } from '../../../src/action/guard/post-guards.ts'
import { GivenInputs } from '../../../src/action/inputs/given-inputs.ts'
import { parseInputs } from '../../../src/action/inputs/parse-inputs.ts'
import { performStep } from '../../../src/action/perform-step.ts'
import type { StepResult } from '../../../src/action/step/step-result.ts'
import { openSurroundings } from '../../../src/action/step/surroundings.ts'
import { runProgram } from '../../../src/cli/run-program.ts'
import { PLACE_KINDS, type PlaceKinds } from '../../../src/places/registry.ts'
import { buildDatabase, ORDINARY_SQL } from '../../support/database/build.ts'
import { contentOf } from '../../support/database/content.ts'
import { SHELVES_KIND } from '../../support/places/shelf.ts'
import { parseKeyValueFile } from '../../support/runner/key-value-file.ts'

/** All that a new kind of store takes: its file, and its line. */
const KINDS: PlaceKinds = [SHELVES_KIND, ...PLACE_KINDS]
const STORE = 'shelf:first'
const SILENT = { startGroup: () => undefined, endGroup: () => undefined, info: () => undefined }

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let folder: string
let database: string
let listeners: ReadonlySet<unknown>

beforeEach(() => {
  listeners = new Set(SIGNALS.flatMap((name) => process.listeners(name)))
  folder = mkdtempSync(join(tmpdir(), 'savepoint-kind-'))
  database = buildDatabase(join(folder, 'app.db'), ORDINARY_SQL)
})
afterEach(() => {
  for (const name of SIGNALS) {
    const added = process.listeners(name).filter((listener) => !listeners.has(listener))
    for (const listener of added) process.removeListener(name, listener)
  }
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** What a command came to, and what it printed as JSON. */
async function runCommand(
  args: readonly string[],
): Promise<{ code: number; document: Record<string, unknown> }> {
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done) => {
    printed.push(String(text))
    ;(done as unknown as (() => void) | undefined)?.()
    return true
  })
  try {
    const code = await runProgram([...args, '--json', '--store', STORE.replace('first', folder)], KINDS)
    return { code, document: JSON.parse(printed.join('')) }
  } finally {
    vi.restoreAllMocks()
  }
}

describe('a kind of store with a file and a line', () => {
  test('serves every command', async () => {
    expect(await runCommand(['create', database])).toMatchObject({ code: 0, document: { verdict: 'ok' } })
    expect(await runCommand(['create', database])).toMatchObject({
      code: 0,
      document: { store: `shelf ${folder}` },
    })
    expect(await runCommand(['list'])).toMatchObject({ document: { archives: [{}, {}] } })
    expect(await runCommand(['verify', '--latest'])).toMatchObject({ code: 0, document: { verdict: 'ok' } })
    const before = contentOf(database)
    rmSync(database)
    expect(await runCommand(['restore', '--latest', '--to', database, '--confirm', 'app.db'])).toMatchObject({
      code: 0,
    })
    expect(contentOf(database)).toBe(before)
    expect(await runCommand(['status'])).toMatchObject({ document: { store: `shelf ${folder}` } })
    const rules = ['--retention-days', 'off', '--keep-last', '1', '--keep-minimum', '1', '--apply']
    expect(await runCommand(['prune', ...rules])).toMatchObject({ code: 0, document: { applied: true } })
    expect(await runCommand(['list'])).toMatchObject({ document: { archives: [{}] } })
  })

  test('serves every mode of the action, and the guard opens it again', async () => {
    const step = (inputs: Readonly<Record<string, string>>) => runStep({ store: STORE, ...inputs })
    const created = await step({ mode: 'create', database, guard: 'true' })
    expect(created.outputs).toMatchObject({ verdict: 'ok' })
    expect(created.summary).toContain(`    store: "${STORE}"`)
    expect(created.summary).toMatch(/take '?backup_app[_~]/)
    expect((await step({ mode: 'list' })).outputs).toMatchObject({ archives: '1' })
    expect((await step({ mode: 'verify' })).outputs).toMatchObject({ verdict: 'ok' })
    expect((await step({ mode: 'status' })).document).toMatchObject({ store: 'shelf first' })
    const before = contentOf(database)
    buildDatabase(join(folder, 'wrong.db'), 'CREATE TABLE t (x); INSERT INTO t VALUES (1)')
    writeFileSync(database, readFileSync(join(folder, 'wrong.db')))
    const ended = await endJob('failure')
    expect(ended.document).toMatchObject({ guards: [{ outcome: 'rolled back' }] })
    expect(contentOf(database)).toBe(before)
    const restored = await step({ mode: 'restore', database, confirm: 'app.db' })
    expect(restored.failure).toBeNull()
    const pruned = await step({ mode: 'prune', 'keep-minimum': '1', apply: 'true' })
    expect(pruned.document).toMatchObject({ store: 'shelf first', applied: true })
  })
})

function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])
  return {
    ...Object.fromEntries(given),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '5',
    GITHUB_SHA: 'c0ffee'.padEnd(40, '0'),
    GITHUB_EVENT_NAME: 'push',
  }
}

async function runStep(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const state = join(folder, `state-${inputs['mode']}`)
  writeFileSync(state, '')
  vi.stubEnv('GITHUB_STATE', state)
  const environment = environmentOf(inputs)
  using surroundings = openSurroundings(environment, SILENT)
  return await performStep(parseInputs(new GivenInputs(environment), KINDS), surroundings)
}

/** What the post step does with the state that the main step saved last. */
async function endJob(status: string): Promise<StepResult> {
  const environment = environmentOf({ 'job-status': status })
  using surroundings = openSurroundings(environment, SILENT)
  return await performGuards(readState(join(folder, 'state-create')), surroundings, KINDS)
}

function readState(path: string): string {
  return parseKeyValueFile(readFileSync(path, 'utf8'), path)['guard'] ?? ''
}
