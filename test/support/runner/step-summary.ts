import type { StepLog } from './step-log.ts'

const maxBytes = 1024 * 1024

/** The summary as it is shown, masked; null when there is none or when it is too large to be uploaded at all. */
export function takeSummary(summary: Buffer, log: StepLog): string | null {
  if (summary.length === 0) return null
  if (summary.length <= maxBytes) return log.mask.apply(summary.toString())
  const sizeKb = Math.floor(summary.length / 1024)
  log.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${sizeKb}k.`,
  )
  return null
}
