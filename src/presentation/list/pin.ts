import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { escapeName } from '../kit/escape.ts'
import { headline, type Style } from '../kit/style.ts'

/** What pinning an archive, or letting it go, means from now on. */
export function renderPinned({ name, pinned }: CatalogEntry, style: Style): string {
  const effect = pinned
    ? 'Pinned: no retention policy removes'
    : 'No longer pinned: the retention policy decides about'
  return `${headline(style, 'ok', effect)} ${escapeName(name)}`
}
