import type { Attempt } from '../../../src/domain/journal/attempts.ts'
import { judgeStatus } from '../../../src/domain/status/judgement.ts'
import {
  type DatabaseFacts,
  DEFAULT_STATUS_POLICY,
  type StatusFacts,
  type StatusFinding,
  type StatusPolicy,
  verdictOfStatus,
} from '../../../src/domain/status/status.ts'
import type { Status } from '../../../src/operations/status/status.ts'
import { entriesOfAges } from '../catalog/entry.ts'
import { sampleError } from './results.ts'

/** The present of every sample. */
export const STATUS_NOW: Date = new Date('2026-11-23T12:00:00Z')

/** A database with three good daily archives, with the given facts. */
export function databaseFacts(facts: Partial<DatabaseFacts> = {}): DatabaseFacts {
  return {
    database: 'app',
    verified: entriesOfAges(STATUS_NOW, [0.5, 1.5, 2.5]),
    damaged: [],
    untrusted: [],
    aheadOfTime: 0,
    everMade: 30,
    attempts: [],
    trend: [],
    ...facts,
  }
}

/** One time at which a backup was to be made, at the present. */
export function attempt(outcome: Attempt['outcome'], facts: Partial<Attempt> = {}): Attempt {
  return { time: STATUS_NOW, outcome, reason: null, durationMs: null, runId: null, ...facts }
}

/** The findings on one database in a store of which all else is in order. */
export function judged(
  facts: Partial<DatabaseFacts>,
  policy: Partial<StatusPolicy> = {},
  others: Partial<StatusFacts> = {},
): readonly StatusFinding[] {
  return judgeStatus(
    {
      now: STATUS_NOW,
      databases: [databaseFacts(facts)],
      storage: [],
      schedule: null,
      untrusted: [],
      lastDrill: null,
      ...others,
    },
    { ...DEFAULT_STATUS_POLICY, ...policy },
  )
}

/** A status as its judgement has it; all is in order unless the facts say otherwise. */
export function sampleStatus(facts: Partial<StatusFacts> = {}, rules: Partial<StatusPolicy> = {}): Status {
  const policy = { ...DEFAULT_STATUS_POLICY, ...rules }
  const all = {
    now: STATUS_NOW,
    databases: [databaseFacts()],
    storage: [{ of: 'disk', usedBytes: 1, totalBytes: 10 }],
    schedule: null,
    untrusted: [],
    lastDrill: null,
    ...facts,
  } as const
  const findings = judgeStatus(all, policy)
  const verdict = verdictOfStatus(findings)
  const failure = verdict === 'failed' ? sampleError() : null
  return { store: 'directory /b', policy, facts: all, findings, verdict, failure }
}

/** Codes with their outcomes, without those that are ok. */
export function alarmsOf(findings: readonly StatusFinding[]): readonly string[] {
  return findings.flatMap(({ code, outcome }) => (outcome === 'ok' ? [] : [`${code} ${outcome}`]))
}
