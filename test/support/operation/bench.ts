import { closeSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_POLICY } from '../../../src/domain/retention/policy.ts'
import { openScratch } from '../../../src/files/disk/scratch.ts'
import type { Created } from '../../../src/operations/backup/create.ts'
import type { CreateAllRequest } from '../../../src/operations/backup/create-all.ts'
import { createAll } from '../../../src/operations/backup/create-all.ts'
import type { RestoreRequest } from '../../../src/operations/restore/request.ts'
import type { Clock, Ports } from '../../../src/ports.ts'
import { DirectoryStore } from '../../../src/stores/directory/store.ts'
import { identifyByPath } from '../archive/identity-sample.ts'
import { buildDatabase, ORDINARY_SQL } from '../database/build.ts'

/** A folder with a database and a store, and everything that an operation needs. */
export interface OperationBench extends Disposable {
  readonly folder: string
  readonly source: string
  readonly store: DirectoryStore
  readonly root: string
  readonly ports: Ports
  /** What the operations told the reader. */
  readonly notes: readonly string[]
}

export function openBench(
  clock: Clock = { now: () => new Date(), elapsedMs: () => performance.now() },
): OperationBench {
  const folder = mkdtempSync(join(tmpdir(), 'savepoint-operations-'))
  const source = buildDatabase(join(folder, 'app.db'), ORDINARY_SQL)
  const root = join(folder, 'backups')
  const store = new DirectoryStore(root, clock)
  const notes: string[] = []
  const ports: Ports = {
    store,
    clock,
    signal: new AbortController().signal,
    openScratch: () => openScratch(join(folder, 'scratch'), 'scratch'),
    reporter: { step() {}, progress() {}, note: (message) => notes.push(message) },
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  return { folder, source, store, root, ports, notes, [Symbol.dispose]: remove }
}

export function createRequest(
  sources: readonly string[],
  changes: Partial<CreateAllRequest> = {},
): CreateAllRequest {
  return {
    sources,
    label: null,
    kind: 'manual',
    compression: { codec: 'gzip', level: 6 },
    busyTimeoutMs: 1_000,
    assertions: [],
    allowEmpty: false,
    origin: null,
    identify: identifyByPath,
    version: '0.0.0',
    disabledBy: null,
    intervalMs: 0,
    policy: DEFAULT_POLICY,
    ...changes,
  }
}

/** Backs up the bench's own database, which must go well. */
export async function backUp(
  bench: OperationBench,
  changes: Partial<CreateAllRequest> = {},
): Promise<Created> {
  const { outcomes } = await createAll(createRequest([bench.source], changes), bench.ports)
  const [outcome] = outcomes
  if (outcome?.status === 'created') return outcome.created
  throw outcome?.status === 'failed' ? outcome.error : new Error('skipped')
}

export function restoreRequest(target: string, changes: Partial<RestoreRequest> = {}): RestoreRequest {
  return {
    archive: { by: 'latest', database: 'app' },
    own: identifyByPath(target),
    consent: async () => {},
    target,
    method: 'auto',
    emergency: false,
    dryRun: false,
    assertions: [],
    busyTimeoutMs: 1_000,
    confirm: async () => {},
    recordSafetyCopy: async () => {},
    ...changes,
  }
}

/** Flips one bit in the middle of a file, or where it is told. */
export function flipBit(path: string, offset: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, offset)
  byte.writeUInt8(byte.readUInt8() ^ 1)
  writeSync(file, byte, 0, 1, offset)
  closeSync(file)
}

/** Everything below a folder, as sorted relative paths. */
export function listTree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
