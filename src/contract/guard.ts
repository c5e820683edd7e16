import { z } from 'zod'
import { JOB_STATUSES } from '../domain/guard/guard.ts'
import { differenceSchema } from './diff.ts'
import type { Described } from './envelope.ts'
import { archive, beginning, durationMs, error, verdict } from './parts.ts'
import { restoreSchema } from './restore.ts'

const condition = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('different'), difference: differenceSchema }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unknown'), reason: z.string() }),
])

/** The schema of what the guards of a step came to at the end of their job. */
export const guardSchema = z.strictObject({
  ...beginning('guard'),
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
        restored: restoreSchema,
        durationMs,
      }),
      z.strictObject({ outcome: z.literal('failed'), database: z.string(), error }),
    ]),
  ),
})

/** `warning` when a guard was not armed, or when the store did not take the database as the job left it. */
export type GuardDocument = Described<typeof guardSchema>

/** The schema of the guards that a step disarmed. */
export const disarmSchema = z.strictObject({
  ...beginning('disarm'),
  verdict: z.literal('ok'),
  databases: z.array(z.string()),
})

export type DisarmDocument = Described<typeof disarmSchema>
