import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { alignColumns, separate } from '../kit/lines.ts'
import { counted, renderSize } from '../kit/quantities.ts'
import { headline, type Style } from '../kit/style.ts'
import { renderAge, renderTime } from '../kit/times.ts'

const HEADINGS = ['Created', 'Age', 'Size', 'Kind', 'Label', 'Notes', 'Archive'] as const

/**
 * The archives of a store, newest first.
 * @param store the store's own description
 */
export function renderCatalog(catalog: Catalog, store: string, now: Date, style: Style): string {
  if (catalog.length === 0) return headline(style, 'note', `No archives in ${escapeSentence(store)}`)
  const total = catalog.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  const [head = '', ...rows] = alignColumns(
    [HEADINGS, ...catalog.map((entry) => rowOf(entry, now))],
    ['left', 'right', 'right'],
  )
  return separate(
    [style.bold(head), ...rows],
    [`${counted(catalog.length, 'archive')}, ${renderSize(total)}, in ${escapeSentence(store)}`],
  ).join('\n')
}

function rowOf(entry: CatalogEntry, now: Date): string[] {
  const { createdAt, kind, label, name, sizeBytes } = entry
  return [
    renderTime(createdAt),
    renderAge(createdAt, now),
    renderSize(sizeBytes),
    kind,
    label === null ? '' : escapeName(label),
    notesOf(entry),
    escapeName(name),
  ]
}

function notesOf({ expired, expiresAt, pinned }: CatalogEntry): string {
  if (expired) return 'expired'
  const until = expiresAt === null ? [] : [`until ${renderTime(expiresAt)}`]
  return [...(pinned ? ['pinned'] : []), ...until].join(', ')
}

/** What pinning an archive, or letting it go, means from now on. */
export function renderPinned({ name, pinned }: CatalogEntry, style: Style): string {
  const effect = pinned
    ? 'Pinned: no retention policy removes'
    : 'No longer pinned: the retention policy decides about'
  return `${headline(style, 'ok', effect)} ${escapeName(name)}`
}
