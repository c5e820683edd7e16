import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readFully } from '../durable/read-fully.ts'

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1')

/** The names of the databases that lie in a folder, by what they begin with; none where it cannot be read. */
export async function databasesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.sort().map((name) => isDatabase(join(folder, name))))
  return names.filter((_, index) => found[index])
}

async function isDatabase(path: string): Promise<boolean> {
  try {
    if (!(await stat(path)).isFile()) return false
    await using file = await open(path, 'r')
    return (await readFully(file, 0, MAGIC.length)).equals(MAGIC)
  } catch {
    return false
  }
}
