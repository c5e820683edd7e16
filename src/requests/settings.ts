import { COMPRESSION_LEVELS } from '../domain/archive/codec.ts'
import { DEFAULT_MAX_RECOVERY_MS } from '../domain/drill/drill.ts'
import { PICKS } from '../domain/drill/pick.ts'
import { ROTATIONS, SEEDS } from '../domain/drill/settings.ts'
import { DEFAULT_LIMITS } from '../domain/history/trend.ts'
import { DEFAULT_RENEWAL_POLICY } from '../domain/renewal/renewal.ts'
import { DEFAULT_POLICY } from '../domain/retention/policy.ts'
import { DEFAULT_STATUS_POLICY } from '../domain/status/status.ts'
import type { SettingName } from './names.ts'
import type {
  FlagSetting,
  LinesSetting,
  NumberSetting,
  Setting,
  TextSetting,
  WordSetting,
} from './setting.ts'

const MAX_KEPT = 100_000
const MAX_ARCHIVES = 1_000_000

const count = (
  unit: string,
  least: number,
  most: number,
  otherwise: number | null = null,
): NumberSetting => ({
  takes: 'number',
  unit,
  least,
  most,
  default: otherwise,
})
const text = (unit: string, otherwise: string | null = null): TextSetting => ({
  takes: 'text',
  unit,
  default: otherwise,
})
const word = (words: readonly string[], otherwise: string): WordSetting => ({
  takes: 'word',
  words,
  default: otherwise,
})
const lines = (unit: string): LinesSetting => ({ takes: 'lines', unit, default: null })
const flag = (otherwise = false): FlagSetting => ({ takes: 'flag', default: otherwise })
const kept = (least = 0): NumberSetting => count('n', least, MAX_KEPT)

