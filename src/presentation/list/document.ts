import type { ListDocument, PinDocument, ShowDocument } from '../../contract/list.ts'
import type { Catalog, CatalogEntry } from '../../domain/catalog/catalog.ts'
import type { Shown } from '../../operations/catalog/show.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem } from '../document/items.ts'

export function listDocument(catalog: Catalog, store: string): ListDocument {
  return { ...envelope('list'), store, archives: catalog.map(archiveItem) }
}

export function pinDocument(entry: CatalogEntry, command: 'pin' | 'unpin'): PinDocument {
  return { ...envelope(command), archive: archiveItem(entry) }
}

export function showDocument(shown: Shown): ShowDocument {
  return { ...envelope('show'), ...shown }
}
