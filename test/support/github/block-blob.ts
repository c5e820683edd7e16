/**
 * A block blob: what it holds is decided by the block list that is committed, not by the order in which blocks came.
 * @see https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
export class BlockBlob {
  readonly #staged = new Map<string, Buffer>()
  #blocks: readonly Buffer[] | null = null
  contentType = 'application/octet-stream'

  /** A blob that is there already, such as that of an artifact set up by a test. */
  static of(contents: Buffer, contentType: string): BlockBlob {
    const blob = new BlockBlob()
    blob.#blocks = [contents]
    blob.contentType = contentType
    return blob
  }

  stage(blockId: string, bytes: Buffer): void {
    this.#staged.set(blockId, bytes)
  }

  /** Makes the staged blocks of this list, in this order, the content. False when one of them was never staged. */
  commit(blockIds: readonly string[], contentType: string): boolean {
    const blocks = blockIds.map((id) => this.#staged.get(id))
    if (!blocks.every((block) => block !== undefined)) return false
    this.#blocks = blocks
    this.#staged.clear()
    this.contentType = contentType
    return true
  }

  get committed(): boolean {
    return this.#blocks !== null
  }

  /** The content in pieces; empty while nothing was committed. */
  get blocks(): readonly Buffer[] {
    return this.#blocks ?? []
  }

  get sizeBytes(): number {
    return this.blocks.reduce((sum, block) => sum + block.length, 0)
  }

  bytes(): Buffer {
    return Buffer.concat(this.blocks)
  }
}
