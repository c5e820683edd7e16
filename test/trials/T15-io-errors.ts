import { FAULTS_OF_FAILURES, failEveryCall } from './faults/fail-every-call.ts'
import type { Trial } from './trial.ts'

export const trial: Trial = {
  id: 'T15',
  claim:
    'When any open, read, write, sync, rename, truncate or unlink fails, nothing is lost and nothing is called done.',
  requires: ['linux', 'compiler'],
  cases: { quick: 48, default: 800, full: 10_000 },
  faults: FAULTS_OF_FAILURES,
  run: (context) =>
    failEveryCall(context, ['open', 'read', 'write', 'sync', 'rename', 'truncate', 'unlink', 'mkdir'], 'EIO'),
}
