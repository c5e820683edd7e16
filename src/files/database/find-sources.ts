import { glob, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'

const SIDECAR = /-(?:wal|shm|journal)$/

/**
 * The databases that the user named: paths as they are, and patterns such as `data/*.db` as the files that match, in
 * the order of their names. A path that exists is never a pattern, whatever characters it has.
 * @returns absolute paths; each once
 * @throws BackupError SOURCE_NOT_FOUND when a pattern matches no file, INPUT_INVALID for an empty path
 */
export async function findSources(named: readonly string[], folder: string): Promise<readonly string[]> {
  const found = await Promise.all(named.map((name) => findNamed(name, folder)))
  return [...new Set(found.flat())]
}

async function findNamed(name: string, folder: string): Promise<readonly string[]> {
  if (name === '') throw unnamed()
  const path = resolve(folder, name)
  if (!/[*?[{]/.test(name) || (await isThere(path))) return [path]
  const matches: string[] = []
  for await (const match of glob(name, { cwd: folder })) {
    const candidate = resolve(folder, match)
    if (!SIDECAR.test(match) && (await mayBeDatabase(candidate))) matches.push(candidate)
  }
  if (matches.length > 0) return matches.sort()
  throw new BackupError('SOURCE_NOT_FOUND', `No file matches ${name} in ${folder}.`, {
    hint: 'Check the pattern and the folder. A backup of nothing is never reported as a success.',
    context: { pattern: name, folder },
  })
}

/** A link that leads nowhere is looked at all the same: what it should lead to is missing, and that must be told. */
async function mayBeDatabase(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? true
}

function unnamed(): BackupError {
  return new BackupError('INPUT_INVALID', 'The path of a database is empty.', {
    hint: 'Give the path of the database file. Is a variable in the command not set?',
  })
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
