import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pipeline } from 'node:stream'

/** A proxy on loopback that lets everything through and remembers who was asked for. */
export interface TunnellingProxy extends Disposable {
  readonly url: string
  /** `host:port`, in the order in which they were asked for. */
  readonly asked: readonly string[]
}

/** @see RFC 9110, section 9.3.6: CONNECT */
export async function startProxy(): Promise<TunnellingProxy> {
  const asked: string[] = []
  const server = createServer().on('connect', ({ url = '' }, client) => {
    asked.push(url)
    const [host = '', port] = url.split(':')
    const beyond = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      pipeline(client, beyond, client, () => undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked, [Symbol.dispose]: () => server.close() }
}
