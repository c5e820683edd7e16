import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeGzipBlock } from '../../../../src/archive/gzip/encode-block.ts'
import { BlockSlot } from '../../../../src/archive/threads/block-slot.ts'
import { BlockThreads } from '../../../../src/archive/threads/block-threads.ts'

const FEW = 4096
const MANY = 64 * 1_048_576

const block = Buffer.concat([Buffer.alloc(900_000, 'rows '), randomBytes(100_000)])

test.each([
  ['here', FEW],
  ['on threads', MANY],
])('a block comes back from its member, %s', async (_, sizeBytes) => {
  await using threads = new BlockThreads(sizeBytes)
  const slots = threads.makeSlots()
  await Promise.all(
    slots.map(async (slot, index) => {
      const raw = block.subarray(index)
      slot.raw.set(raw)
      const memberSizeBytes = await threads.encode(slot, raw.length, { codec: 'gzip', level: 6 })
      expect(slot.member.subarray(0, memberSizeBytes)).toEqual(encodeGzipBlock(raw, 6))
      slot.raw.fill(0)
      expect(await threads.decode(slot, memberSizeBytes, 'gzip')).toBeNull()
      expect(slot.raw.subarray(0, raw.length).equals(raw)).toBe(true)
    }),
  )
})

test('what is wrong with a member is said, and the slot can be used again', async () => {
  await using threads = new BlockThreads(MANY)
  const slot = new BlockSlot()
  slot.raw.set(block)
  const memberSizeBytes = await threads.encode(slot, block.length, { codec: 'gzip', level: 1 })
  slot.member.writeUInt8(slot.member.readUInt8(memberSizeBytes - 1) ^ 1, memberSizeBytes - 1)
  expect(await threads.decode(slot, memberSizeBytes, 'gzip')).toContain('has another ISIZE')
  slot.member.writeUInt8(slot.member.readUInt8(memberSizeBytes - 1) ^ 1, memberSizeBytes - 1)
  expect(await threads.decode(slot, memberSizeBytes, 'gzip')).toBeNull()
})

test('a thread that dies fails its jobs and those that come after, and none waits for ever', async () => {
  await using threads = new BlockThreads(MANY)
  const slot = new BlockSlot()
  // No level of zlib: the thread throws.
  const jobs = await Promise.allSettled(
    [1, 2, 3].map(() => threads.encode(slot, 100, { codec: 'gzip', level: 77 })),
  )
  const failure = {
    code: 'INVARIANT_BROKEN',
    message: expect.stringContaining('A thread that works on blocks'),
  }
  expect(jobs).toEqual(jobs.map(() => ({ status: 'rejected', reason: expect.objectContaining(failure) })))
  await expect(threads.encode(slot, 100, { codec: 'gzip', level: 6 })).rejects.toMatchObject({
    code: 'INVARIANT_BROKEN',
  })
})

test('closing ends what waits', async () => {
  const threads = new BlockThreads(MANY)
  const slot = new BlockSlot()
  const job = threads.encode(slot, 1_000_000, { codec: 'gzip', level: 9 })
  await Promise.all([
    threads[Symbol.asyncDispose](),
    expect(job).rejects.toMatchObject({ code: 'CANCELLED' }),
  ])
  await expect(threads.encode(slot, 100, { codec: 'gzip', level: 6 })).rejects.toMatchObject({
    code: 'CANCELLED',
  })
})
