import { MovableClock } from './clock.ts'
import type { Fault } from './fault.ts'
import { type Calls, FaultPlan } from './fault-plan.ts'
import type { Job } from './job.ts'
import type { Repository, Run } from './model.ts'
import { newPermissionToken, type Permissions } from './permission-token.ts'
import { RequestLog } from './request-log.ts'
import type { RouteName } from './route-name.ts'
import { newRuntimeToken } from './runtime-token.ts'
import { listen, originOf } from './server.ts'
import { UrlSigner } from './signed-url.ts'
import { type RunFacts, World } from './world.ts'

export interface GitHubOptions {
  /** What the clock says at the start; the real time unless given. */
  readonly now?: Date
}

/** A GitHub on loopback: artifact service, blob storage and REST API of the repositories that a test sets up. */
export interface GitHub {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** For `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string
  readonly world: World
  readonly clock: MovableClock
  readonly requests: RequestLog
  /** Lets a fault befall calls of a route: the next one unless said otherwise. */
  readonly fail: (route: RouteName, fault: Fault, calls?: Calls) => void
  /** No more faults from now on. */
  readonly heal: () => void
  /** A token for the REST API that may do what is granted here and no more. */
  readonly newToken: (repository: Repository, permissions: Permissions) => string
  /** A job of a new run, or of `run`, with the tokens that its steps get. */
  readonly startJob: (repository: Repository, start?: JobStart) => Job
  readonly close: () => Promise<void>
}

export interface JobStart {
  readonly run?: Run
  /** Of the new run, unless `run` is given. */
  readonly facts?: RunFacts
  /** What the workflow grants; `contents: read` unless given. */
  readonly permissions?: Permissions
}

const contentsOnly: Permissions = { contents: 'read' }

/** Starts a GitHub on a free port of 127.0.0.1. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const clock = new MovableClock()
  if (options.now !== undefined) clock.moveTo(options.now)
  const world = new World(clock)
  const faults = new FaultPlan()
  const requests = new RequestLog()
  const server = await listen({ world, faults, requests, signer: new UrlSigner(clock) })
  const origin = originOf(server)

  const newToken: GitHub['newToken'] = (repository, permissions) => {
    const token = newPermissionToken(repository, permissions)
    world.tokens.set(token.token, token)
    return token.token
  }

  return {
    apiUrl: origin,
    resultsUrl: `${origin}/`,
    world,
    clock,
    requests,
    fail: (route, fault, calls) => faults.add(route, fault, calls),
    heal: () => faults.clear(),
    newToken,
    startJob: (repository, { run, facts, permissions = contentsOnly } = {}) => {
      const started = run ?? world.addRun(repository, { status: 'in_progress', conclusion: null, ...facts })
      return {
        run: started,
        token: newToken(repository, permissions),
        runtimeToken: newRuntimeToken(started),
        apiUrl: origin,
        resultsUrl: `${origin}/`,
        serverUrl: 'https://github.com',
      }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
