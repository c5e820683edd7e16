import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest'
import { type ActScene, openActScene } from '../../support/act/act-scene.ts'
import { BUILD_TIMEOUT_MS, type BuiltAct, buildAct } from '../../support/act/build-act.ts'
import { contentOf } from '../../support/database/content.ts'
import { freePort } from '../../support/network/free-port.ts'

let act: BuiltAct
let scene: ActScene | null = null

beforeAll(() => {
  act = buildAct()
  if (act.path === null) console.log(`The tests under act are skipped: ${act.because}.`)
}, BUILD_TIMEOUT_MS)
beforeEach(({ skip }) => {
  if (act.path === null) return skip(act.because)
  scene = openActScene(act.path)
})
afterEach(() => {
  scene?.[Symbol.dispose]()
  scene = null
})

function opened({ skip }: TestContext): ActScene {
  return scene ?? skip('act is not there')
}

const archivesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.db.gz'))
    : []

describe('under act, a runner of somebody else', () => {
  it('a job that fails gets its database back', (context) => {
    const { backups, database, run } = opened(context)
    const before = contentOf(database)
    const { log, succeeded } = run('guarded')
    expect(succeeded).toBe(false)
    expect(log).toContain(`Rolled back: ${database}`)
    expect(contentOf(database)).toBe(before)
    expect(archivesIn(backups)).toHaveLength(2)
  })

  it('a job that succeeds keeps what it wrote', (context) => {
    const { database, run } = opened(context)
    const before = contentOf(database)
    const { log, succeeded } = run('spared')
    expect(succeeded).toBe(true)
    expect(log).toContain('The job succeeded, so nothing was touched.')
    expect(contentOf(database)).not.toBe(before)
  })

  it('a composite action is warned that its guard will not learn of the end', (context) => {
    const { run } = opened(context)
    const { log } = run('composite-untold')
    expect(log).toMatch(
      /::warning title=The guard will not learn how the job ends::In a composite action act/,
    )
    expect(log).toContain('The job succeeded, so nothing was touched.')
  })

  it('a composite action gets its database back when a step of the job tells how it went', (context) => {
    const { database, run } = opened(context)
    const before = contentOf(database)
    expect(run('composite-told').log).toContain(`Rolled back: ${database}`)
    expect(contentOf(database)).toBe(before)
  })

  it('a reusable workflow makes its backup', (context) => {
    const { backups, run } = opened(context)
    expect(run('reusable').succeeded).toBe(true)
    expect(archivesIn(backups)).toEqual([expect.stringMatching(/_from-reusable\.db\.gz$/)])
  })

  it('an input that is nearly ours is refused before anything is done', (context) => {
    const { database, run } = opened(context)
    const before = contentOf(database)
    expect(run('misspelt').log).toContain('There is no input dry_run; did you mean dry-run?')
    expect(contentOf(database)).toBe(before)
  })

  it('its artifact server, which does not know what is sent, is told at once, with the way out', async (context) => {
    const { backups, run } = opened(context)
    const port = String(await freePort())
    const server = ['--artifact-server-path', join(backups, 'server'), '--artifact-server-addr', '127.0.0.1']
    const { durationMs, log, succeeded } = run('artifact', [...server, '--artifact-server-port', port])
    expect(succeeded).toBe(false)
    expect(log).toMatch(/The artifact server 127\.0\.0\.1:\d+ is not GitHub's.*set store to a path/s)
    // The library itself takes half a minute.
    expect(durationMs).toBeLessThan(25_000)
  })
})
