import { parse } from 'yaml'

interface Described {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

interface ActionDocument {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** The reference with its tables of inputs and outputs as `action.yml` describes them. */
export function withTables(reference: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionDocument
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    renderDefault(input),
    renderDescription(input),
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    renderDescription(output),
  ])
  const withInputs = between(reference, 'inputs', table(['input', 'default', 'meaning'], inputRows))
  return between(withInputs, 'outputs', table(['output', 'meaning'], outputRows))
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the reference has no place for its table of ${name}`)
  return text.slice(0, from + begin.length) + content + text.slice(to)
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return line(headings) + line(headings.map(() => '---')) + rows.map(line).join('')
}

function renderDefault(input: Described): string {
  if (input.required === true) return 'required'
  return input.default === undefined ? '' : `\`${input.default}\``
}

/** `action.yml` writes a dash where a colon would need quotes. */
function renderDescription({ description }: Described): string {
  return description.replaceAll(' - ', ': ').replaceAll('|', String.raw`\|`)
}
