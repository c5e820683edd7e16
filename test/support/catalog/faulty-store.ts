import { open } from 'node:fs/promises'
import { BackupError, type ErrorCode } from '../../../src/domain/outcome/errors.ts'
import type { FetchedArchive, SnapshotStore } from '../../../src/ports.ts'

/** What goes wrong, on which archive where one is given by its id. */
export type StoreFault =
  /** The call rejects with this code, before it does anything. */
  | { readonly on: Method; readonly fails: ErrorCode; readonly id?: string }
  /** The call does what it should and then rejects with this code. */
  | { readonly on: Method; readonly failsAfterwards: ErrorCode; readonly id?: string }
  /** What is fetched has lost its last bytes, or one bit in the middle of it is flipped. */
  | { readonly on: 'fetch'; readonly damages: 'end' | 'bit'; readonly id?: string }
  /** An entry is returned, and nothing was published. */
  | { readonly on: 'publish'; readonly lies: true }
  /** The archive is said to be removed, and is still there. */
  | { readonly on: 'remove'; readonly lies: true; readonly id?: string }

type Method = 'openScratch' | 'list' | 'readTraits' | 'publish' | 'fetch' | 'remove' | 'setPinned'

/**
 * A real store in which the given things go wrong, every time. Damage is done to the very file that is fetched: a
 * store whose archives must survive has to copy them first.
 */
export function faultyStore(store: SnapshotStore, ...faults: readonly StoreFault[]): SnapshotStore {
  const call = async <Result>(
    on: Method,
    id: string | null,
    work: () => Promise<Result>,
  ): Promise<Result> => {
    const relevant = faults.filter((fault) => fault.on === on && concerns(fault, id))
    for (const fault of relevant) if ('fails' in fault) throw storeError(fault.fails, on)
    const result = await work()
    for (const fault of relevant) if ('failsAfterwards' in fault) throw storeError(fault.failsAfterwards, on)
    return result
  }
  const lies = (on: Method, id: string) =>
    faults.some((fault) => fault.on === on && 'lies' in fault && concerns(fault, id))
  return {
    description: `faulty ${store.description}`,
    openScratch: () => call('openScratch', null, () => store.openScratch()),
    list: (query) => call('list', null, () => store.list(query)),
    readTraits: (entries, signal) => call('readTraits', null, () => store.readTraits(entries, signal)),
    publish: (archive, signal) =>
      call('publish', null, async () => {
        const entry = await store.publish(archive, signal)
        if (lies('publish', entry.id)) await store.remove(entry)
        return entry
      }),
    fetch: (entry, directory, signal) =>
      call('fetch', entry.id, async () => {
        const fetched = await store.fetch(entry, directory, signal)
        for (const fault of faults)
          if ('damages' in fault && concerns(fault, entry.id)) await damage(fetched, fault)
        return fetched
      }),
    remove: (entry) =>
      call('remove', entry.id, async () => {
        if (!lies('remove', entry.id)) await store.remove(entry)
      }),
    setPinned: (entry, pinned) => call('setPinned', entry.id, () => store.setPinned(entry, pinned)),
  }
}

function concerns(fault: StoreFault, id: string | null): boolean {
  return !('id' in fault) || fault.id === id
}

async function damage(
  { path }: FetchedArchive,
  { damages }: { readonly damages: 'end' | 'bit' },
): Promise<void> {
  await using file = await open(path, 'r+')
  const { size } = await file.stat()
  if (damages === 'end') {
    await file.truncate(Math.max(0, size - 7))
    return
  }
  const middle = Math.floor(size / 2)
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, middle)
  await file.write(Buffer.from([buffer[0]! ^ 1]), 0, 1, middle)
}

function storeError(code: ErrorCode, on: Method): BackupError {
  return new BackupError(code, `The store failed on ${on}, as it was told to.`, { hint: 'Try again.' })
}
