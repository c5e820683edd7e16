/** A line of output that speaks to the runner. */
export interface WorkflowCommand {
  readonly name: string
  /** By lower-case name. */
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

type Escapes = readonly (readonly [escaped: string, character: string])[]

const messageEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const oldEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

/**
 * Parses `::name key=value,…::message` at the start of a line and the old `##[name key=value;…]message` anywhere in
 * it; null when the line is no command of these names.
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseWorkflowCommand(line: string, names: ReadonlySet<string>): WorkflowCommand | null {
  return parseNew(line.trimStart(), names) ?? parseOld(line, names)
}

function parseNew(line: string, names: ReadonlySet<string>): WorkflowCommand | null {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return null
  const [name, pairs] = splitOnce(line.slice(2, end), ' ')
  if (!names.has(name.toLowerCase())) return null
  const properties = parseProperties(pairs.trim(), ',', propertyEscapes)
  return { name: name.toLowerCase(), properties, message: decode(line.slice(end + 2), messageEscapes) }
}

function parseOld(line: string, names: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return null
  const [name, pairs] = splitOnce(line.slice(start + 3, end), ' ')
  if (!names.has(name.toLowerCase())) return null
  const properties = parseProperties(pairs, ';', oldEscapes)
  return { name: name.toLowerCase(), properties, message: decode(line.slice(end + 1), oldEscapes) }
}

function parseProperties(text: string, separator: string, escapes: Escapes): WorkflowCommand['properties'] {
  const pairs = text.split(separator).map((pair) => splitOnce(pair, '='))
  const given = pairs.filter(([key, value]) => key !== '' && value !== '')
  return Object.fromEntries(given.map(([key, value]) => [key.toLowerCase(), decode(value, escapes)]))
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text)
}
