import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Savepoint } from '../kit/savepoint.ts'

/** Kinds of system call that can be made to fail. */
export type Call = 'write' | 'open' | 'sync' | 'rename' | 'unlink' | 'truncate' | 'read' | 'mkdir'

/** `wait` is no failure: the call stands still until it is let go, and then succeeds. */
export const ERRNO = { ENOSPC: 28, EIO: 5, wait: 0 } as const

/** Which system call is to fail, and how. */
export interface Failure {
  /** Only files whose path begins so. */
  readonly under: string
  readonly call: Call
  /** Counted from 1. */
  readonly at: number
  readonly error: keyof typeof ERRNO
  /** Whether all later ones fail too. */
  readonly stays: boolean
}

/** A command line that meets a failure. */
export interface Armed {
  readonly savepoint: Savepoint
  /** How many calls of that kind there were so far. */
  readonly calls: () => number
  /** Ends the wait of a call that stands still. */
  readonly letGo: () => void
}

const SOURCE = join(import.meta.dirname, '../native/faults.c')

/** Makes system calls of a command fail, by a library that is loaded before the C library. */
export class FaultInjector {
  readonly #library: string
  readonly #folder: string

  /** @param folder where the library is compiled to */
  constructor(folder: string) {
    this.#folder = folder
    this.#library = join(folder, 'faults.so')
    execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', this.#library, SOURCE, '-ldl'])
  }

  arm(savepoint: Savepoint, failure: Failure): Armed {
    const counter = join(this.#folder, `count-${crypto.randomUUID()}`)
    const go = `${counter}-go`
    writeFileSync(counter, Buffer.alloc(8))
    const armed = savepoint.with({
      LD_PRELOAD: this.#library,
      FAULT_PATH: failure.under,
      FAULT_CALLS: failure.call,
      FAULT_AT: String(failure.at),
      FAULT_ERRNO: String(ERRNO[failure.error]),
      FAULT_GO: go,
      FAULT_STAYS: failure.stays ? '1' : '0',
      FAULT_COUNT: counter,
    })
    return {
      savepoint: armed,
      calls: () => Number(readFileSync(counter).readBigUInt64LE()),
      letGo: () => writeFileSync(go, ''),
    }
  }
}
