import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildZip, type ZipEntryFields } from '../../support/archive/zip-builder.ts'
import { archiveWithOrigin, originOf } from '../../support/artifacts/archive.ts'
import type { Run } from '../../support/github/model.ts'
import { artifactNameAt, makeDatabase, openScene, type Scene } from '../../support/workflow/action-scene.ts'

const MIB = 1024 * 1024
const guide = { name: 'RECOVERY.md', content: '# Guide' }
const restore = { mode: 'restore', database: 'app.db', confirm: 'app.db' }

let scene: Scene
let database: string
let run: Run
let content: Buffer

beforeEach(async () => {
  scene = await openScene()
  database = makeDatabase(scene.workspace, 'app.db', 10)
  run = scene.github.world.addRun(scene.repository)
  content = await archiveWithOrigin(originOf(run))
})
afterEach(() => scene[Symbol.asyncDispose]())

test.each<[string, (archive: Buffer) => readonly ZipEntryFields[], string, string]>([
  [
    'two archives',
    (archive) => [
      { name: 'app.db.gz', content: archive },
      { name: 'other.db.gz', content: archive },
    ],
    'ARCHIVE_DAMAGED',
    'it has "app.db.gz", "other.db.gz" in it',
  ],
  [
    'one file more',
    (archive) => [{ name: 'app.db.gz', content: archive }, guide, { name: 'more', content: 'x' }],
    'ARCHIVE_DAMAGED',
    'it has 3 entries',
  ],
  [
    'the archive of another database',
    (archive) => [{ name: 'other.db.gz', content: archive }, guide],
    'ARCHIVE_DAMAGED',
    'it has "other.db.gz", "RECOVERY.md" in it',
  ],
  [
    'a path out of the folder',
    (archive) => [{ name: '../app.db', content: archive }, guide],
    'ARCHIVE_DAMAGED',
    'relative path',
  ],
  [
    'a path out of the folder as Windows writes it',
    (archive) => [{ name: '..\\app.db', content: archive }, guide],
    'ARCHIVE_DAMAGED',
    'characters in fileName',
  ],
  [
    'an absolute path',
    (archive) => [{ name: '/etc/app.db', content: archive }, guide],
    'ARCHIVE_DAMAGED',
    'absolute path',
  ],
  [
    'a link',
    () => [{ name: 'app.db.gz', content: '/etc/passwd', mode: 0o120777 }, guide],
    'ARCHIVE_DAMAGED',
    'is a link or no file',
  ],
  [
    'a bomb',
    () => [{ name: 'app.db.gz', content: Buffer.alloc(65 * MIB) }, guide],
    'ARCHIVE_TOO_LARGE',
    `would become ${65 * MIB} bytes`,
  ],
  [
    'a bomb in the guide',
    (archive) => [
      { name: 'app.db.gz', content: archive },
      { ...guide, content: Buffer.alloc(65 * MIB) },
    ],
    'ARCHIVE_TOO_LARGE',
    `would become ${65 * MIB} bytes`,
  ],
])('a zip with %s is refused, and nothing is written', async (_, entriesOf, code, message) => {
  const before = readFileSync(database)
  scene.github.world.addArtifact(run, {
    name: artifactNameAt(scene, 'app.db'),
    contents: buildZip(entriesOf(content)),
  })
  const { annotations, exitCode, outputs, peakRssBytes } = await scene.run(restore)
  expect({ exitCode, code: outputs['error-code'] }).toEqual({ exitCode: 12, code })
  expect(annotations[0]?.message).toContain(message)
  expect(annotations[0]?.message).toContain('use another archive')
  expect(readFileSync(database)).toEqual(before)
  expect(readdirSync(scene.workspace)).toEqual(['app.db'])
  expect(scene.leftovers()).toEqual([])
  expect(peakRssBytes).toBeLessThan(400 * MIB)
})

test('the older archive is restored when the newest is such a zip, and that is said', async () => {
  await scene.run({ mode: 'create', database: 'app.db' })
  const bad = buildZip([{ name: '../app.db', content }, guide])
  scene.github.world.addArtifact(run, { name: artifactNameAt(scene, 'app.db'), contents: bad })
  const { annotations, outputs } = await scene.run(restore)
  expect(outputs).toMatchObject({ restored: 'true', verdict: 'warning' })
  expect(annotations).toMatchObject([{ type: 'warning', message: expect.stringContaining('relative path') }])
})
