import type { EventEmitter } from 'node:events'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deflate } from '../../../../src/archive/threads/deflate.ts'

const EVENTS = ['uncaughtException', 'unhandledRejection']
const emitter: EventEmitter = process

it('gives a deflate stream and leaves nothing behind that listens to what others throw', () => {
  const before = EVENTS.map((event) => emitter.listeners(event))
  const raw = Buffer.alloc(5_000, 'rows ')
  for (const level of [0, 1, 6, 9]) expect(inflateRawSync(deflate(raw, level))).toEqual(raw)
  expect(EVENTS.map((event) => emitter.listeners(event))).toEqual(before)
})
