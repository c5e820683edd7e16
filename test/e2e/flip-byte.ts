import { readFileSync, writeFileSync } from 'node:fs'

/** Changes one bit in the middle of the file that the variable FILE names. */
const { FILE: path = '' } = process.env
const bytes = readFileSync(path)
const middle = bytes.length >> 1
bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
writeFileSync(path, bytes)
