/** The pages of a database as a read transaction sees them, read past SQLite. */
export interface Pages {
  readonly pageSizeBytes: number
  /** Without the bytes that are reserved at the end of each page. */
  readonly usableBytes: number
  readonly pageCount: number
  /** The bytes of a page, valid until the next call; zeros where the file ends before. */
  read(page: number): Buffer
  /** The big-endian number with which a page begins. */
  readNumber(page: number): number
}
