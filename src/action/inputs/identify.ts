import { basename, resolve } from 'node:path'
import { catalogNameOf } from '../../domain/archive/catalog-name.ts'
import { databaseNameOf, parseDatabaseName } from '../../domain/archive/database-name.ts'
import { isFullName } from '../../domain/catalog/databases.ts'
import type { Identify } from '../../domain/identity/identity.ts'
import { parseRepositoryJob } from '../../domain/identity/repository-job.ts'
import { isSameRepository } from '../../domain/trust/trust.ts'
import { identifyDatabase } from '../../files/machine/identify.ts'
import { readMachine } from '../../files/machine/read-machine.ts'
import type { GivenInputs } from './given-inputs.ts'

/**
 * How a step tells which database a file is: by the name that it was given, else by what the runner says.
 * @param isPrivate false where strangers may read the archives
 * @throws BackupError INPUT_INVALID
 */
export function identifierOf(given: GivenInputs, isPrivate: boolean): Identify {
  const name = given.get('database-name')
  const surrounding = {
    givenName: name && parseDatabaseName(name),
    job: parseRepositoryJob(given.environment),
    environment: given.get('environment')?.text ?? null,
    machine: readMachine(given.environment),
    isPrivate,
  }
  return (path) => identifyDatabase(path, surrounding)
}

/** What is no path: neither a folder nor an ending is in it. */
const BARE_NAME = /^[^/\\.]+$/

/**
 * The name in the catalog of the database that is meant: by its path in the workspace, by what people call it, as the
 * list of the store shows it, or by the name of its own; null when none is given.
 * @throws BackupError INPUT_INVALID
 */
export function databaseAt(given: GivenInputs, path: string): string
export function databaseAt(given: GivenInputs, path: string | null): string | null
export function databaseAt(given: GivenInputs, path: string | null): string | null {
  if (path === null && !given.isSet('database-name')) return null
  if (path !== null && !given.isSet('database-name') && (BARE_NAME.test(path) || isFullName(path)))
    return path
  if (path !== null && !given.isSet('database-name') && isElsewhere(given))
    return databaseNameOf(basename(path))
  const workspace = given.environment['GITHUB_WORKSPACE'] ?? ''
  return catalogNameOf(identifierOf(given, false)(resolve(workspace, path ?? '')))
}

/** In another repository nothing lies at a path of this one's workspace: there it is what people call it. */
function isElsewhere(given: GivenInputs): boolean {
  const other = given.get('repository')?.text ?? ''
  return other !== '' && !isSameRepository(other, given.environment['GITHUB_REPOSITORY'] ?? '')
}
