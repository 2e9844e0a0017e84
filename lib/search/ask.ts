import type { EngineRequest, EngineResult, SearchEngine } from './engine'

export type Asked = { result: EngineResult; engine: SearchEngine['name']; fallback: boolean }

/** Asks the engines one after another until one answers. */
export async function ask(engines: readonly SearchEngine[], request: EngineRequest): Promise<Asked> {
  let fault: unknown
  for (const [i, engine] of engines.entries()) {
    try {
      return { result: await engine.search(request), engine: engine.name, fallback: i > 0 }
    } catch (error) {
      fault = error
    }
  }
  throw new Error('No search engine answers.', { cause: fault })
}
