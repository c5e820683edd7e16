import { BackupError } from '../../domain/outcome/errors.ts'
import { compareDatabases } from '../compare/compare-databases.ts'
import { absorbLog } from '../in-place/absorb-log.ts'
import { holdForLater, letHeldGo, writeHeld } from '../in-place/held-target.ts'
import { inspectDatabase } from '../inspection/inspect-database.ts'
import type { OnPages } from '../snapshot/online-backup.ts'
import { takeSnapshot } from '../snapshot/take-snapshot.ts'
import { probeTarget } from '../target/probe-target.ts'
import { swap } from '../target/swap.ts'
import type { Answer, JobMessage, Jobs } from './jobs.ts'
import { serialiseError } from './serialised-error.ts'

/**
 * Serves SQLite jobs to the parent process, one at a time, until the parent goes away. Signals of the terminal are
 * left to the parent, which kills this process when it wants an end: nothing here needs a clean one.
 * @throws BackupError INPUT_INVALID when this process was not forked by Savepoint
 */
export function serve(): void {
  if (process.send === undefined) {
    throw new BackupError(
      'INPUT_INVALID',
      'This is the inner part of savepoint that works on SQLite files.',
      {
        hint: 'Run savepoint itself: savepoint --help.',
      },
    )
  }
  // What SQLite makes anew holds rows. Sidecars of a database have its mode, whatever this says.
  process.umask(0o077)
  const send = process.send.bind(process)
  process.on('SIGINT', ignore)
  process.on('SIGTERM', ignore)
  process.on('disconnect', () => process.exit())
  process.on('message', (message: JobMessage) => {
    void answer(message, (copiedPages, totalPages) =>
      send({ kind: 'progress', copiedPages, totalPages }),
    ).then((reply) => send(reply))
  })
}

function ignore(): void {}

async function answer(message: JobMessage, onPages: OnPages): Promise<Answer> {
  try {
    return { kind: 'done', result: await run(message, onPages) }
  } catch (error) {
    return { kind: 'failed', error: serialiseError(error) }
  }
}

async function run(message: JobMessage, onPages: OnPages): Promise<Jobs[JobMessage['job']]['result']> {
  switch (message.job) {
    case 'snapshot':
      return takeSnapshot(message.request, onPages)
    case 'inspect':
      return inspectDatabase(message.request)
    case 'compare':
      return compareDatabases(message.request)
    case 'probe':
      return probeTarget(message.request)
    case 'swap':
      return swap(message.request)
    case 'hold':
      await holdForLater(message.request)
      return null
    case 'writeHeld':
      await writeHeld(message.request, onPages)
      return null
    case 'absorbLog':
      absorbLog(message.request.path)
      return null
    case 'letGo':
      await letHeldGo()
      return null
  }
}
