import MiniSearch from 'minisearch'
import { having } from '../match'
import type { SearchDocument } from '../schema'
import { passes } from '../schema'
import type { EngineRequest, SearchEngine } from './engine'

type Index = { mini: MiniSearch<SearchDocument>; documents: ReadonlyMap<string, SearchDocument> }

function build(documents: readonly SearchDocument[]): Index {
  const mini = new MiniSearch<SearchDocument>({
    fields: ['title', 'text', 'also', 'subject'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, text: 1.5, also: 1, subject: 0.5 } },
  })
  mini.addAll(documents)
  return { mini, documents: new Map(documents.map((document) => [document.id, document])) }
}

function answer({ mini, documents }: Index, request: EngineRequest): string[] {
  const words = [...new Set([...request.terms, ...request.phrases.flat()])]
  const found = words.length
    ? mini.search(words.join(' '), { combineWith: 'AND' }).map(({ id }) => documents.get(id as string)!)
    : [...documents.values()]
  const has = having(request)
  return found
    .filter((document) => passes(document, request.filters, request.without) && has(document))
    .slice(0, request.limit)
    .map(({ id }) => id)
}

/** The engine in the process: for where no server can be had, and the reference for the contract. */
export function memoryEngine(): SearchEngine {
  let documents: readonly SearchDocument[] = []
  let index: Index | null = null
  return {
    name: 'memory',
    // Behind a server it is seldom asked: it is built when it is.
    index: async (given) => {
      documents = given
      index = null
    },
    search: async (requests) => {
      index ??= build(documents)
      const built = index
      return requests.map((request) => answer(built, request))
    },
    health: async () => {},
    close: async () => {},
  }
}
