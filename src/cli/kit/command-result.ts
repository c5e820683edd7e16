import type { Document } from '../../contract/contract.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { Style } from '../../presentation/kit/style.ts'

/** What a command gives, in every form in which it can be asked for. */
export interface CommandResult {
  readonly document: Document
  /** For a person; empty when there is nothing but the failure. */
  readonly text: (style: Style) => string
  /** With `--quiet`: the names that a script goes on with, one a line. */
  readonly names: readonly string[]
  /** Why the command did not succeed; null when it did. */
  readonly failure: BackupError | null
}
