import { announceEntries } from '../../domain/alert/decision.ts'
import { type JournalEntry, type JournaledOperation, journalEntry } from '../../domain/journal/journal.ts'
import { asBackupError } from '../../domain/outcome/errors.ts'
import type { Clock, Journal, Notifier, Reporter } from '../../ports.ts'
import { notifyAll } from './alert-notifiers.ts'
import { factsOfFailure } from './entries.ts'

/** An operation whose end is written down and told. */
export interface JournaledCall<Result> {
  readonly operation: JournaledOperation
  /** What it is about, for an end without a result; null when it is not known before. */
  readonly database: string | null
  readonly run: () => Promise<Result>
  /** What a result comes to; empty for one that changed nothing and proved nothing. */
  readonly entriesOf: (result: Result, time: Date) => readonly JournalEntry[]
}

/** Who learns of the end of an operation. */
export interface Audience {
  readonly clock: Clock
  readonly reporter: Reporter
  readonly journal: Journal
  readonly notifiers: readonly Notifier[]
  /** The store's own description. */
  readonly store: string
}

/**
 * Runs an operation, writes into the journal what it came to, and tells the notifiers. Neither changes what it came to:
 * what goes wrong there becomes a note.
 * @throws BackupError what the operation throws
 */
export async function journaled<Result>(call: JournaledCall<Result>, audience: Audience): Promise<Result> {
  const { clock } = audience
  const startedMs = clock.elapsedMs()
  try {
    const result = await call.run()
    await tell(call.operation, call.entriesOf(result, clock.now()), audience)
    return result
  } catch (thrown) {
    const durationMs = Math.round(clock.elapsedMs() - startedMs)
    await tell(call.operation, entriesOfError(call, thrown, durationMs, clock.now()), audience)
    throw thrown
  }
}

/** A call that could not be understood says nothing of the backups. */
function entriesOfError<Result>(
  { database, operation }: JournaledCall<Result>,
  thrown: unknown,
  durationMs: number,
  time: Date,
): readonly JournalEntry[] {
  const error = asBackupError(thrown)
  if (error.kind === 'usage') return []
  return [
    journalEntry(time, { operation, database, verdict: 'failed', durationMs, ...factsOfFailure(error) }),
  ]
}

async function tell(
  operation: JournaledOperation,
  entries: readonly JournalEntry[],
  { clock, journal, notifiers, reporter, store }: Audience,
): Promise<void> {
  try {
    await journal.append(entries)
  } catch (thrown) {
    reporter.note(`The journal of the ${store} was not written: ${asBackupError(thrown).message}`)
  }
  const announcement = announceEntries(entries, operation, store, clock.now())
  if (announcement === null) return
  for (const note of await notifyAll(announcement, notifiers)) reporter.note(note)
}
