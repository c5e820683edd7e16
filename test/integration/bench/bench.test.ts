import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

interface Told {
  readonly targets: readonly { what: string; value: number | null; basis: string; outcome: string }[]
  readonly tools: { missing: readonly string[] }
}

const BENCH = fileURLToPath(new URL('../../bench/run.ts', import.meta.url))
const CLI = fileURLToPath(new URL('../../support/cli/starter.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'savepoint-bench-test-'))
let table = ''
let told: Told

beforeAll(async () => {
  const json = join(folder, 'bench.json')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [BENCH, '--sizes', '2MB', '--runs', '1', '--json', json, '--cache', join(folder, 'cache')],
    { env: { ...process.env, SAVEPOINT_CLI: CLI } },
  )
  table = stdout
  told = JSON.parse(readFileSync(json, 'utf8'))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every target has its row, in the table and in JSON', () => {
  const expected = [
    /^create against the careful pipeline with gzip, 2MB$/,
    /^create against the careful pipeline with pigz, 2MB$/,
    /^create against pigz -6 alone, 2MB$/,
    /^restore over an existing target against .*, 2MB$/,
    /^verify --level data against .*, 2MB$/,
    /^size of the archive against gzip -6, 2MB$/,
    /^peak memory of create and all its processes, 2MB$/,
    /^savepoint --version$/,
    /^savepoint list, store of 1,000 archives$/,
    /^longest stall of the event loop during create, 2MB$/,
    /^longest wait of a writer during create, WAL mode, 2MB$/,
  ]
  for (const pattern of expected) {
    const row = told.targets.find(({ what }) => pattern.test(what))
    expect(row, String(pattern)).toBeDefined()
    expect(table).toContain(`| ${row?.what} `)
  }
})

test('a row without a value says what is missing', () => {
  for (const { basis, outcome, value } of told.targets) {
    expect(outcome === 'not measured').toBe(value === null)
    if (value === null) expect(basis).toMatch(/^not on the PATH: |no \/proc/)
  }
  for (const name of told.tools.missing) expect(table).toContain(name)
})

test('nothing is left but the databases', () => {
  const left = readdirSync(join(folder, 'cache'))
  expect(left.filter((name) => !name.startsWith('shop-'))).toEqual([])
})
