import type { Catalog, CatalogEntry } from '../domain/catalog.ts'
import { escapeMarkdown, markdownCode } from './escape-markdown.ts'
import { markdownSentence } from './markdown.ts'
import { counted, renderSize } from './quantities.ts'
import { renderPage, renderSummaryTitle } from './summary-page.ts'
import type { SummaryPlace } from './summary-recipe.ts'
import { cappedTable } from './summary-tables.ts'
import { renderAge, renderTime } from './times.ts'

/** The summary of list: the archives of a store, newest first. */
export function renderListSummary(catalog: Catalog, place: SummaryPlace, now: Date): string {
  const store = markdownSentence(place.store)
  if (catalog.length === 0) return renderPage([renderSummaryTitle('skipped', 'No archives'), `In ${store}.`])
  const total = catalog.reduce((sum, { expired, sizeBytes }) => sum + (expired ? 0 : sizeBytes), 0)
  return renderPage([
    renderSummaryTitle('ok', `${counted(catalog.length, 'archive')} (${renderSize(total)})`),
    `In ${store}, newest first.`,
    cappedTable(
      ['Archive', 'Created', 'Age', 'Size', 'Label', 'Notes'],
      catalog.map((entry) => rowOf(entry, now)),
      ['left', 'left', 'right', 'right'],
    ),
  ])
}

function rowOf(entry: CatalogEntry, now: Date): string[] {
  const { createdAt, label, name, sizeBytes } = entry
  return [
    markdownCode(name),
    renderTime(createdAt),
    renderAge(createdAt, now),
    renderSize(sizeBytes),
    label === null ? '' : escapeMarkdown(label),
    notesOf(entry),
  ]
}

function notesOf({ expired, expiresAt, id, kind, pinned }: CatalogEntry): string {
  const state = expired ? 'expired' : expiresAt === null ? null : `until ${renderTime(expiresAt)}`
  const notes = [kind === 'safety' ? 'safety copy' : null, pinned ? 'pinned' : null, state]
  return [...notes.filter((note) => note !== null), `id ${escapeMarkdown(id)}`].join(', ')
}
