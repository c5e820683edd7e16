import { FAULTS_OF_FAILURES, failEveryCall } from './faults/fail-every-call.ts'
import type { Trial } from './trial.ts'

export const trial: Trial = {
  id: 'T13',
  claim:
    'When the disk is full at any write of create or restore, nothing is lost, nothing is called done, and it is said.',
  requires: ['linux', 'compiler'],
  cases: { quick: 12, default: 400, full: 10_000 },
  faults: FAULTS_OF_FAILURES,
  run: (context) => failEveryCall(context, ['write'], 'ENOSPC'),
}