/** Every setting of both faces. Limits hold on both; `default` is what holds when nothing is said. */
export const SETTINGS: Readonly<Record<SettingName, Setting>> = {
  database: { ...lines('name'), sentence: 'only archives of this database, as "savepoint list" names it' },
  'database-name': {
    ...text('name'),
    sentence: 'what the database is called on every machine; else it is told apart by machine and path',
  },
  name: { ...text('label'), sentence: 'a label in the name of the archive' },
  store: {
    ...text('dir', 'backups'),
    sentence:
      'directory with the archives, s3://BUCKET/PREFIX, or github:owner/name for the artifacts of a repository',
  },
  'retention-days': {
    ...count('days', 0, 36_500, DEFAULT_POLICY.keepWithinDays),
    variable: 'BACKUP_RETENTION_DAYS',
    sentence: 'keep archives so long, or "off"; nothing where another rule keeps some',
  },
  'keep-minimum': {
    ...count('n', 0, MAX_KEPT, DEFAULT_POLICY.keepMinimumVerified),
    limitsIn: { renew: { least: 1, most: 1_000 } },
    sentence: 'so many verified archives must be there, and never go',
  },
  'keep-last': { ...kept(), sentence: 'keep the newest so many' },
  'keep-daily': { ...kept(), sentence: 'keep the newest of each of so many days' },
  'keep-weekly': { ...kept(), sentence: 'keep the newest of each of so many weeks' },
  'keep-monthly': { ...kept(), sentence: 'keep the newest of each of so many months' },
  'keep-yearly': { ...kept(), sentence: 'keep the newest of each of so many years' },
  compression: {
    ...text('codec', 'gzip'),
    variable: 'BACKUP_COMPRESSION',
    sentence: 'gzip, zstd or none; with a level gzip:6 or zstd:9',
  },
  'compression-level': {
    ...count('0-9', COMPRESSION_LEVELS.gzip.min, COMPRESSION_LEVELS.gzip.max),
    sentence: 'a level of gzip; the same as --compression gzip:LEVEL',
  },
  'allow-empty': { ...flag(), sentence: 'accept a database without tables' },
  'keep-damaged': {
    ...flag(),
    sentence: 'keep a database that is too damaged for a backup, as an archive that never counts as one',
  },
  'at-rest': {
    ...flag(),
    sentence: 'copy file and log while neither changes, for programs that never let go of their lock',
  },
  'busy-timeout': {
    ...count('seconds', 0, 86_400, 30),
    sentence: 'wait so long for a lock of another program',
  },
  assert: { ...lines('sql'), sentence: 'SQL that must give a true value; may be given several times' },
  accept: {
    ...lines('finding'),
    sentence:
      'a finding that is known, as it is reported, or @FILE with one a line; may be given several times',
  },
  'check-time-limit': {
    ...count('seconds', 1, 7 * 86_400),
    sentence:
      'stop checks that take longer (default: by size; a live database may take as long as it gets on)',
  },
  level: { ...word(['archive', 'structure', 'data'], 'data'), sentence: 'archive, structure or data' },
  sample: { ...count('n', 1, MAX_ARCHIVES), sentence: 'so many archives, drawn by lot' },
  before: {
    ...text('time'),
    sentence: 'the newest from before a time: 2026-11-23T01:04:05Z or 2026-11-23',
  },
  recent: { ...count('n', 1, MAX_ARCHIVES), sentence: 'only the newest so many' },
  confirm: { ...text('name'), sentence: 'the file name of the target, instead of being asked for it' },
  'allow-other-database': {
    ...flag(),
    sentence: 'take the archive although it is, or may be, of another database',
  },
  apply: { ...flag(), sentence: 'delete what the policy lets go' },
  'dry-run': { ...flag(), sentence: 'show what would be done and change nothing' },
  emergency: {
    ...flag(),
    sentence: 'skip the slow checks and the question; never the archive check nor the safety copy',
  },
  undo: { ...flag(), sentence: 'the newest safety copy: what the last restore replaced' },
  'in-place': { ...flag(), sentence: 'write into the existing file, so that open connections stay valid' },
  quick: {
    ...flag(),
    sentence:
      'leave out whether indexes fit their tables, and the account of all pages: several times as fast',
  },
  env: {
    ...lines('name=value'),
    sentence: 'a further variable; {database} in it is the path of the copy; may be given several times',
  },
  'time-limit': { ...count('seconds', 1, 86_400, 600), sentence: 'end the command after so long' },
  'max-row-drop': {
    ...lines('percent'),
    sentence: 'how much of its rows a table may lose; "sessions=100" is for one table (default: 0)',
  },
  pick: { ...word(PICKS, 'latest'), sentence: 'latest, random, oldest, rotating or all, of each database' },
  seed: { ...count('n', SEEDS.min, SEEDS.max), sentence: 'random: draw the same archives again' },
  runs: {
    ...count('n', ROTATIONS.min, ROTATIONS.max, ROTATIONS.usual),
    sentence: 'rotating: restore every archive within so many drills',
  },
  'max-recovery-minutes': {
    ...count('n', 1, 10_080, DEFAULT_MAX_RECOVERY_MS / 60_000),
    sentence: 'how long one restore may take',
  },
  'before-days': {
    ...count('n', 1, 400, DEFAULT_RENEWAL_POLICY.beforeDays),
    sentence: 'how long before their day to renew them',
  },
  'max-age': {
    ...count('hours', 1, 876_000, DEFAULT_STATUS_POLICY.maxAgeMs / 3_600_000),
    sentence: 'how old the newest verified archive may be',
  },
  'max-drill-age': {
    ...count('days', 1, 36_500),
    sentence: 'how long ago the last drill may be (default: 8, once there was one)',
  },
  'storage-quota': {
    ...count('bytes', 1, Number.MAX_SAFE_INTEGER),
    sentence: 'how much all archives together may take',
  },
  paused: {
    ...flag(),
    sentence: 'no backups are meant to be made: do not raise an alarm that there are none',
  },
  last: { ...count('n', 1, 10_000, 30), sentence: 'look back on so many backups' },
  'max-shrink': {
    ...count('percent', 0, 100, DEFAULT_LIMITS.maxShrinkPercent),
    sentence: 'how much smaller than usual a backup may be',
  },
  'max-slowdown': {
    ...count('percent', 0, 1_000_000, DEFAULT_LIMITS.maxSlowdownPercent),
    sentence: 'how much longer than usual it may take',
  },
  mode: { ...text('mode'), sentence: 'what to do' },
  environment: { ...text('name'), sentence: 'the environment of the job' },
  'verify-upload': { ...flag(true), sentence: 'download the artifact again and verify it' },
  archive: { ...lines('archive'), sentence: 'the archives that are meant' },
  'artifact-name': { ...text('name'), sentence: 'the artifact whose latest archive is meant' },
  'artifact-id': { ...text('number'), sentence: 'the number of one artifact' },
  'run-id': { ...text('number'), sentence: 'only artifacts of this workflow run' },
  repository: { ...text('owner/name'), sentence: 'the repository whose artifacts are meant' },
  'github-token': { ...text('token'), sentence: 'the token for the API of GitHub' },
  'allow-public': { ...flag(), sentence: 'upload although every user of GitHub can read the artifacts' },
  'if-no-archive-found': { ...word(['error', 'ignore'], 'error'), sentence: 'what a first run is' },
  'allowed-events': {
    ...lines('event'),
    sentence:
      'github: runs of this event are trusted (default: push, schedule and workflow_dispatch); may be given several times',
  },
  'allowed-branches': {
    ...lines('branch'),
    sentence:
      'github: runs of this branch, or refs/tags/…, are trusted (default: the default branch); may be given several times',
  },
  'allowed-workflows': {
    ...lines('file'),
    sentence: 'github: runs of this workflow are trusted (default: of any); may be given several times',
  },
  guard: { ...flag(), sentence: 'put the database back when the job fails' },
  'job-status': { ...text('status'), sentence: 'how the job ended' },
  command: { ...text('script'), sentence: 'what is rehearsed' },
  'backup-workflow': { ...text('file'), sentence: 'the workflow that makes the backups' },
  'drill-workflow': { ...text('file'), sentence: 'the workflow that makes the drills' },
  'alert-issue': { ...flag(), sentence: 'keep an issue open for as long as it fails' },
  'strict-inputs': { ...flag(), sentence: 'refuse inputs that the action does not have' },
  json: { ...flag(), sentence: 'print one JSON document (docs/json-contract.md)' },
  quiet: { ...flag(), sentence: 'print only names, and errors' },
  debug: { ...flag(), sentence: 'print the stack of an error and its causes' },
  log: { ...text('file'), sentence: 'add every step to a file, as lines of JSON' },
  webhook: {
    ...text('url'),
    variable: 'SAVEPOINT_WEBHOOK_URL',
    sentence: 'post alerts there as JSON, also to Slack',
  },
  heartbeat: {
    ...text('url'),
    variable: 'SAVEPOINT_HEARTBEAT_URL',
    sentence: 'call it after a success, and <url>/fail after a failure',
  },
  kind: { ...word(['automatic', 'manual'], 'manual'), sentence: 'automatic or manual' },
  interval: {
    ...count('seconds', 1, 366 * 86_400),
    variable: 'BACKUP_INTERVAL',
    sentence: 'from the start of one round to the next',
  },
  latest: { ...flag(), sentence: 'the newest archive of the database that verifies' },
  all: { ...flag(), sentence: 'every archive of the store' },
  to: { ...text('database'), sentence: 'path of the database to be written' },
  evidence: { ...text('file'), sentence: 'write the evidence into a new file, as JSON' },
  badge: { ...flag(), sentence: 'print a badge for shields.io instead' },
}
