import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type JournalEntry, parseJournalLine, renderJournalLine } from '../../domain/journal/journal.ts'
import {
  appendJournal,
  type JournalLimits,
  USUAL_JOURNAL_LIMITS,
} from '../../files/journal/journal-append.ts'
import { mayHoldSince } from '../../files/journal/journal-names.ts'
import type { Clock, Journal } from '../../ports.ts'
import { makeFolder, readFolder, readText } from './folder.ts'

/** Where the journal of a store in a directory is. */
export const JOURNAL_FOLDER = 'journal'

const MOST_READS = 20

/** The journal of a store in a directory: lines of JSON in `journal/`, readable with any tool. */
export class DirectoryJournal implements Journal {
  readonly #root: string
  readonly #clock: Clock
  readonly #limits: JournalLimits

  /** @param root absolute path of the store */
  constructor(root: string, clock: Clock, limits: JournalLimits = USUAL_JOURNAL_LIMITS) {
    this.#root = root
    this.#clock = clock
    this.#limits = limits
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0 || !existsSync(this.#root)) return
    const folder = join(this.#root, JOURNAL_FOLDER)
    await makeFolder(this.#root, folder)
    await appendJournal(folder, entries.map(renderJournalLine), this.#clock.now(), this.#limits)
  }

  async read(since: Date): Promise<readonly JournalEntry[]> {
    const texts = await this.#readAtRest(since)
    return texts
      .flatMap((text) => (text ?? '').split('\n'))
      .flatMap((line) => parseJournalLine(line) ?? [])
      .filter(({ time }) => new Date(time) >= since)
      .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
  }

  /**
   * The files, read while none was set aside: what had one name before has another after, and would be missed between.
   * A journal that never rests is read as it is in the end.
   */
  async #readAtRest(since: Date): Promise<readonly (string | null)[]> {
    const folder = join(this.#root, JOURNAL_FOLDER)
    const list = async (): Promise<readonly string[]> =>
      (await readFolder(this.#root, folder)).filter((name) => mayHoldSince(name, since)).toSorted()
    let names = await list()
    for (let reads = 1; ; reads += 1) {
      const texts = await Promise.all(names.map((name) => readText(join(folder, name))))
      const after = await list()
      if (names.join() === after.join() || reads === MOST_READS) return texts
      names = after
    }
  }
}
