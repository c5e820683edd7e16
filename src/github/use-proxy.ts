import http from 'node:http'
import type { Environment } from '../domain/settings/given.ts'

const VARIABLES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']

/**
 * Sends all requests through the proxy that the environment names, as GitHub's own actions do: behind a firewall a
 * machine has no other way out. `NO_PROXY` is honoured. A Node.js before 24.14 has no such setting.
 */
export function useProxy(environment: Environment): void {
  if (VARIABLES.some((name) => environment[name])) http.setGlobalProxyFromEnv?.(environment)
}
