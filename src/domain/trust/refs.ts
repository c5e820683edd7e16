const BRANCH = 'refs/heads/'
const TAG = 'refs/tags/'

/** What an entry of the allowed branches means. */
interface AllowedRef {
  /** Of the short name, such as `release/*`. */
  readonly pattern: RegExp
  readonly kind: 'branch' | 'tag' | 'either'
}

/**
 * How far a name that GitHub gives for a run agrees with what is allowed. It gives the name of a tag in the place of a
 * branch, and does not say which it is.
 */
export type RefMatch =
  /** Allowed whatever it is: by a pattern, or as a tag. */
  | 'allowed'
  /** Allowed if it is the branch of that name. */
  | 'allowed as a branch'
  | 'not allowed'

/**
 * @param name the short name of a branch or of a tag
 * @param allowed names of branches; `refs/tags/…` for a tag; `*` stands for any letters, also those of a tag
 */
export function matchRef(name: string, allowed: readonly string[]): RefMatch {
  const matching = allowed.map(parseAllowed).filter(({ pattern }) => pattern.test(name))
  if (matching.some(({ kind }) => kind !== 'branch')) return 'allowed'
  return matching.length > 0 ? 'allowed as a branch' : 'not allowed'
}

function parseAllowed(text: string): AllowedRef {
  if (text.startsWith(TAG)) return { pattern: patternOf(text.slice(TAG.length)), kind: 'tag' }
  if (text.startsWith(BRANCH)) return { pattern: patternOf(text.slice(BRANCH.length)), kind: 'branch' }
  return { pattern: patternOf(text), kind: text.includes('*') ? 'either' : 'branch' }
}

function patternOf(text: string): RegExp {
  const literal = text.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`))
  return new RegExp(`^${literal.join('.*')}$`)
}

/** The short name of a branch or of a tag; null for any other ref, such as that of a pull request. */
export function shortNameOf(ref: string): string | null {
  return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1] ?? null
}
