import { stdout } from 'node:process'
import { journalEntry } from '../../../src/domain/journal/journal.ts'
import { DirectoryJournal } from '../../../src/stores/directory/journal.ts'

/** A program that appends entries, numbered in their messages: `journal-appender.ts <store> <name> <count> <file size>`. */
const [, , root = '', name = '', count = '0', fileSizeBytes = '0'] = process.argv
const clock = { now: () => new Date(), elapsedMs: () => performance.now() }
const limits = { fileSizeBytes: Number(fileSizeBytes), formerFiles: 10_000 }
const journal = new DirectoryJournal(root, clock, limits)
for (let number = 0; number < Number(count); number += 1) {
  const message = `${name} ${number} ${'x'.repeat(number % 300)}`
  await journal.append([journalEntry(clock.now(), { operation: 'create', verdict: 'ok', message })])
  stdout.write(`${number}\n`)
}
