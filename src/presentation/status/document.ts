import type { StatusDocument } from '../../contract/status.ts'
import { successRateOf } from '../../domain/journal/attempts.ts'
import type { Status } from '../../operations/status/status.ts'
import { envelope } from '../document/envelope.ts'
import { archiveItem, errorItem } from '../document/items.ts'
import { badgeOf } from './badge.ts'

export function statusDocument(status: Status): StatusDocument {
  const { facts, failure, findings, policy, store, verdict } = status
  return {
    ...envelope('status'),
    verdict,
    store,
    paused: policy.paused,
    findings,
    databases: facts.databases.map(({ attempts, damaged, database, verified }) => {
      const newest = verified[0]
      return {
        database,
        newest: newest === undefined ? null : archiveItem(newest),
        ageMs: newest === undefined ? null : facts.now.getTime() - newest.createdAt.getTime(),
        verified: verified.length,
        damaged: damaged.map(({ name }) => name),
        ...successRateOf(attempts),
      }
    }),
    storage: facts.storage,
    badge: badgeOf(status),
    error: failure === null ? null : errorItem(failure),
  }
}
