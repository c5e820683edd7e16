import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderRecoveryGuide } from '../../../../src/presentation/create/recovery-guide.ts'
import { sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { readableMarkdown } from '../../../support/readme/readable-markdown.ts'

const FACTS = { archiveName: 'app.db.gz', archiveDigest: `sha256:${'a'.repeat(64)}` }
const commandsOf = (guide: string): string[] =>
  [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands]) => commands ?? '')

describe('the guide beside an archive', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'savepoint-guide-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('says whose archive it is and what it must be', () => {
    const guide = readableMarkdown(renderRecoveryGuide({ ...FACTS, manifest: sampleManifest() }))
    expect(guide).toMatch(/^# How to get <code>app\.db<\/code> back\n/)
    expect(guide).toContain('made on 2026-11-22 12:00:00 UTC')
    expect(guide).toContain('2 tables, 3,120 rows')
    expect(guide).toContain(FACTS.archiveDigest)
  })

  it.skipIf(spawnSync('zstd', ['--version']).status !== 0)('unpacks a zstd file with zstd', async () => {
    const manifest = { ...sampleManifest(), codec: 'zstd' as const }
    const guide = renderRecoveryGuide({ ...FACTS, archiveName: 'app.db.zst', manifest })
    await writeFile(join(folder, 'app.db.zst'), zstdCompressSync('the backup'))
    const [unpack = ''] = commandsOf(guide)
    await promisify(execFile)('sh', ['-e', '-c', unpack], { cwd: folder })
    expect(await readFile(join(folder, 'restored.db'), 'utf8')).toBe('the backup')
    expect(guide).toContain('an ordinary zstd file')
  })

  it.each(['app.db', "it's $(touch pwned) app.db", '-rf.db'])(
    'has commands that put %s back and keep what was there',
    async (source) => {
      const guide = renderRecoveryGuide({ ...FACTS, manifest: sampleManifest({ source }) })
      await writeFile(join(folder, 'app.db.gz'), gzipSync('the backup'))
      await writeFile(join(folder, source), 'the old content')
      await writeFile(join(folder, `${source}-wal`), 'the old log')
      const [unpack = '', check, putBack = ''] = commandsOf(guide)
      expect(check).toBe("sqlite3 restored.db 'PRAGMA integrity_check'\n")
      await promisify(execFile)('sh', ['-e', '-c', unpack + putBack], { cwd: folder })
      expect(await readFile(join(folder, source), 'utf8')).toBe('the backup')
      expect((await readdir(folder)).sort()).toEqual(
        ['app.db.gz', source, `${source}.old`, `${source}-wal.old`].sort(),
      )
    },
  )
})
