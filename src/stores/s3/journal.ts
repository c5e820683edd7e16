import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { renderArchiveTime } from '../../domain/archive/name.ts'
import {
  type JournalEntry,
  type JournaledOperation,
  parseJournalLine,
  renderJournalLine,
} from '../../domain/journal/journal.ts'
import { type Retries, retrying } from '../../github/retrying.ts'
import type { Journal } from '../../ports.ts'
import type { Bucket } from './bucket.ts'
import { JOURNAL, MARK } from './layout.ts'
import { interrupted } from './stored-bytes.ts'

/** Requests at one time. */
const AT_ONCE = 20

/** `journal/<time>_<operation>_<digits>.json`: a listing alone tells which are worth reading. */
const ID = /^journal\/\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3}_([a-z]+)_[0-9a-f]{16}\.json$/

/** The journal of a store in a bucket: an object for each entry, which is never replaced by another one. */
export class S3Journal implements Journal {
  readonly #bucket: Bucket
  readonly #patience: Retries
  readonly #signal: AbortSignal

  constructor(bucket: Bucket, patience: Retries, signal: AbortSignal) {
    this.#bucket = bucket
    this.#patience = patience
    this.#signal = signal
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0 || (await this.#bucket.sizeOf(MARK, this.#signal)) === null) return
    await inTurns(entries, (entry) => {
      const line = renderJournalLine(entry)
      return this.#bucket.put(idOf(entry, line), `${line}\n`, this.#signal)
    })
  }

  read(since: Date): Promise<readonly JournalEntry[]> {
    return this.#read(since, () => true)
  }

  /** The entries of one operation, oldest first; the others are not even asked for. */
  readOf(operation: JournaledOperation): Promise<readonly JournalEntry[]> {
    return this.#read(new Date(0), (found) => found === operation)
  }

  async #read(since: Date, isWanted: (operation: string) => boolean): Promise<readonly JournalEntry[]> {
    const after = JOURNAL + renderArchiveTime(since)
    const listed = await this.#bucket.list(JOURNAL, this.#signal, after)
    const wanted = listed.filter(({ id }) => isWanted(ID.exec(id)?.[1] ?? ''))
    const texts = await inTurns(wanted, ({ id }) =>
      retrying(() => this.#readText(id), this.#patience, this.#signal),
    )
    return texts.flatMap((line) => parseJournalLine(line) ?? []).filter(({ time }) => new Date(time) >= since)
  }

  /** Empty for an entry that is gone since it was listed. */
  async #readText(id: string): Promise<string> {
    const stored = await this.#bucket.read(id, this.#signal)
    if (stored === null) return ''
    return text(stored.body).catch((error: unknown) => {
      throw interrupted(`${this.#bucket.address}/${id}`, 0, error)
    })
  }
}

function idOf({ operation, time }: JournalEntry, line: string): string {
  const digits = createHash('sha256').update(line).digest('hex').slice(0, 16)
  return `${JOURNAL}${renderArchiveTime(new Date(time))}_${operation}_${digits}.json`
}

/** As many at one time as a server is glad to have; the results are in the order of what they are of. */
async function inTurns<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  for (let start = 0; start < all.length; start += AT_ONCE) {
    results.push(...(await Promise.all(all.slice(start, start + AT_ONCE).map(act))))
  }
  return results
}
