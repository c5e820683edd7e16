import { join } from 'node:path'
import { wrapFileError } from '../../files/disk/wrap-file-error.ts'
import { keepFile } from '../../files/durable/keep-file.ts'
import { type SnapshotStore, sameStore } from '../../ports.ts'

/**
 * A store that leaves a copy of each archive that it publishes in a folder of this machine, without taking space for it
 * where the file system can.
 */
export function keepingArchives(store: SnapshotStore, folder: string): SnapshotStore {
  return {
    ...sameStore(store),
    publish: async (archive, signal) => {
      const path = keptArchivePath(folder, archive.database)
      await keepFile(archive.path, path).catch((error: unknown) => {
        throw wrapFileError(error, path, 'scratch')
      })
      return store.publish(archive, signal)
    },
  }
}

/** Where the copy of a database's archive is; a run of create makes only one for each name. */
export function keptArchivePath(folder: string, database: string): string {
  return join(folder, `kept-${database}.db.gz`)
}
