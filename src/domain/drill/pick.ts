import { presentBackups } from '../catalog/backups.ts'
import { type Catalog, type CatalogEntry, orderCatalog } from '../catalog/catalog.ts'
import { sampleItems } from '../catalog/sample.ts'
import { archiveNotFound } from '../catalog/selection-errors.ts'
import { type RotationTurn, takeTurn } from './rotation.ts'

/** The ways to pick the archives of a drill. */
export const PICKS = ['latest', 'random', 'oldest', 'rotating', 'all'] as const
export type Pick = (typeof PICKS)[number]

/** Which archives a drill is to restore, of each database. */
export type DrillPick =
  | { readonly pick: 'latest' | 'oldest' | 'all' }
  /** The same seed draws the same of the same archives. */
  | { readonly pick: 'random'; readonly seed: number }
  /** Every archive has its turn within so many drills. */
  | { readonly pick: 'rotating'; readonly runs: number; readonly turn: RotationTurn }

/** The archives that a drill restores. */
export interface Picked {
  /** Never empty; by the names of the databases, newest first in each. */
  readonly entries: Catalog
  /** Why these, to be read after "picked": `as the latest of each database`. */
  readonly pickedBy: string
}

/**
 * Picks the archives of a drill, for each database by itself: one of each at least, so that no database goes untried.
 * @throws BackupError ARCHIVE_NOT_FOUND when there is no backup at all
 */
export function pickArchives(catalog: Catalog, request: DrillPick): Picked {
  const present = presentBackups(orderCatalog(catalog))
  if (present.length === 0) throw archiveNotFound('that a drill could restore', catalog)
  const groups = [...Map.groupBy(present, ({ database }) => database ?? '')]
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([, group]) => group)
  return { entries: groups.flatMap((group) => pickOf(group, request)), pickedBy: wordsFor(request) }
}

function pickOf(group: Catalog, request: DrillPick): readonly CatalogEntry[] {
  switch (request.pick) {
    case 'latest':
      return group.slice(0, 1)
    case 'oldest':
      return group.slice(-1)
    case 'all':
      return group
    case 'random':
      return sampleItems(group, 1, request.seed)
    case 'rotating':
      return takeTurn(group, request.runs, request.turn)
  }
}

function wordsFor(request: DrillPick): string {
  switch (request.pick) {
    case 'latest':
    case 'oldest':
      return `as the ${request.pick} of each database`
    case 'all':
      return 'as all that there are'
    case 'random':
      return `by lot, with the seed ${request.seed}`
    case 'rotating':
      return `in rotation by ${request.turn.from}: each has its turn within ${request.runs} drills`
  }
}
