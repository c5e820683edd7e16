/** Replaces secrets in everything that a step shows. */
export class SecretMask {
  #values: readonly string[] = []

  /** Each line of a secret is one, and so are its forms in JSON and in URLs. */
  add(secret: string): void {
    const lines = [secret, ...secret.split(/\r?\n/)].filter((line) => line.trim() !== '')
    const forms = lines.flatMap((line) => [line, JSON.stringify(line).slice(1, -1), encodeURIComponent(line)])
    this.#values = [...new Set([...this.#values, ...forms])].sort((a, b) => b.length - a.length)
  }

  apply(text: string): string {
    return this.#values.reduce((masked, value) => masked.replaceAll(value, '***'), text)
  }
}
