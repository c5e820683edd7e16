import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { openDatabase } from '../../src/sqlite/connection/database.ts'

/** What the figures depend on; nothing that would name the machine. */
export interface Machine {
  readonly cores: number
  readonly processor: string
  readonly memoryBytes: number
  readonly system: string
  readonly node: string
  /** Of the SQLite that Savepoint carries. */
  readonly sqlite: string
  /** Processes that wanted a core in the minute before the bench began; null where nobody counts them. */
  readonly loadBefore: number | null
}

/** Reads what this machine is. */
export function readMachine(): Machine {
  const [load = 0] = loadavg()
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryBytes: totalmem(),
    system: `${type()} ${release()}`,
    node: process.version,
    sqlite: readSqliteVersion(),
    loadBefore: process.platform === 'win32' ? null : load,
  }
}

function readSqliteVersion(): string {
  const database = openDatabase(':memory:')
  try {
    return String(database.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    database.close()
  }
}
