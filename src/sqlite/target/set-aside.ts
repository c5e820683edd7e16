/**
 * What stood at a target, set aside under the name of the safety copy to make room for the new file. Disposing of it
 * ends the lock that keeps all processes out whom SQLite's locks see.
 */
export interface SetAside extends Disposable {
  /** Path under which the old content is now; null when there was none. */
  readonly safetyCopy: string | null
  readonly notes: readonly string[]
  /** Process ids of those who opened the old file before it was set aside, as far as the system lets us see them. */
  readonly findUsers: () => Promise<readonly number[]>
  /** Gives the old file its name again, in place of what has it now: the new file has another name by then. */
  readonly putBack: () => Promise<void>
  /** Ends the lock, and says in a sentence what was written into the old file after that; null when nothing was. */
  readonly letGo: () => Promise<string | null>
}
