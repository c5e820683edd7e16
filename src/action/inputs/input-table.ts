import type { ActionSetting, SharedSetting } from '../../requests/names.ts'

/** What the action can be asked to do. */
export const MODES = [
  'create',
  'verify',
  'restore',
  'list',
  'prune',
  'check',
  'disarm',
  'rehearse',
  'status',
  'history',
  'drill',
  'renew',
  'bisect',
] as const
export type Mode = (typeof MODES)[number]

/** One input of the action; `action.yml` has the same, and a test holds the two together. */
export interface InputFacts {
  /** What the runner passes on when the workflow says nothing. */
  readonly default: string
  /** The modes that use it; in any other a value of its own is a mistake. */
  readonly modes: readonly Mode[]
}

/** What can be said to a step. */
export type InputName = SharedSetting | ActionSetting

const OPERATIONS = ['status', 'history', 'drill', 'renew', 'bisect'] as const
const STORE_MODES = ['create', 'verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS] as const
const CHOOSING_MODES = ['verify', 'restore'] as const
const READING_MODES = ['verify', 'restore', 'list', 'prune', 'check', ...OPERATIONS] as const
const TOLD_MODES = ['create', 'verify', 'restore', 'prune', 'check', 'status', 'drill', 'renew'] as const

/**
 * Every input by name. Those without a default here have one that depends on the mode or on a variable of the
 * environment.
 */
export const INPUTS: Readonly<Record<InputName, InputFacts>> = {
  mode: { default: '', modes: MODES },
  database: { default: '', modes: MODES },
  'database-name': { default: '', modes: STORE_MODES },
  environment: { default: '', modes: ['create'] },
  name: { default: '', modes: ['create', 'verify', 'restore', 'list', ...OPERATIONS] },
  store: { default: 'artifact', modes: STORE_MODES },
  'retention-days': { default: '', modes: ['create', 'prune', 'renew'] },
  'keep-minimum': { default: '', modes: ['create', 'prune', 'status', 'renew'] },
  'keep-last': { default: '', modes: ['prune'] },
  'keep-daily': { default: '', modes: ['prune'] },
  'keep-weekly': { default: '', modes: ['prune'] },
  'keep-monthly': { default: '', modes: ['prune'] },
  'keep-yearly': { default: '', modes: ['prune'] },
  compression: { default: '', modes: ['create'] },
  'compression-level': { default: '', modes: ['create'] },
  'allow-empty': { default: 'false', modes: ['create'] },
  'at-rest': { default: 'false', modes: ['create'] },
  'keep-damaged': { default: 'false', modes: ['create'] },
  'busy-timeout': {
    default: '',
    modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'renew', 'bisect'],
  },
  assert: {
    default: '',
    modes: ['create', 'verify', 'restore', 'check', 'rehearse', 'drill', 'bisect'],
  },
  accept: { default: '', modes: ['create', 'verify', 'check'] },
  'check-time-limit': { default: '', modes: ['create', 'verify', 'check'] },
  level: { default: 'data', modes: ['verify'] },
  sample: { default: '', modes: ['verify'] },
  'verify-upload': { default: 'true', modes: ['create', 'renew'] },
  archive: { default: '', modes: CHOOSING_MODES },
  'artifact-name': { default: '', modes: CHOOSING_MODES },
  'artifact-id': { default: '', modes: CHOOSING_MODES },
  'run-id': { default: '', modes: CHOOSING_MODES },
  before: { default: '', modes: CHOOSING_MODES },
  recent: { default: '', modes: ['list'] },
  repository: { default: '', modes: ['verify', 'restore', 'list', 'drill', 'bisect'] },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow, which the runner evaluates
  'github-token': { default: '${{ github.token }}', modes: MODES },
  confirm: { default: '', modes: ['restore'] },
  'allow-other-database': { default: 'false', modes: ['restore'] },
  apply: { default: 'false', modes: ['prune'] },
  'dry-run': { default: 'false', modes: ['restore', 'prune'] },
  emergency: { default: 'false', modes: ['restore'] },
  undo: { default: 'false', modes: ['restore'] },
  'in-place': { default: 'false', modes: ['restore'] },
  quick: { default: 'false', modes: ['check'] },
  'allow-public': { default: 'false', modes: ['create', 'renew'] },
  'if-no-archive-found': { default: 'error', modes: CHOOSING_MODES },
  'allowed-events': { default: '', modes: READING_MODES },
  'allowed-branches': { default: '', modes: READING_MODES },
  'allowed-workflows': { default: '', modes: READING_MODES },
  guard: { default: 'false', modes: ['create'] },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: evaluated by the runner, and once more for the post step
  'job-status': { default: '${{ job.status }}', modes: MODES },
  command: { default: '', modes: ['rehearse'] },
  env: { default: '', modes: ['rehearse'] },
  'time-limit': { default: '', modes: ['rehearse'] },
  'max-row-drop': { default: '', modes: ['rehearse'] },
  pick: { default: '', modes: ['drill'] },
  seed: { default: '', modes: ['drill'] },
  runs: { default: '', modes: ['drill'] },
  'max-recovery-minutes': { default: '', modes: ['drill'] },
  'before-days': { default: '', modes: ['renew'] },
  'max-age': { default: '', modes: ['status'] },
  'max-drill-age': { default: '', modes: ['status'] },
  'storage-quota': { default: '', modes: ['status'] },
  paused: { default: 'false', modes: ['status'] },
  'backup-workflow': { default: '', modes: ['status', 'history'] },
  'drill-workflow': { default: '', modes: ['status'] },
  last: { default: '', modes: ['history'] },
  'max-shrink': { default: '', modes: ['history'] },
  'max-slowdown': { default: '', modes: ['history'] },
  'alert-issue': { default: 'false', modes: TOLD_MODES },
  'strict-inputs': { default: 'false', modes: MODES },
}
