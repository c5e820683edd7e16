import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname, networkInterfaces } from 'node:os'

/** The field of `/proc/PID/stat` that says when a process began, counted behind the name in brackets. */
const START_FIELD = 19

/** What tells one process from all others, on every machine and at every time. */
export interface ScratchOwner {
  /** Of the machine since it was started, and of the container: process numbers mean nothing beyond. */
  readonly machine: string
  readonly pid: number
  /** When the process began, in ticks of the system; 0 where the system does not say. */
  readonly startTicks: number
}

/** This process. */
export async function readOwner(): Promise<ScratchOwner> {
  return { machine: await markMachine(), pid: process.pid, startTicks: await readStart(process.pid) }
}

/**
 * Tells whether a process of this machine is there. One that may not be signalled is alive all the same; another that
 * was given its number later is not it.
 */
export async function isAlive({ pid, startTicks }: ScratchOwner): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = await readStart(pid)
  return startTicks === 0 || now === 0 || now === startTicks
}

/** Two machines may have one host name, and every container a process 1: the boot and the namespace tell them apart. */
async function markMachine(): Promise<string> {
  const processes = await readlink('/proc/self/ns/pid').catch(() => '')
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(readAddresses)
  return createHash('sha256').update(`${hostname()} ${processes} ${boot}`).digest('hex').slice(0, 8)
}

/** Where the system has no number for each boot, the addresses of its network cards stand for the machine. */
function readAddresses(): string {
  return Object.values(networkInterfaces())
    .flatMap((cards) => (cards ?? []).map(({ mac }) => mac))
    .toSorted()
    .join()
}

async function readStart(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? 0)
}
