import { asBackupError, BackupError, type ErrorCode, type ErrorContext } from '../../domain/outcome/errors.ts'

/** A {@link BackupError} on its way between two processes. */
export interface SerialisedError {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
  readonly context: ErrorContext
  readonly transient: boolean
  /** The cause and its stack as text; null when there was none. */
  readonly cause: string | null
}

/** The fields of an error that cross over; a foreign error becomes INVARIANT_BROKEN first. */
export function serialiseError(thrown: unknown): SerialisedError {
  const error = asBackupError(thrown)
  const { code, message, hint, context, transient, cause } = error
  return { code, message, hint, context, transient, cause: cause === undefined ? null : causeText(cause) }
}

/** The error again; its cause is the text that came over. */
export function deserialiseError({ code, message, cause, ...details }: SerialisedError): BackupError {
  return new BackupError(code, message, cause === null ? details : { ...details, cause: new Error(cause) })
}

function causeText(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
