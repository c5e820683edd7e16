import type { Command } from 'commander'
import { parseWholeNumber } from '../../domain/settings/parse-values.ts'
import { DEFAULT_STATUS_POLICY } from '../../domain/status/status.ts'
import type { StatusRequest } from '../../operations/status/status.ts'
import { type AlertOptions, addAlertOptions, openNotifiers } from '../kit/alert-options.ts'
import { addExamples, repeatableOption, storeOption, valueOption } from '../kit/options.ts'
import type { Outcome } from '../kit/outcome.ts'
import type { Perform } from '../kit/perform.ts'
import { printOutcome } from '../kit/printer.ts'
import { openPorts, type Surroundings } from '../kit/surroundings.ts'

const HOUR_MS = 3_600_000
const MAX_HOURS = 876_000

interface StatusOptions extends AlertOptions {
  readonly store?: string
  readonly database?: readonly string[]
  readonly maxAge?: string
  readonly keepMinimum?: string
  readonly storageQuota?: string
  readonly maxDrillAge?: string
  readonly paused?: true
  readonly badge?: true
}

export function addStatus(program: Command, perform: Perform): void {
  const command = program
    .command('status')
    .summary('say whether the backups are as they should be')
    .description(
      'One verdict from facts: how old the newest verified archive of each database is, how many there are, what ' +
        'expires, how full the storage is, whether backups fail, shrink or slow down. Each cause has its own code.',
    )
    .addOption(storeOption())
    .addOption(
      repeatableOption(
        '--database <name>',
        'a database that matters; several times for several (default: all)',
      ),
    )
    .addOption(valueOption('--max-age <hours>', 'how old the newest verified archive may be (default: 26)'))
    .addOption(valueOption('--keep-minimum <n>', 'how many verified archives there must be (default: 3)'))
    .addOption(valueOption('--storage-quota <bytes>', 'how much all archives together may take'))
    .addOption(
      valueOption(
        '--max-drill-age <days>',
        'how long ago the last drill may be (default: 8, once there was one)',
      ),
    )
    .option('--paused', 'no backups are meant to be made: do not raise an alarm that there are none')
    .option('--badge', 'print a badge for shields.io instead')
  addAlertOptions(command).action((options: StatusOptions) =>
    perform(async (surroundings) => printOutcome(await status(options, surroundings), surroundings.printer)),
  )
  addExamples(command, [
    ['savepoint status --store /srv/backups', 'every database of the store'],
    ['savepoint status --max-age 2 --storage-quota 5000000000', 'for hourly backups in 5 GB'],
    ['savepoint status --badge > badge.json', 'for https://img.shields.io/endpoint'],
  ])
}

async function status(options: StatusOptions, surroundings: Surroundings): Promise<Outcome> {
  const request = readRequest(options)
  const notifiers = await openNotifiers(options, surroundings)
  const { tellStatus } = await import('../../operations/status/tell-status.ts')
  const { statusDocument } = await import('../../presentation/status/document.ts')
  const ports = await openPorts(options.store, surroundings)
  const result = await tellStatus(request, { ...ports, schedule: null, drills: null }, notifiers)
  const document = statusDocument(result)
  const { renderJson } = await import('../../presentation/kit/json-text.ts')
  const { renderStatus } = await import('../../presentation/status/text.ts')
  return {
    document,
    text: (style) => (options.badge ? renderJson(document.badge) : renderStatus(result, style)),
    names: result.findings.flatMap(({ code, outcome }) => (outcome === 'failed' ? [code] : [])),
    failure: result.failure,
  }
}

function readRequest(options: StatusOptions): StatusRequest {
  const { database = [], keepMinimum, maxAge, maxDrillAge, paused, storageQuota } = options
  const parse = (text: string | undefined, from: string, min: number, max: number) =>
    text === undefined ? null : parseWholeNumber({ text, from }, { min, max })
  const hours = parse(maxAge, '--max-age', 1, MAX_HOURS)
  const days = parse(maxDrillAge, '--max-drill-age', 1, MAX_HOURS)
  return {
    databases: database,
    maxAgeMs: hours === null ? DEFAULT_STATUS_POLICY.maxAgeMs : hours * HOUR_MS,
    keepMinimumVerified:
      parse(keepMinimum, '--keep-minimum', 0, 100_000) ?? DEFAULT_STATUS_POLICY.keepMinimumVerified,
    storageQuotaBytes: parse(storageQuota, '--storage-quota', 1, Number.MAX_SAFE_INTEGER),
    maxDrillAgeMs: days === null ? null : days * 24 * HOUR_MS,
    paused: paused === true,
  }
}
