import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Fingerprint } from '../../domain/archive/fingerprint.ts'
import type { DatabaseDifference } from '../../domain/difference/difference.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { Verdict } from '../../domain/outcome/verification.ts'
import {
  type BreachFinding,
  type CommandEnd,
  judgeRehearsal,
  type RehearsalFinding,
  verdictOfRehearsal,
} from '../../domain/rehearsal/rehearsal.ts'
import type { RowDropLimits } from '../../domain/rehearsal/row-drop.ts'
import { explainSource, isTakenBack, judgeSource, type SourceState } from '../../domain/rehearsal/source.ts'
import { renderVariables, type VariableTemplate } from '../../domain/rehearsal/variables.ts'
import { assertDatabaseFile } from '../../files/database/database-file.ts'
import { assertFreeSpace } from '../../files/disk/free-space.ts'
import { sweepUp } from '../../files/disk/sweep-up.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import type { Ports } from '../../ports.ts'
import { type Engine, openEngine } from '../../sqlite/engine/engine-client.ts'
import { checkLimitsFor } from '../verify/check-limits.ts'
import { type CopyAfter, readCopyAfter } from './rehearse-copy.ts'
import { readSourceAfter, readSourceBefore, rescueSource, type SourceBefore } from './rehearse-source.ts'

/** The snapshot, the copy, and both databases as they are afterwards. */
const SPACE_FACTOR = 4.2

/** A command to be tried on a copy before it meets the real database. */
export interface RehearsalRequest {
  /** Absolute path. */
  readonly database: string
  readonly variables: readonly VariableTemplate[]
  readonly timeLimitMs: number
  readonly rowDropLimits: RowDropLimits
  readonly assertions: readonly string[]
  readonly busyTimeoutMs: number
  /**
   * Runs the command to its end with these variables on top of its own.
   * @throws BackupError INPUT_INVALID, CANCELLED
   */
  readonly run: (variables: Readonly<Record<string, string>>) => Promise<CommandEnd>
}

/** What a rehearsal came to, good or bad. */
export interface Rehearsed {
  readonly database: string
  readonly verdict: Verdict
  /** How the command ended. */
  readonly end: CommandEnd
  readonly findings: readonly RehearsalFinding[]
  /** What the command changed in the copy; null when that cannot be told. */
  readonly difference: DatabaseDifference | null
  readonly sizeBytes: number
  readonly notes: readonly string[]
  readonly durationMs: number
  /** The first breach as an error; null when there is none. */
  readonly failure: BackupError | null
}

/**
 * Runs a command on a copy of a database, and judges what it made of it. A bad end is a result, not an error.
 * @throws BackupError SOURCE_*, INTEGRITY_CHECK_FAILED when the real database is damaged already, INPUT_INVALID,
 *   DISK_FULL, CANCELLED
 */
export async function rehearse(request: RehearsalRequest, ports: Omit<Ports, 'store'>): Promise<Rehearsed> {
  const startedMs = ports.clock.elapsedMs()
  const { sizeBytes } = await assertDatabaseFile(request.database)
  const scratch = await ports.openScratch()
  const engine = openEngine(ports.signal)
  try {
    await assertFreeSpace(scratch, Math.ceil(sizeBytes * SPACE_FACTOR))
    const stage = await prepare(request, scratch, engine, ports)
    ports.reporter.step('Running the command')
    const end = await request.run(renderVariables(request.variables, stage.copy))
    ports.reporter.step(`Checking what it made of the copy, and ${basename(request.database)}`)
    const place = { scratch, busyTimeoutMs: request.busyTimeoutMs }
    const source = await readSourceAfter(stage.source, place, engine, ports.signal)
    const copyAfter = await readCopyAfter({ ...request, ...stage, ...place }, engine)
    const findings = await judge({ request, stage, end, source, copyAfter }, ports)
    return {
      database: request.database,
      verdict: verdictOfRehearsal(findings),
      end,
      findings,
      difference: copyAfter.difference,
      sizeBytes,
      notes: stage.notes,
      durationMs: ports.clock.elapsedMs() - startedMs,
      failure: failureOf(request.database, findings),
    }
  } finally {
    await engine.close()
    await sweepUp(scratch, ports.reporter)
  }
}

