import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Child } from './kit/child.ts'
import { MUTATIONS, type Mutation } from './mutations.ts'
import type { Trial, TrialContext } from './trial.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const COPIED = ['src', 'test', 'package.json', 'tsconfig.json']
const TIME_LIMIT_MS = 300_000
const CLI = "import { startCli } from './src/main.ts'\n\nawait startCli()\n"

export const trial: Trial = {
  id: 'T29',
  claim: 'Whichever check of Savepoint is switched off, a test or a trial goes red.',
  requires: [],
  cases: { quick: 2, default: 1_000, full: 1_000 },
  faults: ['survived', 'no longer there', 'red without a mutation'],
  run: async (context) => {
    const copy = join(context.folder, 'copy')
    mkdirSync(copy)
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    writeFileSync(join(copy, 'cli.js'), CLI)
    for (const { file, from, name } of MUTATIONS) {
      const isThere = readFileSync(join(copy, 'src', file), 'utf8').split(from).length === 2
      if (!isThere) context.tally.fault('no longer there', `${name}: ${file} has no single "${from}"`)
    }
    const chosen = context.random.sample(MUTATIONS, context.cases)
    const proven = new Map<string, boolean>()
    for (const mutation of chosen) await tryMutation(context, copy, mutation, proven)
  },
}

async function tryMutation(
  { tally }: TrialContext,
  copy: string,
  mutation: Mutation,
  proven: Map<string, boolean>,
): Promise<void> {
  const { file, from, killers, name, to } = mutation
  const path = join(copy, 'src', file)
  const source = readFileSync(path, 'utf8')
  if (!source.includes(from)) return
  const startedMs = performance.now()
  for (const killer of killers) {
    if (!(await isProven(copy, killer, proven))) {
      tally.fault('red without a mutation', killer)
      continue
    }
    writeFileSync(
      path,
      source.replace(from, () => to),
    )
    const isRed = !(await isGreen(copy, killer))
    writeFileSync(path, source)
    if (!isRed) continue
    tally.count(performance.now() - startedMs)
    return tally.seen(killer.startsWith('T') ? 'seen by a trial' : 'seen by a test')
  }
  tally.count(performance.now() - startedMs)
  tally.fault('survived', `${name} (${file}), looked at by ${killers.join(', ')}`)
}

/** A killer counts only when it is green without the mutation; asked once. */
async function isProven(copy: string, killer: string, proven: Map<string, boolean>): Promise<boolean> {
  const known = proven.get(killer)
  if (known !== undefined) return known
  const isGreenNow = await isGreen(copy, killer)
  proven.set(killer, isGreenNow)
  return isGreenNow
}

async function isGreen(copy: string, killer: string): Promise<boolean> {
  const args = /^T\d\d$/.test(killer)
    ? [join(copy, 'test/trials/run.ts'), killer, '--quick', '--seed', '1']
    : [
        join(copy, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--bail=1',
        '--config',
        'test/vitest.config.ts',
        `test/${killer}`,
      ]
  await using child = new Child(process.execPath, args, {
    folder: copy,
    timeLimitMs: TIME_LIMIT_MS,
    environment: { ...process.env, SAVEPOINT_CLI: join(copy, 'cli.js') },
  })
  const { exitCode, hung } = await child.ended
  await child.gone(10_000)
  return exitCode === 0 && !hung
}
