import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ArchiveChoice } from '../../operations/catalog/choose-archive.ts'
import type { ArchiveWish } from '../inputs/action-inputs.ts'

/** The archive that was meant: a text is a path when there is such a file in the workspace, else a name in the store. */
export async function chooseArchive(wish: ArchiveWish, workspace: string): Promise<ArchiveChoice> {
  if (wish.by !== 'text') return wish
  const path = resolve(workspace, wish.text)
  const isFile = (await stat(path).catch(() => null))?.isFile() ?? false
  return isFile ? { by: 'path', path } : { by: 'name', name: wish.text, database: wish.database }
}
