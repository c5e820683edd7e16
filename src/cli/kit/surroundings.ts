import { BackupError } from '../../domain/outcome/errors.ts'
import type { Environment } from '../../domain/settings/given.ts'
import { assertVariablesKnown } from '../../domain/settings/variables.ts'
import { StepLog } from '../../files/journal/step-log.ts'
import type { Clock, Journal, Ports, Reporter } from '../../ports.ts'
import type { DirectoryStore } from '../../stores/directory/store.ts'
import { type Globals, isForPerson } from './globals.ts'
import type { Printer } from './printer.ts'
import { ProgressReporter, reporterOfNotes, SILENT_REPORTER } from './progress-reporter.ts'
import { listenForStop } from './stop-signals.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'
import { styleFor } from './terminal.ts'

const DEFAULT_STORE = 'backups'

/** What a command finds around it: the only place that reads the process. */
export interface Surroundings extends Disposable {
  readonly environment: Environment
  /** The folder against which paths are resolved. */
  readonly folder: string
  readonly globals: Globals
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal: AbortSignal
  readonly printer: Printer
  /** True when a question can be asked and answered. */
  readonly isInteractive: boolean
}

/** Ports with a store in a directory. */
export interface DirectoryPorts extends Ports {
  readonly store: DirectoryStore
  /** Absolute path of the store; it need not exist. */
  readonly root: string
  readonly journal: Journal
}

/**
 * Reads the process; from now on it stops in good order when it is asked to.
 * @throws BackupError INPUT_INVALID for a variable whose name is nearly one of ours; TARGET_NOT_WRITABLE, IO_FAILED when
 *   the log cannot be opened
 */
export function openSurroundings(globals: Globals): Surroundings {
  const { env, stderr, stdin, stdout } = process
  assertVariablesKnown(env)
  const style = styleFor(stderr, env)
  const progress = stderr.isTTY && isForPerson(globals) ? new ProgressReporter(stderr, style) : null
  const shown = progress ?? (globals.quiet ? SILENT_REPORTER : reporterOfNotes(stderr, style))
  const log = globals.log === undefined ? null : new StepLog(globals.log, shown, SYSTEM_CLOCK)
  return {
    environment: env,
    folder: process.cwd(),
    globals,
    clock: SYSTEM_CLOCK,
    reporter: log ?? shown,
    signal: listenForStop(),
    printer: { globals, environment: env, stdout, stderr, clearProgress: () => progress?.pause() },
    isInteractive: stdin.isTTY && stderr.isTTY && isForPerson(globals),
    [Symbol.dispose]: () => {
      log?.[Symbol.dispose]()
      progress?.[Symbol.dispose]()
    },
  }
}

/** Connects operations with a store in a directory, which is made when something is published. */
export async function openPorts(
  storeOption: string | undefined,
  surroundings: Surroundings,
): Promise<DirectoryPorts> {
  const { resolve } = await import('node:path')
  const { DirectoryJournal } = await import('../../stores/directory/journal.ts')
  const { DirectoryStore } = await import('../../stores/directory/store.ts')
  const { clock, folder, reporter, signal } = surroundings
  const root = resolve(folder, storeOption ?? DEFAULT_STORE)
  const store = new DirectoryStore(root, clock)
  const journal = new DirectoryJournal(root, clock)
  return { store, root, journal, reporter, clock, signal, openScratch: () => openScratch(store, root) }
}

/** Scratch space of a command that has nothing to do with a store. */
export async function openTemporaryScratch(): Promise<string> {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  return mkdtemp(join(tmpdir(), 'savepoint-'))
}

/** Where the archives are is room for a database; a store that is absent or read-only is left as it is. */
async function openScratch(store: DirectoryStore, root: string): Promise<string> {
  const { existsSync } = await import('node:fs')
  if (!existsSync(root)) return openTemporaryScratch()
  try {
    return await store.openScratch()
  } catch (error) {
    if (error instanceof BackupError && error.code === 'STORE_NOT_WRITABLE') return openTemporaryScratch()
    throw error
  }
}
