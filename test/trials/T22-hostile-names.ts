import { join } from 'node:path'
import { withDatabase } from './kit/databases.ts'
import { inParallel, range } from './kit/parallel.ts'
import type { Random } from './kit/random.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '\n::error::',
  '::set-output name=x::y',
  '::stop-commands::z',
  '%0A',
  '%0D%0A::warning::',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u0000',
  '"',
  "'",
  '`',
  '|',
  '<img src=x>',
  '</details>',
  '[a](http://x)',
  '\u2028',
  '\u202e',
  '\u0085',
  'x'.repeat(5_000),
  '{"a":1}',
  'ä',
  '💾',
  '##[error]',
  '::add-mask::x',
  '\t',
  '\b',
  '\u007f',
  '\u009b31m',
  'a',
  'b',
  ' ',
] as const

export const trial: Trial = {
  id: 'T22',
  claim:
    'No name of a table, file, label or statement puts a command, a colour or a line of its own into the output.',
  requires: ['linux'],
  cases: { quick: 4, default: 60, full: 2_000 },
  faults: ['injected commands', 'control characters', 'crashes'],
  run: async (context) => {
    await inParallel(range(context.cases), 2, (index) =>
      tryNames(context, context.random.fork(String(index)), index),
    )
  },
}

async function tryNames(context: TrialContext, random: Random, index: number): Promise<void> {
  const { folder, savepoint, tally } = context
  const place = join(folder, String(index))
  const name = fileName(random)
  const path = join(folder, `${index}-${name}`)
  makeTables(path, random)
  const store = join(place, hostile(random).replaceAll(/[/\0]/g, '').slice(0, 50))
  const commands = [
    ['create', path, '--store', store],
    ['create', path, '--store', store, '--name', hostile(random).replaceAll('\0', '')],
    ['create', path, '--store', store, '--assert', hostile(random).replaceAll('\0', '')],
    ['list', '--store', store],
    ['verify', '--latest', '--store', store],
    ['show', `x${hostile(random).replaceAll('\0', '')}`, '--store', store],
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
      if (/(^|[\r\n\u0085\u2028\u2029])\s*(::|##\[)/.test(output)) tally.fault('injected commands', recipe)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/.test(output))
        tally.fault('control characters', recipe)
    }
  }
}

function hostile(random: Random): string {
  return range(1 + random.below(4))
    .map(() => random.pick(PIECES))
    .join('')
}

/** What a Linux file system takes, and what Savepoint does not refuse at once: no blanks at either end. */
function fileName(random: Random): string {
  const name = hostile(random).replaceAll(/[/\0]/g, '').slice(0, 60)
  return `${Buffer.from(name).subarray(0, 150).toString().replaceAll('\ufffd', '')}.db`
}

function makeTables(path: string, random: Random): void {
  withDatabase(path, (db) => {
    db.pragma('foreign_keys = OFF')
    db.exec('CREATE TABLE parent (id INTEGER PRIMARY KEY)')
    for (const index of range(3)) {
      const name = `${hostile(random)}${index}`.replaceAll('\0', '').replaceAll('"', '""')
      db.exec(`CREATE TABLE "${name}" ("${name}" REFERENCES parent); INSERT INTO "${name}" VALUES (7)`)
    }
  })
}
