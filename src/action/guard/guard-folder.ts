import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { keepFile } from '../../files/durable/keep-file.ts'

/**
 * What the steps of a job know of its guards, in the folder that the runner empties when the job is over: a folder for
 * each guard with the path of its database, a copy of its archive, and the time when a step disarmed it; and a file for
 * what each step leaves to its post step.
 */
export class GuardFolder {
  readonly #root: string

  /** @param temporaryFolder that of the job */
  constructor(temporaryFolder: string) {
    this.#root = join(temporaryFolder, 'savepoint-guard')
  }

  /**
   * @returns the id of a new guard
   * @throws BackupError DISK_FULL, IO_FAILED
   */
  async add(database: string, archivePath: string | null): Promise<string> {
    const id = randomUUID()
    try {
      await mkdir(join(this.#root, id), { recursive: true, mode: 0o700 })
      if (archivePath !== null) await keepFile(archivePath, this.archivePath(id))
      await writeFile(join(this.#root, id, 'database'), database)
      return id
    } catch (error) {
      throw wrapFileError(error, join(this.#root, id), 'scratch')
    }
  }

  /**
   * @returns the path of a new file with what a step leaves to its post step
   * @throws BackupError DISK_FULL, IO_FAILED
   */
  async addState(text: string): Promise<string> {
    const path = join(this.#root, `state-${randomUUID()}.json`)
    try {
      await mkdir(this.#root, { recursive: true, mode: 0o700 })
      await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true })
      return path
    } catch (error) {
      throw wrapFileError(error, path, 'scratch')
    }
  }

  /** Forgets what a step left. What cannot be removed goes with the job. */
  async removeState(path: string): Promise<void> {
    await rm(path, { force: true }).catch(() => undefined)
    await rmdir(this.#root).catch(() => undefined)
  }

  /** Where the copy of an archive is, if there is one. */
  archivePath(id: string): string {
    return join(this.#root, id, 'archive.db.gz')
  }

  /**
   * Every guard of the job and its database, in no order.
   * @throws BackupError IO_FAILED
   */
  async list(): Promise<readonly { readonly id: string; readonly database: string }[]> {
    const all = (await unlessAbsent(this.#root, (path) => readdir(path, { withFileTypes: true }))) ?? []
    const ids = all.filter((one) => one.isDirectory()).map(({ name }) => name)
    const databases = await Promise.all(ids.map((id) => readText(join(this.#root, id, 'database'))))
    return ids.flatMap((id, index) => {
      const database = databases[index]
      return typeof database === 'string' ? [{ id, database }] : []
    })
  }

  /**
   * From now on the guard leaves its database alone. One that is disarmed already stays so from its first time on.
   * @throws BackupError DISK_FULL, IO_FAILED
   */
  async disarm(id: string, now: Date): Promise<void> {
    const path = join(this.#root, id, 'disarmed')
    if (existsSync(path)) return
    try {
      await writeFile(path, now.toISOString())
    } catch (error) {
      throw wrapFileError(error, path, 'scratch')
    }
  }

  /**
   * When the guard was disarmed; null when it was not.
   * @throws BackupError IO_FAILED when it cannot be told
   */
  async readDisarmedAt(id: string): Promise<string | null> {
    return readText(join(this.#root, id, 'disarmed'))
  }

  /** Forgets a guard, with its copy of the archive. What cannot be removed goes with the job. */
  async remove(id: string): Promise<void> {
    await rm(join(this.#root, id), { recursive: true, force: true }).catch(() => undefined)
    await rmdir(this.#root).catch(() => undefined)
  }
}

function readText(path: string): Promise<string | null> {
  return unlessAbsent(path, () => readFile(path, 'utf8'))
}

/** A file that is there and cannot be read is not the same as none: it may be what disarms a guard. */
async function unlessAbsent<Value>(
  path: string,
  read: (path: string) => Promise<Value>,
): Promise<Value | null> {
  try {
    return await read(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw wrapFileError(error, path, 'scratch')
  }
}
