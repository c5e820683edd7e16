import { closeSync, openSync, readSync, writeSync } from 'node:fs'

const PAGE_COUNT_OFFSET = 28
const CHANGE_COUNTER_OFFSET = 24
const VERSION_VALID_FOR_OFFSET = 92
const PAGE_SIZE_OFFSET = 16

/** The pages of a file that no connection has open. */
export interface PageFile {
  readonly pageSizeBytes: number
  readonly pageCount: number
  read(page: number): Buffer
  write(page: number, bytes: Buffer): void
}

/** Changes pages of a database file behind SQLite's back. */
export function editPages<T>(path: string, edit: (file: PageFile) => T): T {
  const descriptor = openSync(path, 'r+')
  try {
    const header = Buffer.alloc(100)
    readSync(descriptor, header, 0, 100, 0)
    const field = header.readUInt16BE(PAGE_SIZE_OFFSET)
    const pageSizeBytes = field === 1 ? 65_536 : field
    return edit({
      pageSizeBytes,
      pageCount: header.readUInt32BE(PAGE_COUNT_OFFSET),
      read: (page) => {
        const bytes = Buffer.alloc(pageSizeBytes)
        readSync(descriptor, bytes, 0, pageSizeBytes, (page - 1) * pageSizeBytes)
        return bytes
      },
      write: (page, bytes) => void writeSync(descriptor, bytes, 0, bytes.length, (page - 1) * pageSizeBytes),
    })
  } finally {
    closeSync(descriptor)
  }
}

/** Adds a page of zeros that belongs to nothing and harms nobody; returns its number. */
export function addStrayPage(path: string): number {
  return editPages(path, (file) => {
    const stray = file.pageCount + 1
    file.write(stray, Buffer.alloc(file.pageSizeBytes))
    const first = file.read(1)
    first.writeUInt32BE(stray, PAGE_COUNT_OFFSET)
    first.copy(first, VERSION_VALID_FOR_OFFSET, CHANGE_COUNTER_OFFSET, CHANGE_COUNTER_OFFSET + 4)
    file.write(1, first)
    return stray
  })
}

/** Changes some 32-bit numbers of one page, by their offset. */
export function writeNumbers(path: string, page: number, numbers: Readonly<Record<number, number>>): void {
  editPages(path, (file) => {
    const bytes = file.read(page)
    for (const [offset, number] of Object.entries(numbers)) bytes.writeUInt32BE(number, Number(offset))
    file.write(page, bytes)
  })
}
