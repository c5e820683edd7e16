import { BackupError } from '../../domain/outcome/errors.ts'
import type { Environment } from '../../domain/settings/given.ts'
import { COLOURED, PLAIN, type Style } from '../../presentation/kit/style.ts'

/**
 * Colours for a stream: as NO_COLOR and FORCE_COLOR say, else where it is a terminal that shows them.
 * @see https://no-color.org
 */
export function styleFor(stream: { readonly isTTY?: boolean }, environment: Environment): Style {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR === '0' ? PLAIN : COLOURED
  if (NO_COLOR !== undefined && NO_COLOR !== '') return PLAIN
  return stream.isTTY === true && TERM !== 'dumb' ? COLOURED : PLAIN
}

/**
 * Writes a text with a line end and waits until it is out. A reader that went away, as `head` does, is no error.
 * @throws BackupError IO_FAILED, such as for a full disk behind a redirection
 */
export async function writeText(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  stream.write(`${text}\n`, (error) => {
    if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve()
    else reject(outputFailed(error))
  })
  await promise
}

/** Without a listener a stream's error would end the process in the middle of its work. */
export function tolerateBrokenPipes(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) stream.on('error', () => undefined)
}

function outputFailed(cause: Error): BackupError {
  return new BackupError('IO_FAILED', `The output could not be written: ${cause.message}.`, {
    hint: 'What was asked for may have been done all the same. Look at the disk to which the output goes.',
    cause,
  })
}
