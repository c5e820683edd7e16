import type { Environment } from '../../domain/settings/given.ts'
import { assertVariablesKnown } from '../../domain/settings/variables.ts'
import { StepLog } from '../../files/journal/step-log.ts'
import type { PlaceKinds } from '../../places/registry.ts'
import type { Clock, Ports, Reporter } from '../../ports.ts'
import type { PlaceUse } from '../../stores/kind.ts'
import type { Place } from '../../stores/place.ts'
import type { GivenOptions } from './given-options.ts'
import { type Globals, isForPerson } from './globals.ts'
import type { Printer } from './printer.ts'
import { ProgressReporter, reporterOfNotes, SILENT_REPORTER } from './progress-reporter.ts'
import { listenAtTerminal } from './stop-signals.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'
import { styleFor } from './terminal.ts'

const DEFAULT_STORE = 'backups'

/** What a command finds around it: the only place that reads the process. */
export interface CommandSurroundings extends Disposable {
  readonly environment: Environment
  /** The folder against which paths are resolved. */
  readonly folder: string
  readonly globals: Globals
  readonly clock: Clock
  readonly reporter: Reporter
  readonly signal: AbortSignal
  readonly printer: Printer
  /** The kinds of store that there are; undefined for those of the house. */
  readonly kinds: PlaceKinds | undefined
  /** True when a question can be asked and answered. */
  readonly isInteractive: boolean
}

/** Ports with a store, and all that is particular to its kind. */
export interface PlacePorts extends Ports, Place {
  readonly openScratch: () => Promise<string>
}

/**
 * Reads the process; from now on it stops in good order when it is asked to.
 * @throws BackupError INPUT_INVALID for a variable whose name is nearly one of ours; TARGET_NOT_WRITABLE, IO_FAILED when
 *   the log cannot be opened
 */
export function openCommandSurroundings(globals: Globals, kinds?: PlaceKinds): CommandSurroundings {
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
    signal: listenAtTerminal(),
    printer: { globals, environment: env, stdout, stderr, clearProgress: () => progress?.pause() },
    kinds,
    isInteractive: stdin.isTTY && stderr.isTTY && isForPerson(globals),
    [Symbol.dispose]: () => {
      log?.[Symbol.dispose]()
      progress?.[Symbol.dispose]()
    },
  }
}

/**
 * Connects operations with the store that `--store` names, and with those of its archives that `--name` means. Where
 * `--database` names one alone, a store that has to ask for its listing asks for that.
 * @param use what is done there
 * @throws BackupError INPUT_INVALID for a location of no kind that there is, and what stands in the way of its use
 */
export async function openPorts(
  given: GivenOptions,
  surroundings: CommandSurroundings,
  use: PlaceUse = 'read',
): Promise<PlacePorts> {
  const { parsePlace } = await import('../../places/parse-place.ts')
  const { PLACE_KINDS } = await import('../../places/registry.ts')
  const { ANY_ARCHIVES } = await import('../../stores/kind.ts')
  const { parseLabel } = await import('../../domain/archive/name.ts')
  const { clock, kinds = PLACE_KINDS, reporter, signal } = surroundings
  const location = given.one('store') ?? { text: DEFAULT_STORE, from: given.nameOf('store') }
  const name = use === 'publish' ? null : given.one('name')
  const [database = null, ...others] = given.lines('database')
  const sought = {
    ...ANY_ARCHIVES,
    database: others.length === 0 ? database : null,
    label: name === null ? null : parseLabel(name.text),
  }
  const named = parsePlace({ location, use, sought, given }, kinds)
  const place = await named.open({ ...surroundings, job: null })
  return {
    ...place,
    reporter,
    clock,
    signal,
    // Where the archives are is room for a database.
    openScratch: async () => (await place.openScratch()) ?? openTemporaryScratch(),
  }
}

/** Scratch space of a command that has nothing to do with a store. */
export async function openTemporaryScratch(): Promise<string> {
  const { mkdtemp } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  return mkdtemp(join(tmpdir(), 'savepoint-'))
}
