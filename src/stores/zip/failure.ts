/** What `@actions/artifact` throws when a file cannot be read while its zip is made. */
const MESSAGE = /error has occurred during zip creation/

/**
 * Runs an upload of the library. It throws what goes wrong with its zip from within a listener, where only the process
 * can catch it, and the process would end. That may happen long after the caller stopped waiting for the upload.
 * @throws what the upload throws, and what it could not
 */
export async function withZipFailures<T>(upload: () => Promise<T>): Promise<T> {
  const failed = Promise.withResolvers<never>()
  const catchZipFailure = (error: Error): void => {
    if (MESSAGE.test(error.message)) failed.reject(error)
    // Without this listener the process would end here, unless others want to know.
    else if (process.listenerCount('uncaughtException') === 1) throw error
  }
  process.on('uncaughtException', catchZipFailure)
  const uploading = upload()
  const stop = (): void => void process.off('uncaughtException', catchZipFailure)
  uploading.then(stop, stop)
  return await Promise.race([uploading, failed.promise])
}
