import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { cappedTable } from '../findings/tables.ts'
import { escapeMarkdown, markdownCode } from '../kit/escape-markdown.ts'
import { markdownSentence, markdownUnbroken } from '../kit/markdown.ts'
import { renderPage, renderSummaryTitle } from '../kit/page.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import type { SummaryPlace } from '../kit/recipe.ts'
import { renderAge, renderDay } from '../kit/times.ts'

/** The summary of list: the archives of a store, newest first. */
export function renderListSummary(catalog: Catalog, place: SummaryPlace, now: Date): string {
  const store = markdownSentence(place.store)
  if (catalog.length === 0) return renderPage([renderSummaryTitle('skipped', 'No archives'), `In ${store}.`])
  const total = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0)
  return renderPage([
    renderSummaryTitle('ok', `${counted(catalog.length, 'archive')} (${renderSize(total)})`),
    `In ${store}, newest first.`,
    renderEntries(catalog, now),
  ])
}

/** The name of an archive says its label and its time; in a directory it is also its id. */
function renderEntries(catalog: Catalog, now: Date): string {
  const hasIds = catalog.some(({ id, name }) => !id.endsWith(name))
  const rows = catalog.map((entry) => [
    markdownCode(entry.name),
    markdownUnbroken(renderAge(entry.createdAt, now)),
    markdownUnbroken(renderSize(entry.sizeBytes)),
    notesOf(entry),
    ...(hasIds ? [escapeMarkdown(entry.id)] : []),
  ])
  const headings = ['Archive', 'Age', 'Size', 'Notes', ...(hasIds ? ['Id'] : [])]
  return cappedTable(headings, rows, ['left', 'right', 'right', 'left', 'right'])
}

function notesOf({ expired, expiresAt, kind, pinned }: CatalogEntry): string {
  const state = expired
    ? 'expired'
    : expiresAt === null
      ? null
      : markdownUnbroken(`until ${renderDay(expiresAt)}`)
  const notes = [kind === 'safety' ? 'safety copy' : null, pinned ? 'pinned' : null, state]
  return notes.filter((note) => note !== null).join(', ')
}
