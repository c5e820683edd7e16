import { z } from 'zod'
import { CODECS, type Compression } from '../../domain/archive/codec.ts'
import { type Digest, isDigest } from '../../domain/archive/digest.ts'
import type { CatalogEntry } from '../../domain/catalog/catalog.ts'
import { BackupError } from '../../domain/outcome/errors.ts'
import type { PlaceMemento } from '../../stores/place.ts'

/** What the main step of create leaves for its post step, which runs at the end of the job. */
export type GuardState = ArmedState | UnarmedState

export interface UnarmedState {
  readonly armed: false
  /** As given: what they would have been is not known. */
  readonly databases: readonly string[]
  /** A half-sentence. */
  readonly because: string
}

export interface ArmedState {
  readonly armed: true
  /** Of the place of the backups. */
  readonly place: PlaceMemento
  readonly compression: Compression
  readonly busyTimeoutMs: number
  readonly guards: readonly SavedGuard[]
  /** Databases of which no backup was made, and why, as a half-sentence. */
  readonly skipped: readonly { readonly database: string; readonly because: string }[]
}

export interface SavedGuard {
  /** The name of its folder. */
  readonly id: string
  /** The path with all symlinks resolved. */
  readonly database: string
  /** The absolute path by which it was given. */
  readonly givenPath: string
  readonly entry: CatalogEntry
  readonly archiveDigest: Digest
  /** Where the archive is on this machine; null where the store is elsewhere. */
  readonly archivePath: string | null
  /** What a person types to put the database back. */
  readonly byHand: string
}

const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value))

const entry: z.ZodType<CatalogEntry> = z.strictObject({
  id: z.string(),
  name: z.string(),
  database: z.string().nullable(),
  label: z.string().nullable(),
  kind: z.enum(['automatic', 'manual', 'safety']),
  createdAt: z.coerce.date<string>(),
  sizeBytes: z.int(),
  storedDigest: digest.nullable(),
  pinned: z.boolean(),
  expiresAt: z.coerce.date<string>().nullable(),
  expired: z.boolean(),
})

const schema: z.ZodType<GuardState> = z.discriminatedUnion('armed', [
  z.strictObject({ armed: z.literal(false), databases: z.array(z.string()), because: z.string() }),
  z.strictObject({
    armed: z.literal(true),
    place: z.object({ kind: z.string() }).catchall(z.union([z.string(), z.number(), z.boolean(), z.null()])),
    compression: z.strictObject({ codec: z.enum(CODECS), level: z.int() }),
    busyTimeoutMs: z.int(),
    guards: z.array(
      z.strictObject({
        id: z.string(),
        database: z.string(),
        givenPath: z.string(),
        entry,
        archiveDigest: digest,
        archivePath: z.string().nullable(),
        byHand: z.string(),
      }),
    ),
    skipped: z.array(z.strictObject({ database: z.string(), because: z.string() })),
  }),
])

/** The state as text, which {@link parseGuardState} reads back. */
export function renderGuardState(state: GuardState): string {
  return JSON.stringify(state)
}

/** @throws BackupError INVARIANT_BROKEN for anything that this action did not write */
export function parseGuardState(text: string): GuardState {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new BackupError(
      'INVARIANT_BROKEN',
      'The state of the guard has another form than it was saved in.',
      {
        hint: 'Nothing was touched. If the migration failed, restore the backup by hand, as the summary of its step says.',
        cause,
      },
    )
  }
}
