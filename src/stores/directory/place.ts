import { resolve } from 'node:path'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { NamedPlace, PlaceKind } from '../kind.ts'
import type { PlaceSurroundings } from '../place.ts'
import { type DirectoryLocation, isDirectoryPath } from './location.ts'

/** Directories of this machine, or of what is mounted there. */
export const DIRECTORY: PlaceKind = {
  name: 'directory',
  written: 'the path of a directory',
  subject: 'directories',
  ownSettings: [],
  claims: isDirectoryPath,
  parse: ({ location, sought }) => nameDirectory({ path: location.text, label: sought.label }),
  recall: ({ path }) => {
    if (typeof path === 'string') return nameDirectory({ path, label: null })
    throw new BackupError('INVARIANT_BROKEN', 'The directory of the backups was not remembered.', {
      hint: 'This is a defect of Savepoint. Please report it.',
    })
  },
}

function nameDirectory(location: DirectoryLocation): NamedPlace {
  const rootOf = ({ folder }: PlaceSurroundings): string => resolve(folder, location.path)
  return {
    kind: DIRECTORY.name,
    location,
    retires: 'by policy',
    isPrivate: true,
    describe: (surroundings) => `directory ${rootOf(surroundings)}`,
    openJournal: async (surroundings) => {
      const { DirectoryJournal } = await import('./journal.ts')
      return new DirectoryJournal(rootOf(surroundings), surroundings.clock)
    },
    open: async (surroundings) => {
      const { openDirectory } = await import('./open-directory.ts')
      return openDirectory(location, rootOf(surroundings), surroundings)
    },
  }
}
