import type { Catalog, CatalogEntry } from '../catalog/catalog.ts'
import type { JournalEntry } from '../journal/journal.ts'

/** How it is known whose turn it is. */
export type RotationTurn =
  | { readonly from: 'the journal'; readonly triedAt: ReadonlyMap<string, Date> }
  /** A number that grows by one from drill to drill. */
  | { readonly from: 'the number of the run' | 'the week'; readonly number: number }

const WEEK_MS = 7 * 86_400_000

/** When each archive was last restored by a drill, by its name: what a rotation goes by where there is a journal. */
export function turnOfJournal(journal: readonly JournalEntry[]): RotationTurn {
  const drills = journal.flatMap(({ archive, operation, time }) =>
    operation === 'drill' && archive !== null ? [[archive, new Date(time)] as const] : [],
  )
  return { from: 'the journal', triedAt: new Map(drills) }
}

/** The week as the turn, for weekly drills that leave no journal. */
export function turnOfWeek(now: Date): RotationTurn {
  return { from: 'the week', number: Math.floor(now.getTime() / WEEK_MS) }
}

/**
 * The archives of one database whose turn it is; never none of some. Each that stays in the store has its turn within
 * `runs` drills, whatever is made or removed meanwhile.
 */
export function takeTurn(group: Catalog, runs: number, turn: RotationTurn): Catalog {
  if (turn.from === 'the journal') return longestUntried(group, Math.ceil(group.length / runs), turn.triedAt)
  const mine = group.filter((entry) => slotOf(entry, runs) === turn.number % runs)
  return mine.length > 0 ? mine : group.slice(0, 1)
}

/** An archive was tried when it was drilled or, before that, when it was made: new ones stand at the end of the queue. */
function longestUntried(group: Catalog, count: number, triedAt: ReadonlyMap<string, Date>): Catalog {
  const timeOf = ({ createdAt, name }: CatalogEntry): number => (triedAt.get(name) ?? createdAt).getTime()
  const next = new Set(group.toSorted((a, b) => timeOf(a) - timeOf(b)).slice(0, count))
  return group.filter((entry) => next.has(entry))
}

/**
 * The turn of an archive follows from its own time alone, so that it keeps it whatever comes and goes.
 * @see https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
 */
function slotOf({ createdAt }: CatalogEntry, runs: number): number {
  const seconds = Math.floor(createdAt.getTime() / 1_000)
  return Math.floor(((Math.imul(seconds, 0x9e3779b1) >>> 0) / 2 ** 32) * runs)
}
