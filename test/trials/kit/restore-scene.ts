import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TrialContext } from '../trial.ts'
import { copyDatabase, makeDatabase, readMark, withDatabase } from './databases.ts'
import { describe } from './savepoint.ts'

/** A folder with a target that says `old`, and an archive elsewhere that says `new`. */
export interface RestoreScene {
  readonly archive: string
  readonly folder: string
  readonly target: string
  /** Puts everything back as it was before the first restore. */
  readonly reset: () => void
  /** Arguments of the restore of `new` over `old`. */
  readonly args: readonly string[]
}

export interface SceneShape {
  readonly journal: 'delete' | 'wal'
  readonly sizeBytes: number
  readonly inPlace: boolean
  /** Run on both databases before they are used. */
  readonly sql?: string
  /** Where the target is to be; a new folder when absent. */
  readonly folder?: string
}

/** Prepares restores of one archive over one target, as many as wanted. */
export async function prepareRestore(
  context: Pick<TrialContext, 'folder' | 'savepoint'>,
  { folder: given, inPlace, journal, sizeBytes, sql = '' }: SceneShape,
): Promise<RestoreScene> {
  const elsewhere = join(context.folder, `scene-${crypto.randomUUID()}`)
  mkdirSync(elsewhere)
  const folder = given ?? join(elsewhere, 'target')
  const source = makeDatabase(join(elsewhere, 'app.db'), { journal, sizeBytes, mark: 'new' })
  const old = makeDatabase(join(elsewhere, 'old.db'), { journal, sizeBytes: sizeBytes * 1.2, mark: 'old' })
  for (const path of [source, old]) withDatabase(path, (db) => db.exec(sql))
  const made = await context.savepoint.run('create', [source, '--store', join(elsewhere, 'store')])
  const outcome = made.document?.outcomes[0]
  if (outcome?.status !== 'created') throw new Error(`no archive was made: ${describe(made)}`)
  const archive = join(elsewhere, 'store', outcome.archive.id)
  const target = join(folder, 'app.db')
  return {
    archive,
    folder,
    target,
    args: [
      'restore',
      archive,
      '--to',
      target,
      '--confirm',
      'app.db',
      // The archive is of a database elsewhere, on purpose.
      '--allow-other-database',
      '--json',
      ...(inPlace ? ['--in-place'] : []),
    ],
    reset: () => {
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) {
        if (name !== 'lost+found') rmSync(join(folder, name), { recursive: true })
      }
      copyDatabase(old, target)
    },
  }
}

/** Which content a target has; anything but `old` and `new` is a loss. */
export function contentOf({ target }: RestoreScene): string {
  return readMark(target)
}

/** What lies beside a target that is neither it, nor its sidecar, nor a safety copy. */
export function leftBeside({ folder }: RestoreScene): readonly string[] {
  return readdirSync(folder).filter(
    (name) => !/^app\.db(-wal|-shm|-journal)?$/.test(name) && !isSafetyCopy(name) && name !== 'lost+found',
  )
}

/** Tells whether a file is the old content of the target, set aside by a restore. */
export function isSafetyCopy(name: string): boolean {
  return /^app\.db\.before-restore-[^.]+(-wal|-shm|-journal)?$/.test(name)
}

/** Tells whether the old content lies beside the target, whole, under the name of a safety copy. */
export function hasOldBeside({ folder }: RestoreScene): boolean {
  return readdirSync(folder).some(
    (name) => /-\d{3}(?:_wal)?$/.test(name) && isSafetyCopy(name) && isOld(join(folder, name)),
  )
}

function isOld(path: string): boolean {
  return readMark(path) === 'old'
}
