import type { BackupError } from '../../domain/outcome/errors.ts'
import type { Report } from '../../domain/outcome/verification.ts'
import { renderProblems } from '../findings/text.ts'
import { escapeSentence } from '../kit/escape.ts'
import { indent, separate } from '../kit/lines.ts'
import { headline, type Style } from '../kit/style.ts'
import { ERROR_TITLES } from './titles.ts'

/** An error for a person at a terminal: what failed, what to do next, and the checks behind it. */
export function renderError(error: BackupError, style: Style): string {
  const { hint, report } = error
  const problems = report === null ? [] : indent(renderProblems(withoutHint(report, hint), style))
  return separate(renderWhat(error, style), problems, [renderRemedy(error)]).join('\n')
}

/** An error after a text that shows the checks already. */
export function renderErrorInShort(error: BackupError, style: Style): string {
  return [...renderWhat(error, style), renderRemedy(error)].join('\n')
}

function renderWhat({ code, message }: BackupError, style: Style): string[] {
  const title = headline(style, 'failed', ERROR_TITLES[code])
  return [`${title} ${style.dim(`(${code})`)}`, `  ${escapeSentence(message)}`]
}

function renderRemedy({ hint }: BackupError): string {
  return `  What to do: ${escapeSentence(hint)}`
}

/** The hint of the failure itself stands at the end already. */
function withoutHint(report: Report, known: string): Report {
  const findings = report.findings.map((finding) => {
    const { hint, ...rest } = finding
    return hint === known ? rest : finding
  })
  return { ...report, findings }
}

/** The stack of an error and of what caused it, for those who look for the defect. */
export function renderStack(error: unknown): string {
  const causes: string[] = []
  for (let each: unknown = error; each !== undefined && causes.length < 10; each = causeOf(each)) {
    causes.push(stackOf(each))
  }
  return causes.join('\nCaused by: ')
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error ? thrown.cause : undefined
}

function stackOf(thrown: unknown): string {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  return stack.split('\n').map(escapeSentence).join('\n')
}