/** Everything that is there before the command begins. */
interface Stage {
  readonly before: string
  readonly fingerprintBefore: Fingerprint
  readonly orphansBefore: number | null
  readonly copy: string
  readonly source: SourceBefore
  readonly notes: readonly string[]
}

async function prepare(
  { busyTimeoutMs, database }: RehearsalRequest,
  scratch: string,
  engine: Engine,
  { reporter }: Pick<Ports, 'reporter'>,
): Promise<Stage> {
  reporter.step(`Copying ${basename(database)}`)
  const before = join(scratch, 'before.db')
  const snapshot = await engine.snapshot({ source: database, destination: before, scratch, busyTimeoutMs })
  const { fingerprint, notes } = snapshot
  const { foreignKeys, integrity } = await engine.inspect({
    path: before,
    integrity: 'full',
    foreignKeys: true,
    fingerprint: false,
    assertions: [],
    busyTimeoutMs,
    ...checkLimitsFor(fingerprint.pageCount * fingerprint.pageSizeBytes),
  })
  if (integrity.problems[0] !== undefined) throw damagedAlready(database, integrity.problems[0])
  const copy = await makeCopy(before, join(scratch, 'copy'), basename(database))
  const source = await readSourceBefore(database, before)
  const orphansBefore = foreignKeys?.violations ?? null
  return { before, fingerprintBefore: fingerprint, orphansBefore, copy, source, notes }
}

/** In a folder of its own and under its own name: tools put files beside a database, and look at its name. */
async function makeCopy(before: string, folder: string, name: string): Promise<string> {
  const copy = join(folder, name)
  try {
    await mkdir(folder, { mode: 0o700 })
    await copyFile(before, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    return copy
  } catch (error) {
    throw wrapFileError(error, copy, 'scratch')
  }
}

interface Outcome {
  readonly request: RehearsalRequest
  readonly stage: Stage
  readonly end: CommandEnd
  readonly source: SourceState
  readonly copyAfter: CopyAfter
}

async function judge(
  { copyAfter, end, request, source, stage }: Outcome,
  ports: Pick<Ports, 'clock'>,
): Promise<readonly RehearsalFinding[]> {
  const { otherUsers } = stage.source
  const isCopyChanged = copyAfter.difference?.equal !== true
  const verdict = judgeSource({ after: source, otherUsers, isCopyChanged })
  return judgeRehearsal({
    command: end,
    timeLimitMs: request.timeLimitMs,
    source: verdict,
    sourceReason: explainSource(verdict, source, request.database, otherUsers),
    sourceHint: verdict === 'touched' ? await hintFor(source, stage.source, ports.clock.now()) : '',
    copy: copyAfter.facts,
  })
}

const ADVICE =
  'Make the command use SAVEPOINT_DATABASE, or give it its own variable with --env or env; if another program wrote, rehearse when it is stopped.'

async function hintFor(after: SourceState, source: SourceBefore, now: Date): Promise<string> {
  if (isTakenBack(after)) return ADVICE
  try {
    const rescued = await rescueSource(source, now)
    return `What the database was before is in ${rescued}: "savepoint restore --undo --to ${source.path}" puts it back. ${ADVICE}`
  } catch (error) {
    return `Restore the newest backup if the change was not meant; keeping the old content failed (${(error as Error).message}). ${ADVICE}`
  }
}

function damagedAlready(database: string, problem: string): BackupError {
  return new BackupError('INTEGRITY_CHECK_FAILED', `${database} is damaged already: ${problem}`, {
    hint: 'The command was not run. Restore the newest verified archive first.',
    context: { database },
  })
}

function failureOf(database: string, findings: readonly RehearsalFinding[]): BackupError | null {
  const breaches = findings.filter((finding): finding is BreachFinding => finding.outcome === 'failed')
  const [first] = breaches
  if (first === undefined) return null
  const details = first.details?.slice(0, 3).join('; ') ?? ''
  const more =
    breaches.length === 1
      ? ''
      : ` Failed too: ${breaches
          .slice(1)
          .map(({ check }) => check)
          .join(', ')}.`
  const message = `The rehearsal on a copy of ${database} failed: ${first.check}: ${first.message}${details === '' ? '' : ` ${details}.`}${more}`
  return new BackupError(first.code, message, {
    hint: first.hint,
    context: { database, checks: breaches.map(({ check }) => check).join(' ') },
  })
}
