import type { Answer } from './answer.ts'
import type { RouteName } from './route-name.ts'
import type { UrlSigner } from './signed-url.ts'
import type { World } from './world.ts'

/** One request, and what is needed to answer it. */
export interface Call {
  readonly world: World
  readonly signer: UrlSigner
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string
  readonly url: URL
  /** The parts of the path that the route names, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

export interface Route {
  readonly name: RouteName
  readonly method: string
  /** Path with `:name` for a part and, at the end, `*` for all the rest. */
  readonly path: string
  /** Query parameters that must be there with these values, for paths that mean several things. */
  readonly query?: Readonly<Record<string, string>>
  /** @throws Refusal for everything but success */
  readonly answer: (call: Call) => Answer
}

/** The decoded parts of a path by the route's names for them; null when the route does not match. */
export function matchRoute(route: Route, method: string, url: URL): Readonly<Record<string, string>> | null {
  if (route.method !== method) return null
  for (const [name, value] of Object.entries(route.query ?? {}))
    if (url.searchParams.get(name) !== value) return null
  const pattern = route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*$/, '.+')
  const match = new RegExp(`^${pattern}$`).exec(url.pathname)
  if (match === null) return null
  const parts = Object.entries(match.groups ?? {})
  return Object.fromEntries(parts.map(([name, value]) => [name, decodeURIComponent(value)]))
}

/** The token of a request, whatever scheme it came with; null without one. */
export function tokenOf(call: Call): string | null {
  const match = /^(?:bearer|token) (.+)$/i.exec(String(call.headers['authorization'] ?? ''))
  return match?.[1] ?? null
}

/** The body as a JSON object; empty when it is none. */
export function jsonBody(call: Call): Readonly<Record<string, unknown>> {
  return call.body.length === 0 ? {} : JSON.parse(call.body.toString())
}
