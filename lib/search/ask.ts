import type { EngineRequest, SearchEngine } from './engine'

export type Asked = { results: string[][]; engine: SearchEngine['name']; fallback: boolean }

/** Asks the engines one after another until one answers; all requests go to it at once, and none where there are none. */
export async function ask(engines: readonly SearchEngine[], requests: readonly EngineRequest[]): Promise<Asked> {
  if (requests.length === 0) return { results: [], engine: engines[0]!.name, fallback: false }
  let fault: unknown
  for (const [i, engine] of engines.entries()) {
    try {
      return { results: await engine.search(requests), engine: engine.name, fallback: i > 0 }
    } catch (error) {
      fault = error
    }
  }
  throw new Error('No search engine answers.', { cause: fault })
}
