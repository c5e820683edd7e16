import { type Answer, Refusal } from '../answer.ts'
import { restError } from '../error-answer.ts'
import type { Repository } from '../model.ts'
import { type Access, grants, type PermissionToken, type Scope } from '../permission-token.ts'
import { type Call, type Route, tokenOf } from '../route.ts'
import { fullNameOf } from '../world.ts'

/** What a token must be granted for a route. */
export interface Need {
  readonly scope: Scope
  readonly access: Access
  /** True when a public repository answers everybody, even without a token. */
  readonly publicToAll: boolean
}

/** A request about a repository that the caller is allowed to make. */
export interface RestCall extends Call {
  readonly repository: Repository
}

export interface RestRoute extends Omit<Route, 'answer' | 'path'> {
  /** The path behind `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly needs: Need
  readonly answer: (call: RestCall) => Answer
}

/** A REST route that answers 401, 403 and 404 as GitHub does before it does anything. */
export function restRoute(route: RestRoute): Route {
  return {
    ...route,
    path: `/repos/:owner/:repo${route.path}`,
    answer: (call) => route.answer({ ...call, repository: authorized(call, route.needs) }),
  }
}

function authorized(call: Call, need: Need): Repository {
  const text = tokenOf(call)
  const token = text === null ? undefined : call.world.tokens.get(text)
  if (text !== null && token === undefined) throw new Refusal(restError(401, 'Bad credentials'))
  const name = `${call.params['owner']}/${call.params['repo']}`
  const repository = call.world.findRepository(name)
  const renamed = call.world.repositories.find(({ formerNames }) => formerNames.includes(name.toLowerCase()))
  if (repository === undefined && renamed !== undefined && isVisible(renamed, token))
    throw movedTo(call, `/repositories/${renamed.id}`)
  if (repository === undefined || !isVisible(repository, token)) throw notFound()
  if (need.publicToAll && repository.visibility === 'public') return repository
  if (token === undefined) throw new Refusal(restError(401, 'Requires authentication'))
  if (token.repository !== repository || !grants(token.permissions, need.scope, need.access))
    throw new Refusal(
      restError(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': `${need.scope}=${need.access}`,
      }),
    )
  return repository
}

function isVisible(repository: Repository, token: PermissionToken | undefined): boolean {
  return repository.visibility === 'public' || token?.repository === repository
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects */
function movedTo(call: Call, path: string): Refusal {
  const rest = call.url.pathname.split('/').slice(4).join('/')
  const location = `${call.origin}${path}${rest === '' ? '' : `/${rest}`}`
  return new Refusal(restError(301, 'Moved Permanently', { location }))
}

/** GitHub's answer for what is not there and for what the caller may not know of. */
export function notFound(): Refusal {
  return new Refusal(restError(404, 'Not Found'))
}

/** Where the API says that something lives. */
export function apiUrl(call: RestCall, path: string): string {
  return `${call.origin}/repos/${fullNameOf(call.repository)}${path}`
}
