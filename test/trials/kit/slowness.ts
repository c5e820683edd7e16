import { Child } from './child.ts'

/** What it takes to start Node, do nothing and end, on a machine that has nothing else to do. */
const USUAL_MS = 60

/**
 * How many times slower than usual this machine is just now; never below 1. A limit in seconds means so many times
 * more of them: a busy machine is no fault, and what hangs exceeds any limit.
 */
export async function measureSlowness(): Promise<number> {
  await using child = new Child(process.execPath, ['-e', '0'])
  const { durationMs } = await child.ended
  return Math.max(1, durationMs / USUAL_MS)
}

/**
 * Does something again that took too long, because once may be chance: what is at fault is slow every time.
 * @param attempt tells whether it was fast enough
 */
export async function isSlowEveryTime(attempt: () => Promise<boolean>, times = 3): Promise<boolean> {
  for (let count = 0; count < times; count += 1) {
    if (await attempt()) return false
  }
  return true
}
