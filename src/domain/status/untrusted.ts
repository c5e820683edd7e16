const NAMED = 3

/** How many archives are there that a restore would refuse, and which; empty when there are none. */
export function untrustedText(names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  const count =
    names.length === 1 ? '1 archive is there and is' : `${names.length} archives are there and are`
  return ` ${count} not trusted for what made them: ${names.slice(0, NAMED).join(', ')}${more}.`
}

/** What to do about them, behind other advice. */
export function untrustedHint(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : ' Archives of tags, merge queues and other branches are trusted where allowed-branches and allowed-events say so.'
}
