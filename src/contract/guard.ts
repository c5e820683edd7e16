import { z } from 'zod'
import { JOB_STATUSES } from '../domain/guard/guard.ts'
import { CONTRACT_VERSION, type RestoreDocument } from '../presentation/document/documents.ts'
import type { DisarmDocument, GuardDocument } from '../presentation/guard/document.ts'
import { difference } from './diff.ts'
import { archive, durationMs, error, verdict } from './parts.ts'

const beginning = { savepoint: z.string(), contract: z.literal(CONTRACT_VERSION) }

const condition = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('different'), difference }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unknown'), reason: z.string() }),
])

/** The schema of what the guards of a step came to, given that of a restore. */
export function guardSchema(restored: z.ZodType<RestoreDocument>): z.ZodType<GuardDocument> {
  return z.strictObject({
    ...beginning,
    command: z.literal('guard'),
    verdict,
    jobStatus: z.enum(JOB_STATUSES),
    guards: z.array(
      z.discriminatedUnion('outcome', [
        z.strictObject({
          outcome: z.literal('left'),
          database: z.string(),
          reason: z.enum(['job succeeded', 'not armed', 'disarmed', 'unchanged']),
          because: z.string(),
        }),
        z.strictObject({
          outcome: z.literal('rolled back'),
          database: z.string(),
          archive: z.string(),
          condition,
          kept: z.strictObject({ archive: archive.nullable(), message: z.string(), isSafe: z.boolean() }),
          restored,
          durationMs,
        }),
        z.strictObject({ outcome: z.literal('failed'), database: z.string(), error }),
      ]),
    ),
  })
}

/** The schema of the guards that a step disarmed. */
export const disarm: z.ZodType<DisarmDocument> = z.strictObject({
  ...beginning,
  command: z.literal('disarm'),
  verdict: z.literal('ok'),
  databases: z.array(z.string()),
})
