import type { Answer } from './answer.ts'

/** The answer with the names of all fields as `databaseId` in place of `database_id`. */
export function camelCased(answer: Answer): Answer {
  const said: unknown = JSON.parse(Buffer.concat(answer.body).toString())
  return { ...answer, body: [Buffer.from(JSON.stringify(renamed(said)))] }
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      renamed(field),
    ]),
  )
}
