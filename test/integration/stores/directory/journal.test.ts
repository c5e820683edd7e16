import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import type { JournalEntry } from '../../../../src/domain/journal/journal.ts'
import { DirectoryJournal } from '../../../../src/stores/directory/journal.ts'
import { DirectoryStore } from '../../../../src/stores/directory/store.ts'
import { standingClock } from '../../../support/catalog/clock.ts'
import { useScratch } from '../../../support/database/scratch.ts'
import { sampleEntry } from '../../../support/journal/sample.ts'

const APPENDER = fileURLToPath(new URL('../../../support/journal/appender.ts', import.meta.url))
const BEGINNING = new Date(0)

const scratch = useScratch()
const clock = standingClock()
const root = (): string => scratch('store')
const file = (): string => scratch('store', 'journal', 'journal.jsonl')
const open = (fileSizeBytes = 1_000_000, formerFiles = 10_000): DirectoryJournal =>
  new DirectoryJournal(root(), clock, { fileSizeBytes, formerFiles })

beforeEach(() => mkdirSync(root()))

function startAppender(name: string, count: number, fileSizeBytes: number): ChildProcess {
  return spawn(process.execPath, [APPENDER, root(), name, String(count), String(fileSizeBytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function numbersOf(entries: readonly JournalEntry[], name: string): readonly number[] {
  return entries
    .map(({ message }) => (message ?? '').split(' '))
    .flatMap(([writer, number]) => (writer === name ? [Number(number)] : []))
    .sort((a, b) => a - b)
}

describe('the journal of a directory', () => {
  it('gives back what was appended, oldest first, and is no archive', async () => {
    await open().append([sampleEntry(3), sampleEntry(1)])
    await open().append([sampleEntry(2)])
    expect((await open().read(BEGINNING)).map(({ archive }) => archive)).toEqual([
      'app-1.db.gz',
      'app-2.db.gz',
      'app-3.db.gz',
    ])
    expect(await open().read(new Date('2026-11-02T12:00:00Z'))).toHaveLength(2)
    expect(await new DirectoryStore(root(), clock).list()).toEqual([])
  })

  it('is not made where there is no store, and read as empty there', async () => {
    const absent = new DirectoryJournal(scratch('absent'), clock)
    await absent.append([sampleEntry(1)])
    expect(existsSync(scratch('absent'))).toBe(false)
    expect(await absent.read(BEGINNING)).toEqual([])
  })

  it('loses only the line that was torn, wherever it was torn', async () => {
    const line = JSON.stringify(sampleEntry(2))
    for (const length of [1, 40, line.length - 1]) {
      await open().append([sampleEntry(1)])
      appendFileSync(file(), line.slice(0, length))
      await open().append([sampleEntry(3)])
    }
    expect(await open().read(BEGINNING)).toHaveLength(6)
  })

  it('keeps a torn line that was whole but for its end', async () => {
    await open().append([sampleEntry(1)])
    appendFileSync(file(), JSON.stringify(sampleEntry(2)))
    await open().append([sampleEntry(3)])
    expect(await open().read(BEGINNING)).toHaveLength(3)
  })

  it('sets a full file aside and drops the oldest of those', async () => {
    for (let day = 1; day <= 8; day += 1) {
      clock.set(new Date(Date.UTC(2026, 10, day, 13)))
      await open(1, 3).append([sampleEntry(day)])
    }
    expect(readdirSync(scratch('store', 'journal'))).toHaveLength(4)
    const kept = await open().read(BEGINNING)
    expect(kept.map(({ archive }) => archive)).toEqual([5, 6, 7, 8].map((day) => `app-${day}.db.gz`))
    expect(await open().read(new Date('2026-11-08T00:00:00Z'))).toHaveLength(1)
  })

  it('does not follow links', async () => {
    mkdirSync(scratch('elsewhere'))
    symlinkSync(scratch('elsewhere'), scratch('store', 'journal'))
    await expect(open().append([sampleEntry(1)])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    await expect(open().read(BEGINNING)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it('does not follow a link in place of its file', async () => {
    mkdirSync(scratch('store', 'journal'))
    symlinkSync(scratch('victim'), file())
    await expect(open().append([sampleEntry(1)])).rejects.toMatchObject({ code: 'IO_FAILED' })
    expect(existsSync(scratch('victim'))).toBe(false)
    expect(await open().read(BEGINNING)).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says when it may not be written',
    async () => {
      await open().append([sampleEntry(1)])
      chmodSync(file(), 0o400)
      await expect(open().append([sampleEntry(2)])).rejects.toMatchObject({ code: 'STORE_NOT_WRITABLE' })
    },
  )

  it('holds every line of processes that append at the same time, also while files are set aside', async () => {
    const names = ['a', 'b', 'c', 'd']
    const appenders = names.map((name) => startAppender(name, 100, 20_000))
    await Promise.all(appenders.map((appender) => once(appender, 'close')))
    const entries = await open().read(BEGINNING)
    expect(readdirSync(scratch('store', 'journal')).length).toBeGreaterThan(2)
    for (const name of names) expect(numbersOf(entries, name)).toEqual([...Array(100).keys()])
  })

  it('keeps what was appended before a kill, and goes on after it', async () => {
    for (const acknowledged of [1, 7, 20]) {
      const appender = startAppender('killed', 10_000, 1_000_000)
      const { stdout } = appender
      if (stdout === null) throw new TypeError('the appender has no output')
      let last = -1
      for await (const line of createInterface(stdout)) {
        last = Number(line)
        if (last >= acknowledged) break
      }
      appender.kill('SIGKILL')
      await once(appender, 'exit')
      const numbers = new Set(numbersOf(await open().read(BEGINNING), 'killed'))
      for (let number = 0; number <= last; number += 1) expect(numbers).toContain(number)
    }
    await open().append([sampleEntry(1)])
    const lines = readFileSync(file(), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    expect(await open().read(BEGINNING)).toHaveLength(lines.length)
  })

  it('misses nothing of what is set aside while it is read', async () => {
    const journal = open(300)
    const written = Array.from({ length: 120 }, (_, number) => sampleEntry(number))
    let appended = 0
    const writing = (async () => {
      for (const entry of written) {
        await journal.append([entry])
        appended += 1
      }
    })()
    while (appended < written.length) {
      const before = appended
      expect((await journal.read(BEGINNING)).length).toBeGreaterThanOrEqual(before)
    }
    await writing
    expect(await journal.read(BEGINNING)).toHaveLength(written.length)
  })
})
