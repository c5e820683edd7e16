import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What somebody sent to a {@link ListeningServer}. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** A server on loopback that writes down what it hears. */
export interface ListeningServer extends AsyncDisposable {
  readonly origin: string
  readonly heard: readonly Heard[]
}

/** @param answer the status of every answer, or null never to answer */
export async function listenOnLoopback(answer: number | null): Promise<ListeningServer> {
  const heard: Heard[] = []
  const respond: RequestListener<typeof IncomingMessage, typeof ServerResponse> = (request, response) => {
    const { method = '', url: path = '' } = request
    text(request).then(
      (body) => {
        heard.push({ method, path, body })
        if (answer !== null) response.writeHead(answer, { location: 'http://127.0.0.1:9/' }).end('thanks')
      },
      () => response.destroy(),
    )
  }
  const server = createServer(respond)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
