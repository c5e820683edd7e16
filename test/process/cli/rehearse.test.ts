import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CliRun, runCli } from '../../support/cli/run.ts'
import { contentOf } from '../../support/database/content.ts'
import { makeShop } from '../../support/guard/job.ts'

let folder: string
let database: string
let before: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'savepoint-rehearse-'))
  database = makeShop(folder)
  before = contentOf(database)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Rehearses a program that has the database open as `db`, by the variable of this name. */
function rehearse(
  sql: string,
  options: readonly string[] = [],
  variable = 'SAVEPOINT_DATABASE',
): Promise<CliRun> {
  const program = [
    `import { openDatabase } from ${JSON.stringify(new URL('../../../src/sqlite/connection/database.ts', import.meta.url).href)}`,
    `const db = openDatabase(process.env[${JSON.stringify(variable)}] ?? ${JSON.stringify(database)})`,
    "db.pragma('foreign_keys = OFF')",
    `db.exec(${JSON.stringify(sql)})`,
    'db.close()',
  ].join('\n')
  writeFileSync(join(folder, 'migrate.mjs'), program)
  return run([...options, '--', process.execPath, 'migrate.mjs'])
}

function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<CliRun> {
  return runCli(['rehearse', 'app.db', ...args], { folder, variables })
}

/** False for one that ended and that nobody asked how. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid.trim()], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout)
}

test('a migration that harms nothing passes, and the real database is what it was', async () => {
  const { exitCode, stdout } = await rehearse('ALTER TABLE customers ADD COLUMN email TEXT')
  expect(stdout).toContain('Rehearsed: the command may be run on the real database')
  expect(stdout).toMatch(/table altered +customers/)
  expect(exitCode).toBe(0)
  expect(contentOf(database)).toBe(before)
  expect(readdirSync(folder).sort()).toEqual(['app.db', 'migrate.mjs'])
})

test.each([
  [
    'DELETE FROM orders WHERE id <= 10',
    [],
    'REHEARSAL_ROWS_LOST',
    'orders: 1000 row(s) before, 990 after (1 %, allowed 0 %)',
  ],
  ['DROP TABLE orders; DROP VIEW revenue', [], 'REHEARSAL_ROWS_LOST', 'orders: is gone with 1000 row(s)'],
  [
    'DELETE FROM customers WHERE id = 1',
    ['--max-row-drop', '5'],
    'REHEARSAL_ROWS_ORPHANED',
    '5 row(s) more than before',
  ],
  ['SELECT no_such_function()', [], 'REHEARSAL_COMMAND_FAILED', 'It ended with exit code 1'],
  [
    "UPDATE customers SET name = ''",
    ['--assert', "SELECT count(*) = 0 FROM customers WHERE name = ''"],
    'ASSERTION_FAILED',
    'do not hold',
  ],
])('%s is refused', async (sql, options, code, message) => {
  const { exitCode, stderr, stdout } = await rehearse(sql, options)
  expect(stderr).toContain(`(${code})`)
  expect(stdout + stderr).toContain(message)
  expect(exitCode).toBe(code === 'ASSERTION_FAILED' ? 11 : 16)
  expect(contentOf(database)).toBe(before)
})

test('a table may be emptied when that is what the command is for', async () => {
  const { exitCode } = await rehearse('DELETE FROM orders', ['--max-row-drop', 'orders=100'])
  expect(exitCode).toBe(0)
})

test('a tool finds the copy in its own variable', async () => {
  const { exitCode } = await rehearse('PRAGMA user_version = 3', ['--env', 'APP_DB={database}'], 'APP_DB')
  expect(exitCode).toBe(0)
  expect(contentOf(database)).toBe(before)
})

test('the migration among the examples can be rehearsed', async () => {
  const example = fileURLToPath(new URL('../../../docs/examples/migrate.mjs', import.meta.url))
  const { exitCode, stdout } = await run(['--', process.execPath, example])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/index added +customers_email/)
  expect(contentOf(database)).toBe(before)
})

test('a command that goes for the real database is caught, and what that was is kept beside it', async () => {
  const { exitCode, stderr } = await rehearse('DELETE FROM orders', ['--max-row-drop', '100'], 'IGNORED')
  expect(exitCode).toBe(16)
  expect(stderr).toContain('The rehearsal touched the real database (REHEARSAL_TOUCHED_SOURCE)')
  const copy = readdirSync(folder).find((name) => name.startsWith('app.db.before-restore-')) ?? ''
  expect(contentOf(join(folder, copy))).toBe(before)
  const undone = await runCli(['restore', '--undo', '--to', 'app.db', '--confirm', 'app.db'], { folder })
  expect(undone.exitCode).toBe(0)
  expect(contentOf(database)).toBe(before)
})

test.each(['rm app.db', 'cp app.db other && mv other app.db', 'echo x > app.db'])(
  'so is one that does this to the file: %s',
  async (script) => {
    const { exitCode, stderr } = await run(['--', 'bash', '-c', script])
    expect(exitCode).toBe(16)
    expect(stderr).toContain('REHEARSAL_TOUCHED_SOURCE')
  },
)

test('a command that destroys the copy is refused', async () => {
  const { exitCode, stderr } = await run(['--', 'bash', '-c', 'echo gone > "$SAVEPOINT_DATABASE"'])
  expect(exitCode).toBe(11)
  expect(stderr).toContain('The copy cannot be read any more')
})

test('a command that does not end is ended with everything that it started', async () => {
  const pidFile = join(folder, 'pid')
  const { exitCode, stderr } = await run([
    '--time-limit',
    '1',
    '--',
    'bash',
    '-c',
    `trap "" TERM; sleep 600 & echo $! > ${pidFile}; wait; sleep 600`,
  ])
  expect(exitCode).toBe(16)
  expect(stderr).toContain('(REHEARSAL_TIMED_OUT)')
  expect(isRunning(await readFile(pidFile, 'utf8'))).toBe(false)
})

test('programs that are left behind are ended, and told of', async () => {
  const pidFile = join(folder, 'pid')
  const { exitCode, stdout } = await run(['--', 'bash', '-c', `sleep 600 & echo $! > ${pidFile}`])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('left programs running')
  expect(isRunning(await readFile(pidFile, 'utf8'))).toBe(false)
})

test('its output is shown without secrets and without power over a terminal or a runner', async () => {
  const script =
    'echo "token $API_TOKEN"; echo "url $DATABASE_URL" >&2; echo "::error::no"; printf "\\033[31mred\\n"'
  const variables = { API_TOKEN: 'hunter2hunter2', DATABASE_URL: 'postgres://me:swordfish@host/db' }
  const { stderr } = await run(['--', 'bash', '-c', script], variables)
  expect(stderr).toContain('  | token ***')
  expect(stderr).toContain('postgres://me:***@host/db')
  expect(stderr).not.toMatch(/hunter2|swordfish/)
  expect(stderr).not.toContain('\u001b')
  expect(stderr).not.toMatch(/^\s*::error/m)
})

test('with --json there is one document, and the output of the command is left out', async () => {
  const { stderr, stdout } = await run(['--json', '--', 'bash', '-c', 'echo hello; exit 3'])
  const document = JSON.parse(stdout)
  expect(document).toMatchObject({ command: 'rehearse', verdict: 'failed', end: { exitCode: 3 } })
  expect(document.error.code).toBe('REHEARSAL_COMMAND_FAILED')
  expect(stderr).toBe('')
})

test('a program that does not exist is said so', async () => {
  const { exitCode, stderr } = await run(['--', './no-such-program'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('./no-such-program cannot be run')
  expect(existsSync(database)).toBe(true)
})
