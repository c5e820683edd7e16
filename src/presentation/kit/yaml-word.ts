/** What YAML 1.1 or 1.2 takes for something else than a text. */
const RESERVED = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'null'])

/** A text as a value in YAML, also between braces: as it is where no parser takes it for anything else, and a number. */
export function yamlWord(text: string): string {
  const isBare = /^(?:[A-Za-z/][\w./-]*|[1-9]\d{0,14})$/.test(text) && !RESERVED.has(text.toLowerCase())
  return isBare ? text : JSON.stringify(text)
}
