import { answerRequest } from '../../lib/api/answer'
import { openConnection } from './connection'
import { parametersOf } from './queries'

const PLACE = { site: 'http://127.0.0.1', build: 'bench' }
const PATHS = ['/search?q=IMT-2020', '/action-items?limit=200', '/entries/92-05', '/mentions?limit=200', '/plans']
const ROUNDS = 40

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function timeOf(
  path: string,
  headers: Record<string, string>,
): Promise<{ took: number; tag: string; status: number }> {
  const asked = new Request(`${PLACE.site}/api/v1${path}`, { headers })
  const began = performance.now()
  const answer = await answerRequest(asked, PLACE)
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

/** A server that has just started answers more slowly, short answers most of all: so many questions come before those that are measured. */
const WARMING_UP = 1_000

/** Questions of which each number makes another one, so that no answer is remembered. */
const ANEW: readonly { name: string; path: (number: number, item: string) => string }[] = [
  { name: '/search', path: (number) => `/search?${parametersOf(number)}` },
  { name: '/action-items', path: (number) => `/action-items?limit=${1 + (number % 200)}` },
  { name: '/mentions', path: (number) => `/mentions?limit=${1 + (number % 200)}` },
  { name: '/entries/{id}', path: (_, item) => `/entries/${item}` },
  { name: '/trace', path: (_, item) => `/trace?from=${item}&steps=2` },
]

/**
 * How long a running explorer takes over HTTP to make an answer that nobody has asked for yet, and to say of the same answer
 * that the client has it. It says the ratio and asserts nothing.
 */
export async function measureKnownAnew(site: string): Promise<void> {
  const { items } = (await (await fetch(`${site}/api/v1/action-items?limit=200`)).json()) as { items: { id: string }[] }
  const connection = await openConnection(site)
  const timesOf = async (asked: string) => {
    const first = await connection.ask({ path: asked })
    const again = await connection.ask({ path: asked, headers: { 'If-None-Match': first.tag } })
    if (first.status !== 200 || again.status !== 304)
      throw new Error(`${asked} answers ${first.status}, and ${again.status} to who has it.`)
    return [first.took, again.took] as const
  }
  for (let n = 0; n < WARMING_UP; n++) await timesOf(`/api/v1/search?q=network+${n}`)
  for (const { name, path } of ANEW) {
    const made: number[] = []
    const known: number[] = []
    for (let round = 0; round < 2 * ROUNDS; round++) {
      const asked = `/api/v1${path(round, items[round % items.length]!.id)}`
      const [anew, again] = await timesOf(asked)
      made.push(anew)
      known.push(again)
    }
    const [a, b] = [median(made), median(known)]
    console.log(
      `/api/v1${name}`.padEnd(24),
      `made anew ${a.toFixed(2)} ms, known ${b.toFixed(2)} ms: 304 takes ${((100 * b) / a).toFixed(0)} % of 200`,
    )
  }
  connection.close()
}
