import { BackupError } from '../outcome/errors.ts'

/** A fact about an artifact that is not what it must be. */
export interface Distrust {
  /** The archive, as the reader knows it. */
  readonly subject: string
  /** Such as `the event of its run`. */
  readonly fact: string
  readonly expected: string
  readonly got: string
  readonly hint: string
  readonly transient?: boolean
}

/** The error that names the fact for which an archive is not trusted. */
export function untrusted({ subject, fact, expected, got, hint, transient = false }: Distrust): BackupError {
  return new BackupError(
    'ORIGIN_UNTRUSTED',
    `${subject} is not trusted: ${fact} is ${got}, expected ${expected}.`,
    { hint, context: { subject, fact, expected, got }, transient },
  )
}
