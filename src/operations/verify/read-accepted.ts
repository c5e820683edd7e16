import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Accepted, parseAccepted } from '../../domain/outcome/accepted.ts'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'

/**
 * Reads the findings that a user accepts, each as it is reported; `@FILE` stands for a file that holds one a line.
 * @param from where they were given, such as `--accept`
 * @param folder against which the paths of files are resolved
 * @throws BackupError INPUT_INVALID, SOURCE_NOT_FOUND, SOURCE_UNREADABLE
 */
export async function readAccepted(
  given: readonly string[],
  from: string,
  folder: string,
): Promise<Accepted> {
  const lists = await Promise.all(
    given.map(async (text) => {
      if (!text.startsWith('@')) return parseAccepted(text, from)
      const path = resolve(folder, text.slice(1))
      return parseAccepted(await readList(path), path)
    }),
  )
  return new Map(lists.flatMap((list) => [...list]))
}

async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw wrapFileError(error, path, 'source')
  }
}
