import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Child } from './kit/child.ts'
import { inParallel, range } from './kit/parallel.ts'
import { ALL_CHECKS } from './mutations/all-checks.ts'
import type { Mutation } from './mutations/mutation.ts'
import type { Trial, TrialContext } from './trial.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const COPIED = ['src', 'test', 'package.json', 'tsconfig.json']
const WIDTH = 2
const TIME_LIMIT_MS = 300_000
const CLI = "import { startCli } from './src/main.ts'\n\nawait startCli()\n"

export const trial: Trial = {
  id: 'T29',
  claim: 'Whichever check of Savepoint is switched off, a test or a trial goes red.',
  requires: [],
  cases: { quick: 2, default: 1_000, full: 1_000 },
  faults: ['survived', 'no longer there', 'red without a mutation'],
  run: async (context) => {
    for (const { name, file, from } of ALL_CHECKS.filter((check) => !standsOnce(check)))
      context.tally.fault('no longer there', `${name}: ${file} has no single "${from}"`)
    // A test becomes another user, who has to get as far as the copy.
    for (const folder of [dirname(context.folder), context.folder]) chmodSync(folder, 0o711)
    const before: KnownColours = new Map()
    const checks = context.random.sample(ALL_CHECKS, context.cases).values()
    const workshops = range(WIDTH).map((index) => new Workshop(join(context.folder, `copy-${index}`), before))
    await inParallel(workshops, WIDTH, async (workshop) => {
      for (const check of checks) await switchOff(context, workshop, check)
    })
  },
}

function standsOnce({ file, from }: Mutation): boolean {
  return readFileSync(join(ROOT, 'src', file), 'utf8').split(from).length === 2
}

async function switchOff({ tally }: TrialContext, workshop: Workshop, check: Mutation): Promise<void> {
  const startedMs = performance.now()
  const seenBy = await workshop.whoSees(check, (killer) => tally.fault('red without a mutation', killer))
  tally.count(performance.now() - startedMs)
  if (seenBy !== null) return tally.seen(/^T\d/.test(seenBy) ? 'seen by a trial' : 'seen by a test')
  tally.fault('survived', `${check.name} (${check.file}), looked at by ${check.killers.join(', ')}`)
}

/** What a test or trial came to. A trial that was skipped sees nothing. */
type Colour = 'green' | 'red' | 'skipped'

/** What tests and trials come to in a copy in which nothing is switched off. */
type KnownColours = Map<string, Promise<Colour>>

/** A copy of the sources in which one check at a time is switched off. */
class Workshop {
  readonly #folder: string
  readonly #before: KnownColours

  constructor(folder: string, before: KnownColours) {
    this.#folder = folder
    this.#before = before
    mkdirSync(folder)
    for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'cli.js'), CLI)
  }

  /**
   * The first test or trial that goes red without the check; null when none does. One that is red anyway counts for
   * nothing.
   */
  async whoSees(check: Mutation, onRedAnyway: (killer: string) => void): Promise<string | null> {
    const { file, from, killers, to } = check
    const path = join(this.#folder, 'src', file)
    const source = readFileSync(path, 'utf8')
    for (const killer of killers) {
      const before = await this.#askOnce(killer)
      if (before === 'red') onRedAnyway(killer)
      if (before !== 'green') continue
      writeFileSync(
        path,
        source.replace(from, () => to),
      )
      const after = await this.#ask(killer)
      writeFileSync(path, source)
      if (after === 'red') return killer
    }
    return null
  }

  #askOnce(killer: string): Promise<Colour> {
    const known = this.#before.get(killer) ?? this.#ask(killer)
    this.#before.set(killer, known)
    return known
  }

  async #ask(killer: string): Promise<Colour> {
    const isTrial = /^T\d\d$/.test(killer)
    const args = isTrial
      ? ['test/trials/run.ts', killer, '--quick', '--seed', '1']
      : [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--bail=1',
          '--config',
          'test/vitest.config.ts',
          `test/${killer}`,
        ]
    await using child = new Child(process.execPath, args, {
      folder: this.#folder,
      timeLimitMs: TIME_LIMIT_MS,
      environment: { ...process.env, SAVEPOINT_CLI: join(this.#folder, 'cli.js') },
    })
    const { exitCode, hung, stdout } = await child.ended
    await child.gone(10_000)
    if (exitCode !== 0 || hung) return 'red'
    return isTrial && stdout.includes('1 skipped') ? 'skipped' : 'green'
  }
}
