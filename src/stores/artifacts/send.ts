import { isDigest } from '../../domain/archive/digest.ts'
import { asBackupError, type BackupError } from '../../domain/outcome/errors.ts'
import type { Network } from '../../github/network.ts'
import { asTransient, retrying } from '../../github/retrying.ts'
import type { Reporter } from '../../ports.ts'
import type { ArtifactService } from './service.ts'
import { type ArtifactUpload, type UploadedArtifact, uploadFolder } from './upload.ts'
import { foreignServer, isUnfinished } from './upload-error.ts'

/** What an upload is sent with. */
export interface SendingTools {
  readonly service: ArtifactService
  readonly network: Network
  readonly reporter: Reporter
}

/**
 * Uploads a folder. Where the service does not finish what it has, it is asked whether it did; and a server that will
 * never take it is found out early.
 * @throws BackupError as {@link uploadFolder}; STORE_UNSUPPORTED for a server that is not GitHub's
 */
export async function sendFolder(
  upload: ArtifactUpload,
  { network, reporter, service }: SendingTools,
  signal: AbortSignal,
): Promise<UploadedArtifact> {
  const { name } = upload
  using suspicion = new Suspicion(service, network, signal)
  try {
    return await uploadFolder(upload, AbortSignal.any([signal, suspicion.signal]))
  } catch (thrown) {
    const failure = asBackupError(thrown)
    if (!isUnfinished(failure)) throw failure
    const find = (): Promise<UploadedArtifact> => findFinished(name, failure, service, signal)
    const found = await retrying(find, network.patience, signal).catch(() => null)
    if (found === null) throw failure
    reporter.note(`The service did not say that artifact ${name} is finished, but it is: ${failure.message}`)
    return found
  }
}

/** What was sent, by the account of the service. */
async function findFinished(
  name: string,
  failure: BackupError,
  service: ArtifactService,
  signal: AbortSignal,
): Promise<UploadedArtifact> {
  const found = await service.findNamed(name, signal)
  if (found === null || found.digest === null || !isDigest(found.digest)) throw asTransient(failure)
  return { id: found.id, sizeBytes: found.sizeBytes, digest: found.digest }
}

/** Asks once, when an upload takes longer than its beginning should, whether the server will ever take it. */
class Suspicion implements Disposable {
  readonly #ended = new AbortController()
  readonly #foreign = new AbortController()
  readonly #timer: NodeJS.Timeout

  constructor(service: ArtifactService, { limits }: Network, signal: AbortSignal) {
    const either = AbortSignal.any([signal, this.#ended.signal])
    this.#timer = setTimeout(() => void this.#ask(service, either), limits.suspicionMs)
  }

  async #ask(service: ArtifactService, signal: AbortSignal): Promise<void> {
    if (await service.refusesLibrary(signal)) this.#foreign.abort(foreignServer(service.host))
  }

  /** Aborted, with the error as its reason, when the server is found out. */
  get signal(): AbortSignal {
    return this.#foreign.signal
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer)
    this.#ended.abort()
  }
}
