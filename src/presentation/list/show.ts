import type { Manifest } from '../../domain/archive/manifest.ts'
import type { Shown } from '../../operations/catalog/show.ts'
import { renderContent, renderTables } from '../findings/content.ts'
import { escapeName, escapeSentence } from '../kit/escape.ts'
import { indent, renderFacts, separate } from '../kit/lines.ts'
import { renderSize } from '../kit/quantities.ts'
import { type Style, sign } from '../kit/style.ts'
import { renderTime } from '../kit/times.ts'

/** What an archive says of itself; nothing is verified by this, and the text says so. */
export function renderShown({ archive, archiveSizeBytes, manifest }: Shown, style: Style): string {
  return separate(
    [
      `${style.bold(escapeSentence(archive))} (${renderSize(archiveSizeBytes)})`,
      ...indent(renderFacts(factsOf(manifest))),
    ],
    indent(renderTables(manifest)),
    indent(renderLimits(manifest, style)),
    ['This is what the archive says of itself. "savepoint verify" proves it.'],
  ).join('\n')
}

function factsOf(manifest: Manifest): [string, string][] {
  const { fingerprint, madeBy, origin, snapshot } = manifest
  const pages = `${fingerprint.pageCount} pages of ${fingerprint.pageSizeBytes} bytes`
  return [
    ['Source', escapeName(manifest.source)],
    ['Created', renderTime(new Date(manifest.createdAt))],
    ['Kind', manifest.kind],
    ...labelFact(manifest),
    ['Verdict', manifest.verdict],
    ['Saved', renderContent(manifest)],
    ['Size', `${renderSize(snapshot.sizeBytes)} unpacked (${pages})`],
    ['Snapshot', snapshot.digest],
    ['Schema', fingerprint.schemaDigest],
    ['Settings', settingsOf(manifest)],
    [
      'Format',
      `version ${manifest.version}, ${manifest.codec ?? 'gzip'} at level ${manifest.compressionLevel}`,
    ],
    ['Made by', escapeName(`Savepoint ${madeBy.savepoint} with SQLite ${madeBy.sqlite}`)],
    ...(origin === null ? [] : originFacts(origin)),
  ]
}

function labelFact({ label }: Manifest): [string, string][] {
  return label === null ? [] : [['Label', escapeName(label)]]
}

function settingsOf({ fingerprint: { applicationId, encoding, userVersion } }: Manifest): string {
  return `user_version ${userVersion}, application_id ${applicationId}, ${encoding}`
}

function originFacts(origin: NonNullable<Manifest['origin']>): [string, string][] {
  const { commit, event, ref, repository, runAttempt, runId, workflow } = origin
  return [
    ['Repository', escapeName(repository)],
    ['Run', escapeSentence(`${runId}, attempt ${runAttempt}, ${event} on ${ref}`)],
    ['Workflow', escapeName(workflow)],
    ['Commit', escapeName(commit)],
  ]
}

function renderLimits({ checks }: Manifest, style: Style): string[] {
  const { foreignKeyViolations, limitations } = checks
  const warn = (text: string) => `${sign(style, 'warning')} ${escapeSentence(text)}`
  return [
    ...limitations.map(({ reason, table }) => warn(table === null ? reason : `${table}: ${reason}`)),
    ...(foreignKeyViolations === null ? [warn('Foreign keys could not be checked.')] : []),
    ...(foreignKeyViolations === null || foreignKeyViolations === 0
      ? []
      : [warn(`${foreignKeyViolations} rows refer to a row that does not exist, as in the source.`)]),
  ]
}
