import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { EDGE_CASES, type EdgeCase } from './kit/edge-cases.ts'
import { inParallel } from './kit/parallel.ts'
import { describe, isCrash } from './kit/savepoint.ts'
import type { Trial, TrialContext } from './trial.ts'

export const trial: Trial = {
  id: 'T08',
  claim: 'Each of the databases that were made to mislead gets the verdict that is right for it.',
  requires: [],
  cases: { quick: EDGE_CASES.length, default: EDGE_CASES.length, full: EDGE_CASES.length },
  faults: ['wrong verdicts', 'crashes', 'left over', 'verified otherwise'],
  run: (context) => inParallel(EDGE_CASES, 2, (edge) => judge(context, edge)),
}

async function judge({ folder, savepoint, tally }: TrialContext, edge: EdgeCase): Promise<void> {
  const place = join(folder, edge.name.replaceAll(/\W/g, '-'))
  mkdirSync(place)
  const path = join(place, 'app.db')
  edge.make(path)
  const store = join(place, 'store')
  const ran = await savepoint.run('create', [path, '--store', store])
  tally.count(ran.durationMs)
  const outcome = ran.document?.outcomes[0]
  const got =
    outcome?.status === 'created'
      ? outcome.verdict
      : outcome?.status === 'failed'
        ? outcome.error.code
        : (ran.error?.code ?? 'nothing')
  tally.seen(got)
  if (isCrash(ran)) tally.fault('crashes', `${edge.name}: ${describe(ran)}`)
  if (got !== edge.expect)
    tally.fault('wrong verdicts', `${edge.name}: ${got}, not ${edge.expect}: ${describe(ran)}`)
  if (outcome?.status === 'created') {
    const verified = await savepoint.run('verify', [join(store, outcome.archive.id)])
    const verdict = verified.document?.verdict
    if (verdict !== outcome.verdict)
      tally.fault('verified otherwise', `${edge.name}: ${verdict}: ${describe(verified)}`)
  }
  const temp = join(store, 'temp')
  if (existsSync(temp) && readdirSync(temp).length > 0) tally.fault('left over', edge.name)
}
