import { describe, expect, it } from 'vitest'
import { parseSafetyCopyName, renderSafetyCopyName } from '../../../../src/domain/restore/safety-copy-name.ts'

const now = new Date('2026-11-23T01:04:05.006Z')

describe('the name of a safety copy', () => {
  it.each(['app.db', 'History', 'a b\nc.db', 'x.before-restore-2026-11-23_01-04-05-006'])(
    'of %j says the target and the time',
    (targetName) => {
      expect(parseSafetyCopyName(renderSafetyCopyName(targetName, now))).toEqual({
        targetName,
        createdAt: now,
        kind: 'replaced',
      })
    },
  )

  it('does not end as a database does, so that nobody backs it up by a pattern', () => {
    expect(renderSafetyCopyName('app.db', now)).toBe('app.db.before-restore-2026-11-23_01-04-05-006')
  })

  it.each(['wal', 'taken-back'] as const)('says of what kind it is: %s', (kind) => {
    expect(renderSafetyCopyName('app.db', now, kind)).toBe(
      `app.db.before-restore-2026-11-23_01-04-05-006_${kind}`,
    )
    expect(parseSafetyCopyName(renderSafetyCopyName('app.db', now, kind))).toEqual({
      targetName: 'app.db',
      createdAt: now,
      kind,
    })
  })

  it.each([
    'app.db',
    '.before-restore-2026-11-23_01-04-05-006',
    'app.db.before-restore-yesterday',
    'app.db.before-restore-2026-11-23_01-04-05-006_shm',
    '',
  ])('is not %j', (name) => {
    expect(parseSafetyCopyName(name)).toBeNull()
  })
})
