/** As whom GitHub is asked: what is to be done about a refusal differs. */
export type Asker = 'job' | 'terminal'

/** What to do about a token that GitHub refuses something. */
export interface TokenAdvice {
  readonly invalid: string
  /** @param needed such as `actions: read` */
  readonly forbidden: (needed: string) => string
  readonly notFound: (needed: string) => string
  /** How many requests a token has, as a sentence goes on after "it has". */
  readonly limit: string
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const TOKEN_ADVICE: Readonly<Record<Asker, TokenAdvice>> = {
  job: {
    invalid: 'Pass a valid github-token; the token of a job ends with it.',
    forbidden: (needed) => `Add "${needed}" under permissions: of the job.`,
    notFound: (needed) => `Check the name; a token finds a private repository only with "${needed}".`,
    limit: '1,000 requests an hour for a repository',
  },
  terminal: {
    invalid: 'Put a valid token into the variable GH_TOKEN; "gh auth token" prints one.',
    forbidden: (needed) =>
      `Give the token "${needed}": a fine-grained one has it among its repository permissions, a classic one has the scope repo.`,
    notFound: (needed) =>
      `Check the name; a token finds a private repository only with "${needed}", and where an organization asks for it only after single sign-on.`,
    limit: '5,000 requests an hour, together with all others of the same person',
  },
}
