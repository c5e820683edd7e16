import type { Document } from '../../contract/contract.ts'
import type { BackupError } from '../../domain/outcome/errors.ts'
import type { Annotation } from '../../presentation/error/annotations.ts'
import type { Style } from '../../presentation/kit/style.ts'
import type { Outputs } from './outputs.ts'

/** What a step gives, in every form in which people and programs read it. */
export interface StepResult {
  /** For the log. */
  readonly text: (style: Style) => string
  /** For the page of the run, in GitHub-flavoured Markdown. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Outputs
  /** For machines. */
  readonly document: Document
  /** Why the step fails; null when it does not. */
  readonly failure: BackupError | null
}
