import { describe, expect, it } from 'vitest'
import { EVIDENCE_KINDS, isWeak, makerOf } from '../../../../src/domain/identity/identity.ts'

describe('an identity', () => {
  it('is weak where two databases can have it without anybody having said so', () => {
    expect(EVIDENCE_KINDS.filter(isWeak)).toEqual(['repository', 'path'])
  })

  it('is made by a workflow, for an environment, or in a named container', () => {
    const host = `sha256:${'0'.repeat(64)}` as const
    const nobody = { environment: null, host: null, workflow: null }
    expect(makerOf(nobody)).toBeNull()
    expect(makerOf({ ...nobody, workflow: 'backup.yml', environment: 'staging' })).toBe('backup.yml staging')
    expect(makerOf({ ...nobody, host })).toBe(host)
  })
})
