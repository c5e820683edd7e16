export type JobStatus = 'success' | 'failure' | 'cancelled'

/** Values by their dotted name, such as `github.token`. */
export type ExpressionContext = Readonly<Record<string, string>>

/** Replaces every `${{ name }}`. @throws Error on an expression that is more than a name that is known */
export function expandExpressions(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (expression, inner: string) => {
    const value = context[inner.trim()]
    if (value === undefined) throw new Error(`The emulated runner cannot evaluate ${expression}`)
    return value
  })
}

/** Whether a condition of status functions, such as `failure() || cancelled()`, holds. */
export function holds(condition: string, status: JobStatus): boolean {
  const inner = condition.replace(/^\$\{\{(.*)\}\}$/, '$1')
  return inner.split('||').some((all) => all.split('&&').every((term) => termHolds(term.trim(), status)))
}

function termHolds(term: string, status: JobStatus): boolean {
  const [, not, name] = /^(!?)(always|success|failure|cancelled)\(\)$/.exec(term) ?? []
  if (name === undefined) throw new Error(`The emulated runner cannot evaluate the condition ${term}`)
  return (name === 'always' || name === status) !== (not === '!')
}
