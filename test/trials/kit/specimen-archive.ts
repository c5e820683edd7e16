import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrialContext } from '../trial.ts'
import { makeDatabase } from './databases.ts'
import { describe } from './savepoint.ts'

/** A good archive and what it was made from. */
export interface SpecimenArchive {
  readonly path: string
  readonly bytes: Buffer
  readonly source: string
  readonly store: string
}

/** Makes a database of about `sizeBytes` and a backup of it, which must succeed. */
export async function makeArchive(
  { folder, savepoint }: Pick<TrialContext, 'folder' | 'savepoint'>,
  sizeBytes: number,
  name = 'shop',
  compression = 'gzip',
): Promise<SpecimenArchive> {
  const source = makeDatabase(join(folder, `${name}.db`), { sizeBytes, journal: 'delete', mark: 'archived' })
  const store = join(folder, `${name}-store`)
  const ran = await savepoint.run('create', [source, '--store', store, '--compression', compression])
  const outcome = ran.document?.outcomes[0]
  if (outcome?.status !== 'created') throw new Error(`no archive was made: ${describe(ran)}`)
  const path = join(store, outcome.archive.id)
  return { path, bytes: readFileSync(path), source, store }
}
