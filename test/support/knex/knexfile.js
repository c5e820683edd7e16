/** A project that migrates with knex; its database is the one that SHOP_DATABASE names. */
export default {
  client: 'better-sqlite3',
  connection: { filename: process.env.SHOP_DATABASE },
  useNullAsDefault: true,
  migrations: { directory: './migrations' },
}
