const INTERIOR_INDEX = 2
const INTERIOR_TABLE = 5
const LEAF_INDEX = 10
const LEAF_TABLE = 13

/** What a page of a b-tree refers to. A cell of -1 is the page's own right-most child. */
export interface References {
  child(page: number, cell: number): void
  /** The first page of a chain that holds what does not fit a cell, and how many pages it must have. */
  overflow(first: number, pageCount: number, cell: number): void
  fault(what: string, cell: number | null): void
}

/**
 * Reads every reference of one page of a b-tree. No key is compared, so that no collation is needed; nothing is trusted,
 * so that a hostile page ends in faults.
 * @param page its bytes
 * @param start where its header begins: 100 on page 1, behind the header of the file
 * @param usableBytes without the bytes that are reserved at the end of each page
 * @see https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
export function readReferences(page: Buffer, start: number, usableBytes: number, into: References): void {
  const type = page[start] ?? 0
  const isInterior = type === INTERIOR_INDEX || type === INTERIOR_TABLE
  if (!isInterior && type !== LEAF_INDEX && type !== LEAF_TABLE) {
    into.fault('is no page of a b-tree', null)
    return
  }
  const pointers = start + (isInterior ? 12 : 8)
  const cells = page.readUInt16BE(start + 3)
  const content = pointers + 2 * cells
  if (content > usableBytes) {
    into.fault(`has ${cells} cells, for which it has no room`, null)
    return
  }
  if (isInterior) into.child(page.readUInt32BE(start + 8), -1)
  for (let cell = 0; cell < cells; cell += 1) {
    const offset = page.readUInt16BE(pointers + 2 * cell)
    if (offset < content || offset > usableBytes - 4) {
      into.fault(`Offset ${offset} out of range ${content}..${usableBytes - 4}`, cell)
    } else {
      if (isInterior) into.child(page.readUInt32BE(offset), cell)
      if (type !== INTERIOR_TABLE)
        readPayload(page, offset + (isInterior ? 4 : 0), usableBytes, type, cell, into)
    }
  }
}

/** A payload in its cell, and where it goes on. @see https://www.sqlite.org/fileformat2.html#cell_payload */
function readPayload(
  page: Buffer,
  offset: number,
  usableBytes: number,
  type: number,
  cell: number,
  into: References,
): void {
  let at = offset
  let payloadBytes = page[at] ?? 0
  at += 1
  if (payloadBytes >= 0x80) {
    payloadBytes &= 0x7f
    for (let byte = 0x80; byte >= 0x80 && at < offset + 9; at += 1) {
      byte = page[at] ?? 0
      payloadBytes = payloadBytes * 128 + (byte & 0x7f)
    }
  }
  if (type === LEAF_TABLE) at = skipVarint(page, at)
  const mostBytes = type === LEAF_TABLE ? usableBytes - 35 : mostOf(usableBytes, 64)
  if (payloadBytes <= mostBytes) {
    if (at + payloadBytes > usableBytes) into.fault('Extends off end of page', cell)
    return
  }
  const leastBytes = mostOf(usableBytes, 32)
  const fittingBytes = leastBytes + ((payloadBytes - leastBytes) % (usableBytes - 4))
  const localBytes = fittingBytes <= mostBytes ? fittingBytes : leastBytes
  if (at + localBytes + 4 > usableBytes) into.fault('Extends off end of page', cell)
  else {
    const pageCount = Math.ceil((payloadBytes - localBytes) / (usableBytes - 4))
    into.overflow(page.readUInt32BE(at + localBytes), pageCount, cell)
  }
}

function mostOf(usableBytes: number, share: number): number {
  return Math.floor(((usableBytes - 12) * share) / 255) - 23
}

function skipVarint(page: Buffer, start: number): number {
  let at = start
  while ((page[at] ?? 0) >= 0x80 && at < start + 8) at += 1
  return at + 1
}
