import type Database from 'better-sqlite3'
import { type OnPages, PAGES_PER_STEP } from '../snapshot/online-backup.ts'

/** How long the process rests between two looks whether it may go on. */
const REST_MS = 2

const resting = new Int32Array(new SharedArrayBuffer(4))

/**
 * SQLite's online backup into a live database that holds still after its first step, of no pages, which takes the write
 * lock of the destination: no other process commits there until it has gone on and ended, or was given up. In WAL mode
 * others can read meanwhile; in rollback mode none can, and the file is at rest.
 * @see https://www.sqlite.org/c3ref/backup_finish.html
 */
export class HeldBackup {
  /** True when the lock was taken; false when another process has it, and the backup is over. */
  readonly taken: Promise<boolean>
  readonly #copied: Promise<number>
  #state: 'holding' | 'writing' | 'given up' = 'holding'
  #onPages: OnPages = () => {}

  constructor(db: Database.Database, destination: string) {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    this.#copied = db
      .backup(destination, {
        progress: ({ totalPages, remainingPages }) => {
          resolve(true)
          return this.#proceed(totalPages, remainingPages)
        },
      })
      .then(({ totalPages }) => totalPages)
    this.taken = Promise.race([promise, this.#copied.then(() => false)])
  }

  /**
   * Goes on to the end.
   * @returns the pages that were copied
   * @throws SQLite's error
   */
  write(onPages: OnPages): Promise<number> {
    this.#onPages = onPages
    this.#state = 'writing'
    return this.#copied
  }

  /** Ends the lock, with nothing written. */
  async giveUp(): Promise<void> {
    this.#state = 'given up'
    await this.#copied.catch(ignore)
  }

  #proceed(totalPages: number, remainingPages: number): number {
    if (this.#state === 'given up') throw new Error('The backup was given up.')
    if (this.#state === 'writing') {
      this.#onPages(totalPages - remainingPages, totalPages)
      return PAGES_PER_STEP
    }
    // The next step comes with the next turn of the event loop: without a rest that would take a whole core.
    Atomics.wait(resting, 0, 0, REST_MS)
    return 0
  }
}

function ignore(): void {}
