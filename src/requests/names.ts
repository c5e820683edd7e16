/** What can be said on both faces, under one name: as an input of a step, and as an option of a command. */
export type SharedSetting =
  | 'database'
  | 'database-name'
  | 'name'
  | 'store'
  | 'retention-days'
  | 'keep-minimum'
  | 'keep-last'
  | 'keep-daily'
  | 'keep-weekly'
  | 'keep-monthly'
  | 'keep-yearly'
  | 'compression'
  | 'compression-level'
  | 'allow-empty'
  | 'at-rest'
  | 'keep-damaged'
  | 'busy-timeout'
  | 'assert'
  | 'accept'
  | 'check-time-limit'
  | 'level'
  | 'sample'
  | 'before'
  | 'allowed-events'
  | 'allowed-branches'
  | 'allowed-workflows'
  | 'recent'
  | 'confirm'
  | 'allow-other-database'
  | 'apply'
  | 'dry-run'
  | 'emergency'
  | 'undo'
  | 'in-place'
  | 'quick'
  | 'env'
  | 'time-limit'
  | 'max-row-drop'
  | 'pick'
  | 'seed'
  | 'runs'
  | 'max-recovery-minutes'
  | 'before-days'
  | 'max-age'
  | 'max-drill-age'
  | 'storage-quota'
  | 'paused'
  | 'last'
  | 'max-shrink'
  | 'max-slowdown'

/** Inputs that no command has, and why. */
export const ONLY_ACTION = {
  mode: 'a command is named by its first word',
  environment: 'a command does not run in an environment of GitHub',
  'verify-upload': 'a command uploads no artifacts',
  archive: 'commands take archives as arguments, and have --latest and --all',
  'artifact-name': 'a command has --database and --name for it',
  'artifact-id': 'a command takes it as an argument',
  'run-id': 'a command looks at the archives of all runs',
  repository: 'a command has --store github:owner/name',
  'github-token': 'a secret comes to a command as GH_TOKEN or GITHUB_TOKEN',
  'allow-public': 'a command uploads no artifacts',
  'if-no-archive-found': 'a script looks at the exit code',
  guard: 'only a job has a post step',
  'job-status': 'only a job has a status',
  command: 'a command takes what it rehearses as arguments',
  'backup-workflow': 'a command asks GitHub about archives only',
  'drill-workflow': 'a command asks GitHub about archives only',
  'alert-issue': 'a command writes nothing to GitHub',
  'strict-inputs': 'an unknown option is always refused',
} as const

/** Options that no mode has, and why. */
export const ONLY_COMMANDS = {
  json: 'a step always writes its report',
  quiet: 'a step has outputs for scripts',
  debug: 'a runner has a switch of its own',
  log: 'a runner keeps the log of a step',
  webhook: 'a secret comes to a step as SAVEPOINT_WEBHOOK_URL',
  heartbeat: 'a secret comes to a step as SAVEPOINT_HEARTBEAT_URL',
  kind: 'a step that gives a label makes an archive by hand, any other an automatic one',
  interval: 'a workflow has its schedule; BACKUP_INTERVAL is for both',
  latest: 'a step means the latest when it says nothing else',
  all: 'a step says archive: all',
  to: 'the target of a step is its database',
  evidence: 'the report of a step is the evidence',
  badge: 'the report of a step has the badge in it',
} as const

export type ActionSetting = keyof typeof ONLY_ACTION
export type CommandSetting = keyof typeof ONLY_COMMANDS
export type SettingName = SharedSetting | ActionSetting | CommandSetting

/** Of a command that reads archives. */
const READING = { 'database-name': 'a command is given the name by --database' } as const

const ARGUMENT = { database: 'an argument of the command' } as const

/** Where a mode and the command of its name do not have the same shared settings, and why. */
export const ELSEWHERE: Readonly<Record<string, Readonly<Partial<Record<SharedSetting, string>>>>> = {
  create: ARGUMENT,
  rehearse: ARGUMENT,
  check: ARGUMENT,
  disarm: { database: 'there is no such command' },
  renew: {
    ...READING,
    'retention-days': 'a command uploads nothing that could expire',
    'allowed-events': 'a command renews no artifacts',
    'allowed-branches': 'a command renews no artifacts',
    'allowed-workflows': 'a command renews no artifacts',
  },
  ...Object.fromEntries(
    ['verify', 'list', 'prune', 'status', 'history', 'drill', 'bisect'].map((name) => [name, READING]),
  ),
}
