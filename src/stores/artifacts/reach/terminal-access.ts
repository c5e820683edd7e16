import { BackupError } from '../../../domain/outcome/errors.ts'
import { type Environment, givenByVariable } from '../../../domain/settings/given.ts'
import { invalidValue } from '../../../domain/settings/parse-values.ts'
import type { GitHubAccess } from '../../../github/client.ts'

/** As GitHub's own command line looks for it. @see https://cli.github.com/manual/gh_help_environment */
const TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'] as const

/** Where the API of GitHub is, and as whom a terminal asks it. */
export interface TerminalAccess extends GitHubAccess {
  readonly token: string
  /** Such as `https://github.com`; of a GitHub Enterprise Server its own. */
  readonly serverUrl: string
}

/**
 * How a terminal reaches a repository, by its variables alone: a token in an argument stands in the list of processes.
 * @param repository `owner/name`
 * @throws BackupError STORE_UNAUTHORIZED without a token, INPUT_INVALID for one that is none, and for an odd address
 */
export function readTerminalAccess(repository: string, environment: Environment): TerminalAccess {
  const apiUrl = parseApiUrl(environment)
  return { asker: 'terminal', repository, token: readToken(repository, environment), ...apiUrl }
}

function readToken(repository: string, environment: Environment): string {
  const given = TOKENS.map((name) => givenByVariable(name, environment)).find((found) => found !== null)
  const token = given?.text.trim() ?? ''
  if (given === undefined || token === '') throw tokenMissing(repository)
  // What no header can hold would be shown by the error about it.
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new BackupError('INPUT_INVALID', `The value of ${given.from} is not a token of GitHub.`, {
    hint: 'It has spaces or other characters that no token has. "gh auth token" prints a valid one.',
    context: { from: given.from },
  })
}

function tokenMissing(repository: string): BackupError {
  return new BackupError(
    'STORE_UNAUTHORIZED',
    `There is no token for the artifacts of ${repository}: ${TOKENS.join(' and ')} are not set.`,
    {
      hint: 'Run export GH_TOKEN="$(gh auth token)" first. A fine-grained token needs "actions: read" and "contents: read", a classic one the scope repo.',
      context: { repository },
    },
  )
}

/** A GitHub Enterprise Server has its API under a path of its own. */
function parseApiUrl(environment: Environment): Pick<TerminalAccess, 'apiUrl' | 'serverUrl'> {
  const given = givenByVariable('GITHUB_API_URL', environment)
  if (given === null) return { apiUrl: 'https://api.github.com', serverUrl: 'https://github.com' }
  const url = URL.parse(given.text)
  if (url === null || !/^https?:$/.test(url.protocol))
    throw invalidValue(given, 'a URL such as https://api.github.com')
  const isEnterpriseServer = url.pathname.startsWith('/api/')
  return {
    apiUrl: given.text.replace(/\/+$/, ''),
    serverUrl: isEnterpriseServer ? url.origin : 'https://github.com',
  }
}
