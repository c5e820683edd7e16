import type { Digest } from '../../domain/archive/digest.ts'
import { withoutAhead } from '../../domain/catalog/ahead.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { type ArchiveRequest, selectArchives } from '../../domain/catalog/selection.ts'
import type { Ports } from '../../ports.ts'

/** An archive as the user named it: a file, or what the store is asked for. */
export type ArchiveChoice = { readonly by: 'path'; readonly path: string } | ArchiveRequest

/** An archive that can be fetched. */
export interface Candidate {
  /** The path or the catalog name. */
  readonly subject: string
  fetch(directory: string): Promise<{ readonly path: string; readonly digest: Digest | null }>
}

export interface Candidates {
  /** Newest first, never empty; all but the first only where a damaged one may be passed over. */
  readonly candidates: readonly Candidate[]
  readonly chosenBy: string
  /** Whoever names an archive gets that one; whoever wants the newest gets a backup. */
  readonly wanted: 'named' | 'newest'
}

/**
 * Finds the archives that answer a choice.
 * @throws BackupError ARCHIVE_NOT_FOUND, ARCHIVE_AMBIGUOUS, ARCHIVE_EXPIRED, STORE_*
 */
export async function chooseArchives(choice: ArchiveChoice, ports: Ports): Promise<Candidates> {
  if (choice.by === 'path') {
    const { path } = choice
    return {
      candidates: [{ subject: path, fetch: async () => ({ path, digest: null }) }],
      chosenBy: 'by its path',
      wanted: 'named',
    }
  }
  const selection = selectArchives(passOverAhead(choice, await ports.store.list(), ports), choice)
  return {
    chosenBy: selection.chosenBy,
    wanted: choice.by === 'name' ? 'named' : 'newest',
    candidates: selection.candidates.map((entry) => candidateOf(entry, ports)),
  }
}

/** What a choice is made from: an archive from the future comes only when it is named. */
export function passOverAhead(
  { by }: Pick<ArchiveRequest, 'by'>,
  listed: Catalog,
  { clock, reporter }: Pick<Ports, 'clock' | 'reporter'>,
): Catalog {
  return by === 'name' ? listed : withoutAhead(listed, clock.now(), (message) => reporter.note(message))
}

/** An archive of the store, ready to be fetched. */
export function candidateOf(entry: CatalogEntry, { store, signal }: Ports): Candidate {
  return { subject: entry.name, fetch: (directory) => store.fetch(entry, directory, signal) }
}
