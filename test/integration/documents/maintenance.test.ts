import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runAtTerminal } from '../../support/cli/at-terminal.ts'
import { runCli } from '../../support/cli/run.ts'
import { buildDatabase, ORDINARY_SQL, readValue } from '../../support/database/build.ts'
import { useScratch } from '../../support/database/scratch.ts'
import { blocksOf } from '../../support/readme/documents.ts'
import { countItems, makeDatabase, openScene } from '../../support/workflow/action-scene.ts'

const scratch = useScratch()
const text = readFileSync(new URL('../../../docs/maintenance.md', import.meta.url), 'utf8')

/** The commands for the artifacts of a repository, as they stand. */
const forArtifacts = blocksOf(text).find((block) => block.text.includes('github:'))?.text ?? ''

/** Every other command of the document, in its order, without the name of the program. */
function commandsOf(document: string): readonly string[] {
  const blocks = [...document.matchAll(/^ *```sh\n(.*?)^ *```/gms)].map(([, block = '']) => block)
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^savepoint /, ''))
}

/** Words, as a shell takes them: those between double quotes are one. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

test('every command of the maintenance checklist works as it stands', async () => {
  mkdirSync(scratch('data'))
  const database = buildDatabase(scratch('data/app.db'), ORDINARY_SQL)
  const place = { folder: scratch() }
  for (let backup = 0; backup < 3; backup += 1)
    expect((await runCli(['create', 'data/app.db', '--store', 'backups'], place)).exitCode).toBe(0)
  const commands = commandsOf(text.replace(forArtifacts, ''))
  expect(commands.length).toBeGreaterThanOrEqual(16)
  for (const command of commands) {
    if (command.startsWith('bisect')) buildDatabase(database, 'DELETE FROM invoice')
    const { exitCode, stderr } = await runCli(wordsOf(command), place)
    // The very first status finds that there was no drill yet, which is no failure.
    expect({ command, exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({
      command,
      exitCode: 0,
      stderr: '',
    })
    if (command.includes('--confirm app.db'))
      expect(readValue(database, 'SELECT count(*) FROM invoice')).toBe(command.includes('--undo') ? 0 : 2_000)
  }
  expect(JSON.parse(readFileSync(scratch('drill-report.json'), 'utf8'))).toMatchObject({
    command: 'drill',
    verdict: 'ok',
  })
}, 240_000)

test('a lost database comes back from the artifacts of a repository by the commands as they stand', async () => {
  await using scene = await openScene()
  mkdirSync(join(scene.workspace, 'data'))
  makeDatabase(join(scene.workspace, 'data'), 'app.db', 7)
  await scene.run({ mode: 'create', database: 'data/app.db' })
  const folder = await runAtTerminal(forArtifacts, scene, { GITHUB_API_URL: scene.github.apiUrl })
  expect(countItems(join(folder, 'data/app.db'))).toBe(7)
})
