import { execFileSync } from 'node:child_process'
import { chmod, chown, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { useScratch } from '../../../support/database/scratch.ts'

const NOBODY = 65_534
const OWNER = 4321
const MODULE = new URL('../../../../src/sqlite/target/keep-owner.ts', import.meta.url).href

// Only root can make files of two users and become one of them.
describe.skipIf(process.getuid?.() !== 0)('a user who may not give files away', () => {
  const scratch = useScratch()

  /** What an unprivileged user gets when their file is to replace one of somebody else. */
  async function keepOwnerAsNobody(mode: number, gid: number): Promise<string> {
    await chmod(scratch(), 0o777)
    await writeFile(scratch('old.db'), '')
    await chown(scratch('old.db'), OWNER, gid)
    await chmod(scratch('old.db'), mode)
    await writeFile(scratch('new.db'), '')
    await chown(scratch('new.db'), NOBODY, NOBODY)
    const program = `
      const { keepOwner } = await import(${JSON.stringify(MODULE)})
      const { statSync } = await import('node:fs')
      const notes = await keepOwner('new.db', statSync('old.db')).catch((error) => error.code)
      console.log(String(notes))`
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: scratch(),
      uid: NOBODY,
      gid: NOBODY,
      encoding: 'utf8',
    }).trim()
  }

  it('is refused where the old owner would be locked out', async () => {
    expect(await keepOwnerAsNobody(0o600, OWNER)).toBe('TARGET_NOT_WRITABLE')
    expect(await keepOwnerAsNobody(0o644, NOBODY)).toBe('TARGET_NOT_WRITABLE')
    expect(await keepOwnerAsNobody(0o660, OWNER)).toBe('TARGET_NOT_WRITABLE')
  })

  it('is told where the old owner can still write, through the group or as anybody', async () => {
    const note = `The file belongs to user ${NOBODY} now; it belonged to user ${OWNER}.`
    expect(await keepOwnerAsNobody(0o660, NOBODY)).toBe(note)
    expect(await keepOwnerAsNobody(0o666, OWNER)).toBe(note)
  })
})
