import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Child } from './child.ts'
import { withDatabase } from './databases.ts'
import type { Random } from './random.ts'
import { isSafetyCopy } from './restore-scene.ts'

/** What the users of a trial write into. */
export const LEDGER_SQL = 'CREATE TABLE ledger (entry TEXT PRIMARY KEY)'

const USERS = join(import.meta.dirname, '../users')
const LOOK_EVERY_MS = 5
/** A user waits up to ten seconds for a lock. */
const LONGEST_END_MS = 30_000

/** How a user with an engine of its own is started; its arguments follow. */
interface Engine {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

/** The engines that this machine has, and why it does not have the others. */
export interface Engines {
  readonly found: readonly Engine[]
  readonly missing: readonly string[]
}

/**
 * Finds three engines that are not one another's: better-sqlite3, Python's, and one in Go, which is built on first use
 * and kept in the folder for temporary files.
 */
export function findEngines(): Engines {
  const found: Engine[] = [{ name: 'better-sqlite3', command: [process.execPath, join(USERS, 'user.ts')] }]
  const missing: string[] = []
  if (spawnSync('python3', ['-c', 'import sqlite3']).status === 0)
    found.push({ name: 'Python', command: ['python3', join(USERS, 'user.py')] })
  else missing.push('skipped for want of python3: Python')
  const go = buildGoUser()
  if (go === null) missing.push('skipped for want of Go: modernc.org/sqlite')
  else found.push({ name: 'Go', command: [go] })
  return { found, missing }
}

/** Null where there is no Go, or no way to the modules that it is pinned to. */
function buildGoUser(): string | null {
  const folder = join(tmpdir(), 'savepoint-trials-go')
  const program = join(folder, `user-${process.arch}`)
  if (existsSync(program)) return program
  try {
    mkdirSync(folder, { recursive: true })
    const built = `${program}-${process.pid}`
    execFileSync('go', ['build', '-mod=readonly', '-o', built, '.'], {
      cwd: join(USERS, 'go'),
      stdio: 'ignore',
    })
    renameSync(built, program)
    return program
  } catch {
    return null
  }
}

/** Programs that come to a database, write one row, leave, and come again within 30 ms. */
export class MovingUsers implements AsyncDisposable {
  readonly #path: string
  readonly #users: readonly (Engine & { readonly log: string; readonly seed: string })[]
  readonly #stop: string
  #children: readonly Child[] = []
  #arrival: NodeJS.Timeout | undefined

  constructor(path: string, folder: string, engines: readonly Engine[], random: Random) {
    const mark = crypto.randomUUID()
    this.#path = path
    this.#stop = join(folder, `stop-${mark}`)
    this.#users = engines.map((engine) => ({
      ...engine,
      log: join(folder, `log-${engine.name}-${mark}`),
      seed: String(random.below(1_000_000)),
    }))
  }

  /** Has them come; resolves when each of them has written. */
  async start(): Promise<void> {
    this.#come()
    while (!this.#users.every(({ log }) => existsSync(log) && readFileSync(log, 'utf8').includes('\n'))) {
      await wait(LOOK_EVERY_MS)
    }
  }

  /** Has them come later, whatever there is then. */
  startAfter(delayMs: number): void {
    this.#arrival = setTimeout(() => this.#come(), delayMs)
  }

  #come(): void {
    this.#children = this.#users.map(
      ({ command: [program, ...args], log, name, seed }) =>
        new Child(program, [...args, this.#path, log, this.#stop, name, seed]),
    )
  }

  /** What SQLite said to them that it has committed. */
  acknowledged(): readonly string[] {
    return this.#lines().filter((line) => !line.startsWith('!'))
  }

  /** What they were told instead, each once. */
  refusals(): readonly string[] {
    return [...new Set(this.#lines().filter((line) => line.startsWith('!')))]
  }

  /** Has them leave. */
  async stop(): Promise<void> {
    clearTimeout(this.#arrival)
    writeFileSync(this.#stop, '')
    for (const child of this.#children) await child.gone(LONGEST_END_MS)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#arrival)
    for (const child of this.#children) await child[Symbol.asyncDispose]()
  }

  /** A line that is being written does not count yet. */
  #lines(): readonly string[] {
    return this.#users.flatMap(({ log }) =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [],
    )
  }
}

/** What is kept of a ledger beside a target and in it; a database that is not sound is a fault of its own. */
export interface Kept {
  readonly entries: ReadonlySet<string>
  /** Each by its name and what SQLite says of it. */
  readonly unsound: readonly string[]
}

/** Reads the target and every safety copy beside it. */
export function readLedgers(folder: string, target: string): Kept {
  const copies = readdirSync(folder).filter(
    (name) => isSafetyCopy(name) && !/-(?:wal|shm|journal)$/.test(name),
  )
  const entries = new Set<string>()
  const unsound: string[] = []
  for (const path of [target, ...copies.map((name) => join(folder, name))]) {
    try {
      withDatabase(path, (db) => {
        const said = db.pragma('integrity_check(1)', { simple: true })
        if (said !== 'ok') unsound.push(`${path}: ${String(said)}`)
        for (const entry of db.prepare('SELECT entry FROM ledger').pluck().all()) entries.add(String(entry))
      })
    } catch (error) {
      unsound.push(`${path}: ${(error as Error).message}`)
    }
  }
  return { entries, unsound }
}
