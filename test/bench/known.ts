import { answerRequest } from '../../lib/api/answer'

const PLACE = { site: 'http://127.0.0.1', build: 'bench' }
const PATHS = ['/search?q=IMT-2020', '/action-items?limit=200', '/entries/92-05', '/mentions?limit=200', '/plans']
const ROUNDS = 40

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function timeOf(
  path: string,
  headers: Record<string, string>,
): Promise<{ took: number; tag: string; status: number }> {
  const request = new Request(`${PLACE.site}/api/v1${path}`, { headers })
  const began = performance.now()
  const answer = await answerRequest(request, PLACE)
  await answer.arrayBuffer()
  return { took: performance.now() - began, tag: answer.headers.get('etag') ?? '', status: answer.status }
}

/** How long the API takes to say that a client has an answer already, against making it, in this process. */
export async function measureKnown(library: string): Promise<void> {
  process.env.LIBRARY_DIR = library
  process.env.SEARCH_ENGINE = 'memory'
  for (const path of PATHS) {
    const made: number[] = []
    const known: number[] = []
    for (let round = -5; round < ROUNDS; round++) {
      const first = await timeOf(path, {})
      const again = await timeOf(path, { 'If-None-Match': first.tag })
      if (first.status !== 200 || again.status !== 304)
        throw new Error(`${path} answers ${first.status}, and ${again.status} to who has it.`)
      if (round >= 0) {
        made.push(first.took)
        known.push(again.took)
      }
    }
    const [a, b] = [median(made), median(known)]
    console.log(
      `/api/v1${path}`.padEnd(32),
      `made ${a.toFixed(2)} ms, known ${b.toFixed(2)} ms: 304 takes ${((100 * b) / a).toFixed(0)} % of 200`,
    )
  }
}
