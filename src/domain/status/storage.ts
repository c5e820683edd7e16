import type { StatusFinding, StorageFacts } from './status.ts'

const WARN_PERCENT = 80
const FAIL_PERCENT = 95

/** How much of a disk or a quota is used: a warning from 80 %, a failure from 95 %. */
export function judgeStorage({ of, totalBytes, usedBytes }: StorageFacts): StatusFinding {
  const reaches = (percent: number) => usedBytes * 100 >= totalBytes * percent
  const outcome = reaches(FAIL_PERCENT) ? 'failed' : reaches(WARN_PERCENT) ? 'warning' : 'ok'
  const place = of === 'disk' ? 'the disk of the store' : 'the storage quota'
  return {
    code: 'STORAGE_NEARLY_FULL',
    database: null,
    outcome,
    message: `${sharePercent(usedBytes, totalBytes)} % of ${place} is used.`,
    hint:
      outcome === 'ok'
        ? null
        : 'Free space or get more of it; savepoint prune shows what a shorter retention would remove.',
  }
}

/** Rounded down, so that what is shown never reaches a limit before the fact does. */
function sharePercent(usedBytes: number, totalBytes: number): number {
  return Math.floor((usedBytes * 100) / totalBytes)
}
