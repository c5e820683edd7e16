import { createHash } from 'node:crypto'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { parseSafetyCopyName } from '../../domain/restore/safety-copy-name.ts'

/** What a store remembers of a safety copy. Where it lies follows from that: always beside its target. */
export interface SafetyRecord {
  /** Absolute path of the database that was restored. */
  readonly target: string
  /** The file name of the safety copy. */
  readonly name: string
}

const schema = z.strictObject({ target: z.string(), name: z.string() })

/**
 * Parses a record; null for anything that cannot be one. A record names a file that may be removed, so it is believed
 * only as far as that can be nothing but a safety copy of that target.
 */
export function parseSafetyRecord(json: string): SafetyRecord | null {
  const record = schema.safeParse(parseJson(json)).data
  return record !== undefined && isSafetyRecord(record) ? record : null
}

/** Tells whether a record leads to a safety copy beside its target. */
export function isSafetyRecord({ target, name }: SafetyRecord): boolean {
  return isAbsolute(target) && parseSafetyCopyName(name)?.targetName === basename(target)
}

/** The file name of a record: two targets of one name in different folders have two. */
export function safetyRecordName({ target, name }: SafetyRecord): string {
  return `${name}.${createHash('sha256').update(target).digest('hex').slice(0, 8)}.json`
}

export function safetyCopyPath({ target, name }: SafetyRecord): string {
  return join(dirname(target), name)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
