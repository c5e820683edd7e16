import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { camelCased } from './camel-case.ts'
import { errorAnswer } from './error-answer.ts'
import type { Fault } from './fault.ts'
import { misreport } from './misreport.ts'
import type { RouteName } from './route-name.ts'

/** Writes an answer as it should be. */
export function deliver(response: ServerResponse, answer: Answer): void {
  begin(response, answer)
  for (const piece of answer.body) response.write(piece)
  response.end()
}

/** Answers a request as the fault wants it; `perform` does what the request asks for. */
export function deliverFaulty(
  response: ServerResponse,
  route: RouteName,
  fault: Fault,
  perform: (keepBytes?: number) => Answer,
): void {
  switch (fault.kind) {
    case 'status':
      deliver(response, errorAnswer(route, fault.status, fault.message, fault.headers))
      break
    case 'reset':
      response.socket?.resetAndDestroy()
      break
    case 'lose-answer':
      perform()
      response.socket?.resetAndDestroy()
      break
    case 'stall':
      break
    case 'stall-body':
      beginOnly(response, perform(), fault.afterBytes, () => {})
      break
    case 'cut-connection':
      beginOnly(response, perform(), fault.afterBytes, () => response.socket?.destroy())
      break
    case 'shorten':
      deliver(response, cut(perform(), fault.keepBytes))
      break
    case 'corrupt':
      deliver(response, corrupted(perform(), fault.atByte))
      break
    case 'store-less':
      deliver(response, perform(fault.keepBytes))
      break
    case 'misreport':
      deliver(response, misreport(perform(), fault))
      break
    case 'camel-case':
      deliver(response, camelCased(perform()))
      break
    case 'done-but':
      perform()
      deliver(response, errorAnswer(route, fault.status, fault.message, {}))
      break
    case 'plain':
      deliver(response, { status: fault.status, headers: {}, body: [Buffer.from(fault.text)] })
      break
    case 'meanwhile':
      fault.effect()
      deliver(response, perform())
      break
  }
}

function begin(response: ServerResponse, answer: Answer): void {
  const sizeBytes = answer.body.reduce((sum, piece) => sum + piece.length, 0)
  const length = answer.status === 204 ? {} : { 'content-length': String(sizeBytes) }
  response.writeHead(answer.status, { ...answer.headers, ...length })
}

function beginOnly(response: ServerResponse, answer: Answer, afterBytes: number, then: () => void): void {
  begin(response, answer)
  response.flushHeaders()
  response.write(Buffer.concat(answer.body).subarray(0, afterBytes), then)
}

function cut(answer: Answer, keepBytes: number): Answer {
  return { ...answer, body: [Buffer.concat(answer.body).subarray(0, keepBytes)] }
}

function corrupted(answer: Answer, atByte: number): Answer {
  const body = Buffer.concat(answer.body)
  body.writeUInt8(body.readUInt8(atByte) ^ 0xff, atByte)
  return { ...answer, body: [body] }
}
