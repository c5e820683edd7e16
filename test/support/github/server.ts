import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type Answer, Refusal } from './answer.ts'
import { deliver, deliverFaulty } from './delivery.ts'
import { restError } from './error-answer.ts'
import type { FaultPlan } from './fault-plan.ts'
import type { RequestLog } from './request-log.ts'
import { type Call, matchRoute, type Route } from './route.ts'
import { routes } from './routes.ts'
import type { UrlSigner } from './signed-url.ts'
import type { World } from './world.ts'

/** What the server answers from. */
export interface ServerParts {
  readonly world: World
  readonly signer: UrlSigner
  readonly requests: RequestLog
  readonly faults: FaultPlan
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(parts: ServerParts): Promise<Server> {
  const server = createServer((request, response) => {
    buffer(request).then(
      (body) => serve(parts, request, body, response),
      // A client that was cancelled or killed takes its connection with it.
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}

/** Such as `http://127.0.0.1:40123`. */
export function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function serve(parts: ServerParts, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const origin = `http://${request.headers.host}`
  const url = new URL(request.url ?? '/', origin)
  const method = request.method ?? 'GET'
  const [route, params] = findRoute(method, url)
  const path = `${url.pathname}${url.search}`
  const logged = route?.name === 'blob.putBlock' ? '' : body.toString()
  parts.requests.add({ method, path, route: route?.name ?? null, body: logged })
  if (route === null) {
    deliver(response, restError(404, 'Not Found'))
    return
  }
  const perform = (keepBytes = body.length): Answer =>
    answer(route, {
      ...parts,
      origin,
      url,
      params,
      headers: request.headers,
      body: body.subarray(0, keepBytes),
    })
  const fault = parts.faults.next(route.name)
  if (fault === null) deliver(response, perform())
  else deliverFaulty(response, route.name, fault, perform)
}

function findRoute(method: string, url: URL): readonly [Route | null, Readonly<Record<string, string>>] {
  for (const route of routes) {
    const params = matchRoute(route, method, url)
    if (params !== null) return [route, params]
  }
  return [null, {}]
}

function answer(route: Route, call: Call): Answer {
  try {
    return route.answer(call)
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer
    return restError(500, `This GitHub on loopback is broken: ${(thrown as Error).stack}`)
  }
}
