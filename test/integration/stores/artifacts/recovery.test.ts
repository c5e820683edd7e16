import { execFile, spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BlockPacker } from '../../../../src/archive/write/packer.ts'
import { writeArchive } from '../../../../src/archive/write/write-archive.ts'
import { renderRecoveryGuide } from '../../../../src/presentation/create/recovery-guide.ts'
import { zippedNameOf } from '../../../../src/stores/artifacts/layout.ts'
import { sampleManifest } from '../../../support/archive/manifest-sample.ts'
import { type ArtifactBench, startArtifactBench } from '../../../support/artifacts/bench.ts'
import { inJobEnvironment } from '../../../support/artifacts/job-environment.ts'

const run = promisify(execFile)
const { signal } = new AbortController()
const tools = ['sh', 'unzip', 'gunzip', 'sqlite3']
const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)

describe.skipIf(missing.length > 0)(
  `an artifact in the hands of somebody with nothing but ${tools.join(', ')}`,
  () => {
    let bench: ArtifactBench

    beforeEach(async () => {
      bench = await startArtifactBench()
    })
    afterEach(() => bench.close())

    /** Publishes a database of 1,000 rows, archive and guide being the real ones. */
    const publishDatabase = async () => {
      const source = join(bench.folder, 'app.db')
      const database = new Database(source)
      database.exec('CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT)')
      database.exec(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO orders SELECT i, 'order ' || i FROM n",
      )
      database.close()
      await inJobEnvironment(bench.job, async () => {
        const store = bench.open({
          recoveryGuide: ({ manifest, digest, database: name }) =>
            renderRecoveryGuide({ manifest, archiveDigest: digest, archiveName: zippedNameOf(name) }),
        })
        const path = join(await store.openScratch(), 'archive.partial')
        await using packer = new BlockPacker(0, { codec: 'gzip', level: 6 })
        const archive = await writeArchive({
          snapshotPath: source,
          archivePath: path,
          packer,
          describe: async (snapshot) => sampleManifest({ snapshot }),
          signal,
        })
        await store.publish({ ...archive, path, database: 'app', kind: 'automatic', label: null }, signal)
      })
      return await readFile(source)
    }

    it('gives the database back by the commands of its own guide', async () => {
      const bytes = await publishDatabase()
      const [artifact] = bench.github.world.artifactsOf(bench.repository, 'savepoint-app')
      const cwd = join(bench.folder, 'hand')
      await mkdir(cwd)
      await writeFile(join(cwd, 'savepoint-app.zip'), artifact!.blob.bytes())
      await run('unzip', ['-q', 'savepoint-app.zip'], { cwd })
      await writeFile(join(cwd, 'app.db'), 'the database that was lost')

      const guide = await readFile(join(cwd, 'RECOVERY.md'), 'utf8')
      const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text).join('\n')
      const { stdout } = await run('sh', ['-e', '-c', commands], { cwd })

      expect(stdout).toBe('ok\n')
      expect(await readFile(join(cwd, 'app.db'))).toEqual(bytes)
      expect(await readFile(join(cwd, 'app.db.old'), 'utf8')).toBe('the database that was lost')
      const { stdout: rows } = await run('sqlite3', ['app.db', 'SELECT count(*) FROM orders'], { cwd })
      expect(rows).toBe('1000\n')
    })
  },
)
