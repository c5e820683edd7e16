/** A service at work: it takes orders as fast as a busy shop does, until it is killed or whoever started it is gone. */
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../src/sqlite/connection/database.ts'

const database = openDatabase(process.argv[2] ?? '', { timeout: 10_000 })
const order = database.prepare(
  "INSERT INTO orders (customer, placed, state, total, note) VALUES (1, datetime(), 'open', 9.99, 'from the demo')",
)
const line = database.prepare('INSERT INTO order_lines VALUES (?, 0, ?, 1, 9.99)')
const takeOrder = database.transaction(() => line.run(order.run().lastInsertRowid, 'demo'))

process.stdin.on('end', () => process.exit()).resume()

for (;;) {
  takeOrder()
  await wait(2)
}
