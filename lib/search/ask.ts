import type { EngineRequest, SearchEngine } from './engine/engine'

export type Asked = { results: string[][]; engine: SearchEngine['name']; fallback: boolean }

/**
 * Asks the engines one after another until one answers; all requests go to it at once, and none where there are none. Where
 * no engine answers the fault is logged and nothing is put in order here: what matches is known without them.
 */
export async function ask(engines: readonly SearchEngine[], requests: readonly EngineRequest[]): Promise<Asked> {
  const [first] = engines
  if (requests.length === 0) return { results: [], engine: first!.name, fallback: false }
  for (const engine of engines) {
    try {
      return { results: await engine.search(requests), engine: engine.name, fallback: engine !== first }
    } catch (fault) {
      if (engine === engines.at(-1)) console.error('No search engine answers.', fault)
    }
  }
  return { results: requests.map(() => []), engine: 'memory', fallback: true }
}
