import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeShop } from '../../support/guard/job.ts'

const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

/** Mounting takes root; elsewhere there is no such disk to try. */
function mountNoexec(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=80m,noexec', 'tmpfs', folder]).status === 0
}

test('on a disk from which nothing may be executed the error names the mount', ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-noexec-'))
  const isMounted = mountNoexec(folder)
  try {
    if (!isMounted) return skip('this user may not mount a disk')
    cpSync(dist, folder, { recursive: true })
    const database = makeShop(folder, 'x.db')
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'check', database], {
      encoding: 'utf8',
    })
    expect(stderr).not.toContain('glibc')
    expect([status, stderr]).toEqual([2, expect.stringContaining('is mounted noexec')])
  } finally {
    if (isMounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
})
