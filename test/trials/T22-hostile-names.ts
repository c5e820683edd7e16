import { join } from 'node:path'
import { withDatabase } from './kit/databases.ts'
import { hasCommand, hasControls, hostileFileName, hostileText } from './kit/hostile-text.ts'
import { inParallel, range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import { WatchedAction } from './kit/watched-action.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T22',
  claim:
    'No name of a table, file, label or statement puts a command, a colour or a line of its own into what is written.',
  requires: ['linux'],
  cases: { quick: 4, default: 60, full: 2_000 },
  faults: ['injected commands', 'control characters', 'markup', 'unknown outputs', 'crashes'],
  run: async (context) => {
    await inParallel(range(context.cases), 2, async (index) => {
      const random = context.random.fork(String(index))
      await tryCommandLine(context, random, index)
      await tryAction(context, random)
    })
  },
}

async function tryCommandLine(context: TrialContext, random: Random, index: number): Promise<void> {
  const { folder, savepoint, tally } = context
  const name = hostileFileName(random)
  const path = join(folder, `${index}-${name}`)
  makeTables(path, random)
  const store = join(folder, String(index), hostileText(random).replaceAll(/[/\0]/g, '').slice(0, 50))
  const argument = (): string => processText(random)
  const commands = [
    ['create', path, '--store', store],
    ['create', path, '--store', store, '--name', argument()],
    ['create', path, '--store', store, '--assert', argument()],
    ['list', '--store', store],
    ['verify', '--latest', '--store', store],
    ['show', `x${argument()}`, '--store', store],
    ['check', path],
    ['restore', '--latest', '--store', store, '--to', join(folder, `${index}-target-${name}`), '--dry-run'],
    ['restore', '--latest', '--store', store, '--to', path],
  ]
  for (const args of commands) {
    for (const form of [[], ['--json'], ['--quiet']]) {
      if (form.length > 0 && random.below(4) > 0) continue
      const environment =
        random.below(2) === 0 ? { FORCE_COLOR: '0' } : { GITHUB_ACTIONS: 'true', NO_COLOR: '1' }
      const ran = await savepoint.say([...args, ...form], { environment })
      tally.count(ran.durationMs)
      const output = `${ran.stdout}\n${ran.stderr}`
      const recipe = `${JSON.stringify(args).slice(0, 200)}: ${JSON.stringify(output.slice(0, 200))}`
      if (isCrash(ran)) tally.fault('crashes', `${recipe}: ${describe(ran)}`)
      if (hasCommand(output)) tally.fault('injected commands', recipe)
      if (hasControls(output)) tally.fault('control characters', recipe)
    }
  }
}

async function tryAction({ savepoint, tally }: TrialContext, random: Random): Promise<void> {
  await using action = await WatchedAction.open(savepoint.actionBundle)
  const name = hostileFileName(random)
  makeTables(join(action.workspace, name), random)
  const input = (): string => processText(random)
  const steps = [
    { mode: 'create', database: name, store: 'backups', name: input() },
    { mode: 'create', database: name, store: 'backups', assert: `SELECT '${input()}'` },
    { mode: 'create', database: name, store: 'backups' },
    { mode: 'verify', database: name, store: 'backups', archive: input() },
    { mode: 'list', store: 'backups' },
    { mode: 'check', database: name },
    { mode: 'restore', database: name, store: 'backups', confirm: input() },
    { mode: input(), database: name },
  ]
  for (const inputs of steps) {
    const startedMs = performance.now()
    const complaints = await action.run(inputs)
    tally.count(performance.now() - startedMs)
    for (const { fault, what } of complaints) {
      tally.fault(
        fault,
        `action ${JSON.stringify(inputs).slice(0, 200)}: ${JSON.stringify(what.slice(0, 200))}`,
      )
    }
  }
}

/** A text that an argument or an environment variable can hold: the system ends both at a NUL. */
function processText(random: Random): string {
  return hostileText(random).replaceAll('\0', '')
}

function makeTables(path: string, random: Random): void {
  withDatabase(path, (db) => {
    db.pragma('foreign_keys = OFF')
    db.exec('CREATE TABLE parent (id INTEGER PRIMARY KEY)')
    for (const index of range(3)) {
      const name = `${processText(random)}${index}`.replaceAll('"', '""')
      db.exec(`CREATE TABLE "${name}" ("${name}" REFERENCES parent); INSERT INTO "${name}" VALUES (7)`)
    }
  })
}
