import type { Environment } from '../settings/given.ts'

const SECRET_NAME =
  /TOKEN|SECRET|PASSW|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|_KEY$|^KEY$|_PWD$|_PASS$|_DSN$|COOKIE/i

/** In `scheme://user:password@host`. */
const URL_PASSWORD = /\/\/[^/\s:@]*:([^/\s@]+)@/g

/** Anything shorter would blot out half of what a command says. */
const MIN_LENGTH = 4

/**
 * What may not be shown of the variables of a process: the values of those whose name says so, line by line, the
 * passwords in URLs, and each as it stands in a URL. The longest first.
 */
export function secretsOf(variables: Environment): readonly string[] {
  const secrets = Object.entries(variables).flatMap(([name, value = '']) => [
    ...(SECRET_NAME.test(name) ? value.split(/\r?\n/).map((line) => line.trim()) : []),
    ...[...value.matchAll(URL_PASSWORD)].map(([, password = '']) => password),
  ])
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
  return [...new Set(forms)].filter(({ length }) => length >= MIN_LENGTH).sort((a, b) => b.length - a.length)
}

/** The text with every secret replaced. @param secrets as {@link secretsOf} gives them */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
}
