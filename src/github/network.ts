import type { Clock } from '../ports.ts'
import { type Retries, USUAL_PATIENCE } from './retrying.ts'

/** How long the network may take for something. */
export interface NetworkLimits {
  /** For one request with a short answer. */
  readonly requestMs: number
  /** Without a single byte of a download. */
  readonly idleMs: number
  /** Until an upload that is not finished makes one ask whether the server takes such uploads at all. */
  readonly suspicionMs: number
  /** For an upload or a download as a whole: so much, and besides what its size takes at the slowest speed. */
  readonly transferMs: number
  readonly slowestBytesPerSecond: number
}

/**
 * Room for a bad line, and far from the six hours after which GitHub ends a job. All attempts at something that is silent
 * fit into the time for a transfer, so that its failure tells of the silence.
 */
export const USUAL_LIMITS: NetworkLimits = {
  requestMs: 20_000,
  idleMs: 20_000,
  suspicionMs: 2_000,
  transferMs: 120_000,
  slowestBytesPerSecond: 262_144,
}

/** What everything that speaks to GitHub needs besides the address. */
export interface Network {
  readonly clock: Clock
  readonly limits: NetworkLimits
  readonly patience: Retries
  /** Such as `savepoint/0.1.0`. */
  readonly userAgent: string
}

/** The usual network; a test gives one that does not wait. */
export function usualNetwork(clock: Clock, version: string): Network {
  return { clock, limits: USUAL_LIMITS, patience: USUAL_PATIENCE, userAgent: `savepoint/${version}` }
}

/** How long a transfer of so many bytes may take. */
export function transferLimitMs(sizeBytes: number, limits: NetworkLimits): number {
  return limits.transferMs + Math.ceil((sizeBytes / limits.slowestBytesPerSecond) * 1_000)
}
