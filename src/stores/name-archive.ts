import { parseArchiveName, renderArchiveName } from '../domain/archive/name.ts'
import { BackupError } from '../domain/outcome/errors.ts'
import type { StagedArchive } from '../ports.ts'

/**
 * The name of a staged archive of an instant, which says whose it is.
 * @throws BackupError INPUT_INVALID where no name can say that
 */
export function nameArchive(archive: StagedArchive, createdAt: Date): string {
  const name = renderArchiveName({ ...archive, createdAt, codec: archive.manifest.codec })
  const said = parseArchiveName(name)
  if (said?.database === archive.database && said.label === archive.label) return name
  throw new BackupError('INPUT_INVALID', `"${name}" cannot be the name of an archive.`, {
    hint: 'Database names have letters, digits, ".", "_" and "-"; labels the same without "_".',
    context: { database: archive.database, label: archive.label },
  })
}
