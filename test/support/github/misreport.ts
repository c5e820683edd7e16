import type { Answer } from './answer.ts'

/** What artifacts are said to be instead of what they are. */
export interface FalseClaim {
  readonly digest?: string
  readonly sizeBytes?: number
}

/** The answer with other claims on every artifact in it, REST or Twirp. */
export function misreport(answer: Answer, { digest, sizeBytes }: FalseClaim): Answer {
  const text = Buffer.concat(answer.body).toString()
  const changed = JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    if (key === 'digest') return digest ?? value
    if (key === 'size_in_bytes') return sizeBytes ?? value
    if (key === 'size') return sizeBytes === undefined ? value : String(sizeBytes)
    return value
  })
  return { ...answer, body: [Buffer.from(changed)] }
}
