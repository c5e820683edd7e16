/** A text as a value in YAML, also between braces: as it is where nobody could take it for anything else. */
export function yamlWord(text: string): string {
  return /^[A-Za-z][\w-]*[./][\w./-]*$/.test(text) ? text : JSON.stringify(text)
}
