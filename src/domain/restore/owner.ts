import { catalogNameOf } from '../archive/catalog-name.ts'
import { databaseNameOf } from '../archive/database-name.ts'
import { type Fingerprint, tableKey } from '../archive/fingerprint.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { Identity } from '../identity/identity.ts'

/**
 * Whose an archive is, compared with whose the target is: `not told` for an archive that says no identity and has
 * nothing against it.
 */
export type Ownership = 'same' | 'another' | 'not told'

/** What is compared. */
export interface Owners {
  /** The identity of the target; null where the archive is known to be the target's own. */
  readonly own: Identity | null
  /** Null for a plain gzip file. */
  readonly manifest: Manifest | null
  /** What the target holds; null when it is absent or cannot be read. */
  readonly before: Fingerprint | null
  readonly after: Fingerprint
  readonly now: Date
}

/** Whose an archive is, and what the reader has to know and to agree to. */
export interface JudgedOwner {
  readonly ownership: Ownership
  /** As sentences; empty when the restore needs no consent of this kind. */
  readonly objections: readonly string[]
  /** What to know all the same. */
  readonly remarks: readonly string[]
}

/** Judges whether an archive is the target's own: by the identity, and by what the two hold as a cross-check. */
export function judgeOwner({ after, before, manifest, now, own }: Owners): JudgedOwner {
  if (own === null || manifest === null) return { ownership: 'not told', ...crossCheck(before, after, own) }
  const ownership = compareOwners(own, manifest)
  const crossed = crossCheck(before, after, own)
  const objections =
    ownership === 'another'
      ? [`${tellArchive(manifest, now)} The target is ${tellIdentity(own)}.`, ...crossed.objections]
      : crossed.objections
  const remarks =
    ownership === 'not told'
      ? [
          `An earlier Savepoint made this archive, which did not note whose it is: its file name, ${manifest.source}, is all that speaks for it.`,
          ...crossed.remarks,
        ]
      : crossed.remarks
  return { ownership, objections, remarks }
}

function compareOwners(own: Identity, { identity, source }: Manifest): Ownership {
  if (identity !== undefined) return identity.digest === own.digest ? 'same' : 'another'
  return databaseNameOf(source) === own.name ? 'not told' : 'another'
}

function tellArchive(manifest: Manifest, now: Date): string {
  const { createdAt, identity, origin, source } = manifest
  const whose = identity === undefined ? `a database file ${source}` : tellIdentity(identity)
  const from = origin === null ? '' : `, made by ${origin.workflow} of ${origin.repository}`
  return `The archive is of another database: ${whose}${from}, ${tellAge(new Date(createdAt), now)} old.`
}

/** A database as a reader can recognise it. */
export function tellIdentity(identity: Identity): string {
  const { environment, seen } = identity
  const where = seen === null ? '' : ` (${seen.path} of ${seen.host})`
  const of = environment === null ? '' : ` of environment ${environment}`
  return `${catalogNameOf(identity)}${where}${of}`
}

function tellAge(then: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000))
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 2_880
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1_440), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** An `application_id` of 0 is one that nobody set, and says nothing. */
function crossCheck(
  before: Fingerprint | null,
  after: Fingerprint,
  own: Identity | null,
): Omit<JudgedOwner, 'ownership'> {
  if (before === null) return { objections: [], remarks: [] }
  const sentences = [
    ...(before.applicationId !== after.applicationId
      ? [
          {
            isCertain: before.applicationId !== 0 && after.applicationId !== 0,
            text: `This may be a backup of another database: application_id ${before.applicationId} in the target, ${after.applicationId} in the archive.`,
          },
        ]
      : []),
    ...(haveNothingInCommon(before, after)
      ? [
          {
            isCertain: true,
            text: 'This may be a backup of another database: the two have no table in common.',
          },
        ]
      : []),
  ]
  const isObjection = ({ isCertain }: { readonly isCertain: boolean }): boolean => isCertain && own !== null
  return {
    objections: sentences.filter(isObjection).map(({ text }) => text),
    remarks: sentences.filter((sentence) => !isObjection(sentence)).map(({ text }) => text),
  }
}

function haveNothingInCommon(before: Fingerprint, after: Fingerprint): boolean {
  const known = new Set(before.tables.map(tableKey))
  return (
    before.tables.length > 0 &&
    after.tables.length > 0 &&
    !after.tables.some((table) => known.has(tableKey(table)))
  )
}
