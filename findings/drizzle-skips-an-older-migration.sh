#!/usr/bin/env bash
# Drizzle's migrate() never runs a migration whose time lies before that of the last one applied, and succeeds.
#
# drizzle-orm 0.45.4 with better-sqlite3 13.2.0 on Node 24.21.0.
# Two branches each add a migration; the one made first is merged last. The folder then lists users, theirs, mine, while
# the database has users and mine. Seen: migrate() compares each migration's time with the newest recorded one only,
# so it returns without an error, the table of the late branch is missing here and in every later run, and a new
# database made from the same folder has it: two databases "fully migrated" differ.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --prefix . drizzle-orm@0.45.4 better-sqlite3@13.2.0 node@24.21.0 --legacy-peer-deps >/dev/null 2>&1
mkdir -p steps/meta

cat > look.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

function writeFolder(steps) {
  const entries = steps.map(([name, when], idx) => ({ idx, version: '6', when, tag: `${idx}_${name}`, breakpoints: true }))
  writeFileSync('steps/meta/_journal.json', JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  for (const { tag } of entries) writeFileSync(`steps/${tag}.sql`, `CREATE TABLE ${tag.slice(2)} (id integer PRIMARY KEY)`)
}
const tables = file => file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name").pluck().all().join()

const live = new Database(':memory:')
writeFolder([['users', 1000], ['mine', 3000]])
migrate(drizzle(live), { migrationsFolder: 'steps' })
writeFolder([['users', 1000], ['theirs', 2000], ['mine', 3000]])
migrate(drizzle(live), { migrationsFolder: 'steps' })
migrate(drizzle(live), { migrationsFolder: 'steps' })
const fresh = new Database(':memory:')
migrate(drizzle(fresh), { migrationsFolder: 'steps' })

console.log(`migrated step by step: ${tables(live)}; migrated at once: ${tables(fresh)}`)
if (tables(live) !== 'mine,users' || tables(fresh) !== 'mine,theirs,users') {
  console.log('changed: were mine,users and mine,theirs,users')
  process.exitCode = 1
}
JS
node_modules/.bin/node look.mjs
echo 'as described'
