import type { EngineRequest, EngineResult, SearchEngine } from './engine'

export type Asked = { results: EngineResult[]; engine: SearchEngine['name']; fallback: boolean }

/** Asks the engines one after another until one answers; all requests go to it at once. */
export async function ask(engines: readonly SearchEngine[], requests: readonly EngineRequest[]): Promise<Asked> {
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
