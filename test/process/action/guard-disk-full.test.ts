import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentOf } from '../../support/database/content.ts'
import { makeShop, migrateDestructively, startGuardJob } from '../../support/guard/job.ts'
import { openScene } from '../../support/workflow/action-scene.ts'

/** Mounting a small disk takes root; elsewhere there is none to fill. */
const canMount = tryMounting()

function tryMounting(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-mount-'))
  const isMounted = mount(folder)
  if (isMounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return isMounted
}

function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
}

test.skipIf(!canMount)(
  'on a disk that the migration filled nothing is overwritten, and the error names the disk',
  async () => {
    await using scene = await openScene()
    const folder = join(scene.workspace, 'data')
    mkdirSync(folder)
    expect(mount(folder)).toBe(true)
    try {
      const database = makeShop(folder)
      const before = contentOf(database)
      const job = startGuardJob(scene)
      const step = await job.run({ mode: 'create', database: 'data/app.db', guard: 'true' })
      migrateDestructively(database)
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'grown'), Buffer.alloc((bavail - 2) * bsize))
      const left = await readFile(database)
      const post = await job.end(step, 'failure')
      expect(post.exitCode).toBe(15)
      expect(await readFile(database)).toEqual(left)
      expect(post.annotations.at(-1)?.message).toMatch(/THE ROLLBACK FAILED.*No space left in .*data/s)

      rmSync(join(folder, 'grown'))
      const again = await job.end(step, 'failure')
      expect(again.conclusion).toBe('success')
      expect(contentOf(database)).toBe(before)
    } finally {
      spawnSync('umount', [folder])
    }
  },
)
