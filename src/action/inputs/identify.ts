import { parseDatabaseName } from '../../domain/archive/database-name.ts'
import type { Identify } from '../../domain/identity/identity.ts'
import { parseRepositoryJob } from '../../domain/identity/repository-job.ts'
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
