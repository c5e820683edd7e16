import { type ArtifactName, parseArtifactName } from '../../domain/archive/artifact-name.ts'
import { parseLabel } from '../../domain/archive/name.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import { parseId, parsePattern, parseTime } from '../../domain/settings/parse-values.ts'
import type { ArchiveWish } from './action-inputs.ts'
import type { GivenInputs } from './given-inputs.ts'
import { databaseAt } from './identify.ts'
import type { InputName } from './input-table.ts'

/** Of which archives one is sought, as far as inputs other than `archive` say; null where they leave it open. */
export interface Sought {
  readonly database: string | null
  readonly label: string | null
}

/** Inputs of which each says by itself which archive is meant. */
const SINGLE: readonly InputName[] = ['archive', 'artifact-id', 'before', 'sample', 'undo']

/**
 * The database and the label whose archives are meant: as the name of an artifact says, else by path and label.
 * @param path of the database; null when there is none
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseSought(given: GivenInputs, path: string | null): Sought {
  const label = given.get('name')
  const artifact = parseArtifact(given)
  if (artifact !== null && label !== null) throw conflict('artifact-name', 'name')
  if (artifact !== null) return artifact
  return {
    database: databaseAt(given, path),
    label: label === null ? null : parseLabel(label.text),
  }
}

/**
 * Which archive is meant when `archive` is not given: one by its id, the newest before a time, or the latest.
 * @throws BackupError INPUT_INVALID, INPUTS_CONFLICT
 */
export function parseWish(given: GivenInputs, { database }: Sought): ArchiveWish {
  const excluded = given.isSet('artifact-id') ? (['artifact-name', 'run-id', 'name'] as const) : []
  const [first, second] = [...SINGLE, ...excluded].filter((name) => given.isSet(name))
  if (first !== undefined && second !== undefined) throw conflict(first, second)
  const id = parseId(given.get('artifact-id'), 'the number of an artifact')
  if (id !== null) return { by: 'name', name: id, database: null }
  const before = given.get('before')
  return before === null ? { by: 'latest', database } : { by: 'time', before: parseTime(before), database }
}

function parseArtifact(given: GivenInputs): ArtifactName | null {
  const expected =
    'the name of an artifact of Savepoint, such as savepoint-app~r3f9a1c2e or savepoint-app~r3f9a1c2e@label'
  const name = parsePattern(
    given.get('artifact-name'),
    /^savepoint-[^@]+(?:@[A-Za-z0-9.-]{1,60})?$/,
    expected,
  )
  return name === null ? null : parseArtifactName(name)
}

function conflict(first: InputName, second: InputName): BackupError {
  return new BackupError(
    'INPUTS_CONFLICT',
    `The inputs ${first} and ${second} each say which archive is meant.`,
    {
      hint: 'Give one of them. Without any, the latest archive of the database is taken.',
      context: { first, second },
    },
  )
}
