import { BackupError } from '../outcome/errors.ts'

/** A SHA-256 over the bytes of one thing, as lower-case hexadecimal: `sha256:<64 hex digits>`. */
export type Digest = `sha256:${string}`

const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Tells whether a text is a digest in its one canonical spelling. */
export function isDigest(text: string): text is Digest {
  return DIGEST.test(text)
}

/**
 * @returns the digest of a SHA-256 given as hexadecimal in lower case
 * @throws BackupError INVARIANT_BROKEN when the text is anything else
 */
export function digestOfHex(hex: string): Digest {
  const digest = `sha256:${hex}`
  if (isDigest(digest)) return digest
  throw new BackupError('INVARIANT_BROKEN', `A SHA-256 has 64 hexadecimal digits, not "${hex}".`, {
    hint: 'This is a defect of Savepoint. Please report it.',
  })
}
