import { availableParallelism } from 'node:os'

/** How many blocks a stage works on at once: two more than cores, so that none waits, and bounded for memory's sake. */
export const BLOCKS_IN_FLIGHT: number = Math.min(availableParallelism() + 2, 10)
