import { BackupError } from '../domain/outcome/errors.ts'
import type { Given } from '../domain/settings/given.ts'

/** An address that is a secret as a whole: whoever knows it can speak there. It is never shown. */
export interface SecretAddress {
  readonly url: string
}

/**
 * @returns the address that was given
 * @throws BackupError INPUT_INVALID for anything but a URL of http or https; the message does not repeat it
 */
export function parseSecretAddress({ from, text }: Given): SecretAddress {
  const url = URL.parse(text)
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return { url: url.href }
  throw new BackupError('INPUT_INVALID', `${from} must be a URL that begins with https://.`, {
    hint: `Correct the value of ${from}. It is not shown here, because it is a secret.`,
    context: { from },
  })
}

/** A request whose answer matters only as far as it is one. */
export interface SecretRequest {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Sends one request to a secret address; a redirect is not followed, since it would take the message elsewhere.
 * @returns null when it was taken, otherwise why not, as a sentence without the address
 */
export async function sendToAddress(
  { url }: SecretAddress,
  request: SecretRequest,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal })
    await response.body?.cancel()
    return response.ok ? null : `it answered ${response.status}.`
  } catch (error) {
    return `it cannot be reached (${reasonOf(error)}).`
  }
}

/** Only the code: the messages of such errors name the host. */
function reasonOf(thrown: unknown): string {
  const { cause, name } = thrown as Error & { readonly cause?: NodeJS.ErrnoException }
  return cause?.code ?? name
}
