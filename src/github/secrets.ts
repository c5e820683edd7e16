/** What signs a URL stands behind its question mark. */
const QUERY = /(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g

/** Tokens of GitHub, and everything that begins as a JSON web token does. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_|eyJ)[\w.-]+/g

/** A text from outside without the secrets that may be in it. */
export function withoutSecrets(text: string): string {
  return text.replace(QUERY, '$1?…').replace(TOKEN, '…')
}

/**
 * A foreign error as a cause that may be shown: its name and its message without secrets. Everything else is dropped,
 * since such errors often carry the whole request with its URL and its headers.
 */
export function showableCause(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new Error(withoutSecrets(String(thrown)))
  const cause = new Error(withoutSecrets(thrown.message))
  cause.name = thrown.name
  if (thrown.stack !== undefined) cause.stack = withoutSecrets(thrown.stack)
  return cause
}
