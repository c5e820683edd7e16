import { z } from 'zod'
import { LEVELS, type Level, type Verdict } from '../outcome/verification.ts'

/** The operations that a journal tells of. */
export const JOURNALED = ['create', 'verify', 'restore', 'prune', 'check', 'drill', 'renew'] as const
export type JournaledOperation = (typeof JOURNALED)[number]

/** What one operation came to on one archive or database: a line of the journal. */
export interface JournalEntry {
  readonly version: 1
  /** When it ended, in ISO 8601 and UTC. */
  readonly time: string
  readonly operation: JournaledOperation
  /** The name in the catalog; null when it is not known. */
  readonly database: string | null
  /** The archive's name in the store, or the path of a file; null when there was none. */
  readonly archive: string | null
  /** `skipped` when nothing was done, which is never a success. */
  readonly verdict: Verdict | 'skipped'
  readonly level: Level | null
  /** The code of the error; text, because a newer Savepoint may have written it. */
  readonly code: string | null
  /** What failed, or why it was skipped or removed; names from outside stand in it raw. */
  readonly message: string | null
  /** What to do about it. */
  readonly hint: string | null
  readonly durationMs: number | null
  readonly archiveSizeBytes: number | null
  readonly snapshotSizeBytes: number | null
}

const count = z.number().nonnegative().nullable()
const text = z.string().nullable()

const schema: z.ZodType<JournalEntry> = z.object({
  version: z.literal(1),
  time: z.iso.datetime(),
  operation: z.enum(JOURNALED),
  database: text,
  archive: text,
  verdict: z.enum(['ok', 'warning', 'failed', 'skipped']),
  level: z.enum(LEVELS).nullable(),
  code: text,
  message: text,
  hint: text,
  durationMs: count,
  archiveSizeBytes: count,
  snapshotSizeBytes: count,
})

/** What an entry cannot do without; everything else is null unless it is given. */
export type JournalFacts = Pick<JournalEntry, 'operation' | 'verdict'> &
  Partial<Omit<JournalEntry, 'version' | 'time'>>

/** An entry with the given facts. */
export function journalEntry(time: Date, { operation, verdict, ...facts }: JournalFacts): JournalEntry {
  return {
    version: 1,
    time: time.toISOString(),
    operation,
    verdict,
    database: null,
    archive: null,
    level: null,
    code: null,
    message: null,
    hint: null,
    durationMs: null,
    archiveSizeBytes: null,
    snapshotSizeBytes: null,
    ...facts,
  }
}

/** The entry as one line of JSON, without its end. */
export function renderJournalLine(entry: JournalEntry): string {
  return JSON.stringify(entry)
}

/** The entry in a line; null for a torn one, an empty one, and one of a newer Savepoint. */
export function parseJournalLine(line: string): JournalEntry | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
