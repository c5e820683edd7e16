import { afterEach, beforeEach } from 'vitest'
import { type Engine, openEngine } from '../../../src/sqlite/engine/engine-client.ts'
import type { Inspection, InspectRequest } from '../../../src/sqlite/inspection/inspection.ts'

/** Gives each test a real engine in its own process, and ends it afterwards. */
export function useEngine(): () => Engine {
  let engine: Engine
  beforeEach(() => {
    engine = openEngine(new AbortController().signal)
  })
  afterEach(async () => {
    await engine.close()
  })
  return () => engine
}

/** Everything that can be looked at, within limits that no small database comes near. */
export function inspectAll(
  engine: Engine,
  path: string,
  changes: Partial<InspectRequest> = {},
): Promise<Inspection> {
  return engine.inspect({
    path,
    integrity: 'full',
    foreignKeys: true,
    fingerprint: true,
    assertions: [],
    busyTimeoutMs: 1000,
    timeLimitMs: 30_000,
    memoryLimitBytes: 300_000_000,
    ...changes,
  })
}
