import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEdition } from '../../indexer/library'
import { readPlan } from '../../indexer/read-plan'

/** The document with another date, and with a word changed in every tenth line so that editions differ. */
export function perturbed(text: string, n: number): string {
  return text
    .split('\n')
    .map((line, i) => (i % 10 === n % 10 && line.length > 80 ? line.replace(/ the /, ` the (${n}) `) : line))
    .join('\n')
}

/** A library of so many editions, a month apart. */
export async function makeLibrary(place: string, count: number, document: string): Promise<string> {
  const directory = join(place, `library-${count}`)
  const files = join(place, 'editions')
  mkdirSync(files, { recursive: true })
  const text = readFileSync(document, 'utf8')
  for (let n = 0; n < count; n++) {
    const date = `${2017 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15`
    const path = join(files, `${date}.txt`)
    writeFileSync(path, perturbed(text, n))
    addEdition(directory, await readPlan(path, { date }), { plan: 'wtsa-16', edition: { date } })
  }
  return directory
}
