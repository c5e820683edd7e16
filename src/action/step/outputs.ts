/** Every output of the action; `action.yml` describes the same, and a test holds the two together. */
export const OUTPUTS = [
  'verdict',
  'level',
  'archive-name',
  'archive-path',
  'archive-digest',
  'archive-size-bytes',
  'snapshot-digest',
  'snapshot-size-bytes',
  'tables',
  'rows',
  'artifact-name',
  'artifact-id',
  'artifact-url',
  'artifact-digest',
  'expires-at',
  'restored',
  'safety-copy',
  'archives',
  'removed',
  'freed-bytes',
  'duration-ms',
  'error-code',
  'report',
] as const

export type OutputName = (typeof OUTPUTS)[number]

/** What a step sets; the others are empty for whoever reads them. */
export type Outputs = Readonly<Partial<Record<OutputName, string>>>

/** The values of several archives, one a line, as inputs with several values are. */
export function joinOutputs(all: readonly Outputs[]): Outputs {
  const names = OUTPUTS.filter((name) => all.some((outputs) => outputs[name] !== undefined))
  return Object.fromEntries(names.map((name) => [name, all.map((outputs) => outputs[name] ?? '').join('\n')]))
}
