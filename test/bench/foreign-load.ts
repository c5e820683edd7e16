import { cpus } from 'node:os'

/** A running look at what all programs together take. */
export interface ForeignLoadWatch {
  /**
   * @param ownMs CPU time that belongs to the measured run; what this process took is known
   * @returns the share of all cores, 0 to 1, that other programs took meanwhile
   */
  stop(ownMs: number): number
}

/** Tells how much a measurement was disturbed: a busy machine makes parallel work look worse than it is. */
export function watchForeignLoad(): ForeignLoadWatch {
  const before = readCoreTimes()
  const ownBefore = process.cpuUsage()
  return {
    stop: (ownMs) => {
      const { system, user } = process.cpuUsage(ownBefore)
      const after = readCoreTimes()
      const foreignMs = after.busyMs - before.busyMs - ownMs - (user + system) / 1000
      return Math.max(0, foreignMs / Math.max(1, after.allMs - before.allMs))
    },
  }
}

function readCoreTimes(): { readonly busyMs: number; readonly allMs: number } {
  const times = cpus().map(({ times: { idle, irq, nice, sys, user } }) => ({
    busy: irq + nice + sys + user,
    idle,
  }))
  const busyMs = times.reduce((sum, { busy }) => sum + busy, 0)
  return { busyMs, allMs: times.reduce((sum, { idle }) => sum + idle, busyMs) }
}
