import type { CheckDocument } from '../../contract/check.ts'
import type { CheckRun } from '../../operations/verify/check-run.ts'
import { envelope } from '../document/envelope.ts'
import { errorItem } from '../document/items.ts'

export function checkDocument({ checks, verdict }: CheckRun): CheckDocument {
  return {
    ...envelope('check'),
    verdict,
    checks: checks.map(({ failure, ...checked }) => ({
      ...checked,
      error: failure === null ? null : errorItem(failure),
    })),
  }
}
