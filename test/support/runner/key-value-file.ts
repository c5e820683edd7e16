import type { Variables } from './inputs.ts'

interface Line {
  readonly text: string
  /** Where the line begins, and where the next one does. */
  readonly start: number
  readonly next: number
}

/**
 * Reads a file of `name=value` and `name<<delimiter` entries as strictly as the runner does.
 * @throws Error on a line that is neither, an empty name or delimiter, and a delimiter that never comes again
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function parseKeyValueFile(text: string, fileName: string): Variables {
  const pairs: (readonly [string, string])[] = []
  let line = lineAt(text, 0)
  while (line !== null) {
    const entry = line.text === '' ? null : parseEntry(text, line, fileName)
    if (entry !== null) pairs.push([entry.name, entry.value])
    line = lineAt(text, entry?.next ?? line.next)
  }
  return Object.fromEntries(pairs)
}

function parseEntry(
  text: string,
  line: Line,
  fileName: string,
): { name: string; value: string; next: number } {
  const equals = line.text.indexOf('=')
  const heredoc = line.text.indexOf('<<')
  if (equals > 0 && (heredoc < 0 || equals < heredoc))
    return { name: line.text.slice(0, equals), value: line.text.slice(equals + 1), next: line.next }
  const name = line.text.slice(0, Math.max(heredoc, 0))
  const delimiter = line.text.slice(heredoc + 2)
  if (name === '' || delimiter === '') throw new Error(`${fileName}: Invalid format '${line.text}'`)
  const end = delimiterAfter(text, line.next, delimiter)
  if (end === null) throw new Error(`${fileName}: Matching delimiter not found '${delimiter}'`)
  return {
    name,
    value: text.slice(line.next, Math.max(end.start - newline.length, line.next)),
    next: end.next,
  }
}

const newline = process.platform === 'win32' ? '\r\n' : '\n'

function delimiterAfter(text: string, start: number, delimiter: string): Line | null {
  let line = lineAt(text, start)
  while (line !== null && line.text !== delimiter) line = lineAt(text, line.next)
  return line
}

function lineAt(text: string, start: number): Line | null {
  if (start >= text.length) return null
  const end = text.indexOf(newline, start)
  if (end < 0) return { text: text.slice(start), start, next: text.length }
  return { text: text.slice(start, end), start, next: end + newline.length }
}
