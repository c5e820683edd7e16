import { findSources } from '../../files/database/find-sources.ts'
import type { Created } from '../../operations/backup/create.ts'
import { type CreateAllRequest, createAll } from '../../operations/backup/create-all.ts'
import { entriesOfCreate } from '../../operations/journal/entries.ts'
import { journaled } from '../../operations/journal/operation.ts'
import { readAccepted } from '../../operations/verify/read-accepted.ts'
import type { SnapshotStore } from '../../ports.ts'
import { annotateCreateRun } from '../../presentation/create/annotations.ts'
import { createDocument } from '../../presentation/create/document.ts'
import { renderCreateSummary } from '../../presentation/create/summary.ts'
import { renderCreateRun } from '../../presentation/create/text.ts'
import { annotateGuardWarning } from '../../presentation/guard/annotations.ts'
import type { Place } from '../../stores/place.ts'
import { VERSION } from '../../version.ts'
import { type Backups, withGuard } from '../guard/arm-guards.ts'
import type { CreateInputs } from '../inputs/action-inputs.ts'
import { GivenInputs } from '../inputs/given-inputs.ts'
import { identifierOf } from '../inputs/identify.ts'
import { openAudience } from '../places/audience.ts'
import { openPlace } from '../places/open-place.ts'
import { annotateOwnTrust } from '../places/own-trust.ts'
import { joinOutputs, type Outputs } from '../step/outputs.ts'
import type { StepResult } from '../step/step-result.ts'
import type { Surroundings } from '../step/surroundings.ts'

/** Backs up databases, one after the other; a bad one does not keep the others from being saved. */
export async function performCreate(inputs: CreateInputs, surroundings: Surroundings): Promise<StepResult> {
  const { place, run, warning } = inputs.guard
    ? await withGuard(inputs, surroundings, (adapt) => makeBackups(inputs, surroundings, adapt))
    : { ...(await makeBackups(inputs, surroundings, ({ store }) => store)), warning: null }
  const { description } = place.store
  const created = run.outcomes.flatMap((outcome) => (outcome.status === 'created' ? [outcome.created] : []))
  return {
    text: (style) => renderCreateRun(run, description, style),
    summary: renderCreateSummary(run, { ...surroundings.job, ...place, store: description }),
    annotations: [
      ...annotateCreateRun(run),
      ...(warning === null ? [] : [annotateGuardWarning(warning)]),
      // Archives in a directory are trusted wherever they come from.
      ...(created.length > 0 && inputs.store.kind === 'artifact'
        ? await annotateOwnTrust(surroundings.job)
        : []),
    ],
    outputs: { ...joinOutputs(created.map((each) => outputsOf(each, place))), verdict: run.verdict },
    document: createDocument(run, description),
    failure: run.failure,
  }
}

async function makeBackups(
  inputs: CreateInputs,
  surroundings: Surroundings,
  adapt: (place: Place) => SnapshotStore,
): Promise<Backups> {
  const request = await readRequest(inputs, surroundings)
  const place = await openPlace(inputs.store, surroundings)
  const store = adapt(place)
  const run = await journaled(
    {
      operation: 'create',
      database: null,
      run: () => createAll(request, { ...surroundings, store }),
      entriesOf: (run, time) => entriesOfCreate(run, time, request.identify),
    },
    await openAudience(inputs, surroundings),
  )
  return { place, run }
}

async function readRequest(
  inputs: CreateInputs,
  { environment, job }: Pick<Surroundings, 'environment' | 'job'>,
): Promise<CreateAllRequest> {
  return {
    ...inputs,
    sources: await findSources(inputs.databases, job.workspace),
    kind: inputs.label === null ? 'automatic' : 'manual',
    accepted: await readAccepted(inputs.accept, 'accept', job.workspace),
    origin: job.origin,
    identify: identifierOf(new GivenInputs(environment), inputs.store.isPrivate),
    version: VERSION,
  }
}

function outputsOf(created: Created, place: Place): Outputs {
  const { archiveDigest, archiveSizeBytes, durations, entry, manifest, report } = created
  const { artifact, path } = place.factsOf(entry)
  const { fingerprint, snapshot } = manifest
  return {
    level: report.level ?? '',
    'archive-name': entry.name,
    'archive-path': path ?? '',
    'archive-digest': archiveDigest,
    'archive-size-bytes': String(archiveSizeBytes),
    'snapshot-digest': snapshot.digest,
    'snapshot-size-bytes': String(snapshot.sizeBytes),
    tables: String(fingerprint.tables.length),
    rows: String(fingerprint.tables.reduce((sum, { rows }) => sum + (rows ?? 0), 0)),
    'artifact-name': artifact?.name ?? '',
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': entry.storedDigest ?? '',
    'expires-at': entry.expiresAt?.toISOString() ?? '',
    'duration-ms': String(Math.round(durations.totalMs)),
  }
}
