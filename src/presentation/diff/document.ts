import type { DiffDocument } from '../../contract/diff.ts'
import type { Diffed } from '../../operations/difference/diff.ts'
import { envelope } from '../document/envelope.ts'

export function diffDocument(diffed: Diffed): DiffDocument {
  return { ...envelope('diff'), ...diffed }
}
