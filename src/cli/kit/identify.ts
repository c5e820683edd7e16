import type { Identify } from '../../domain/identity/identity.ts'
import type { Given } from '../../domain/settings/given.ts'
import type { CommandSurroundings } from './surroundings.ts'

/**
 * How a command tells which database a file is: by the name that it was given, else by the machine; in a job of GitHub
 * as the action does, so that both find each other's archives.
 * @throws BackupError INPUT_INVALID
 */
export async function openIdentifier(
  databaseName: Given | null,
  { environment }: Pick<CommandSurroundings, 'environment'>,
): Promise<Identify> {
  const { parseDatabaseName } = await import('../../domain/archive/database-name.ts')
  const { parseRepositoryJob } = await import('../../domain/identity/repository-job.ts')
  const { identifyDatabase } = await import('../../files/machine/identify.ts')
  const { readMachine } = await import('../../files/machine/read-machine.ts')
  const surrounding = {
    givenName: databaseName === null ? null : parseDatabaseName(databaseName),
    job: parseRepositoryJob(environment),
    environment: null,
    machine: readMachine(environment),
    isPrivate: true,
  }
  return (path) => identifyDatabase(path, surrounding)
}
