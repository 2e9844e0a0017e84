import MiniSearch from 'minisearch'
import type { SearchDocument } from '../documents'
import { type EngineRequest, type EngineResult, FACETS, type Filter, type SearchEngine } from '../engine'

const valuesOf = (document: SearchDocument, field: Filter['field']): readonly string[] => {
  const value = document[field]
  return value === null ? [] : Array.isArray(value) ? value : [value as string]
}

type Index = { mini: MiniSearch<SearchDocument>; documents: ReadonlyMap<string, SearchDocument> }

function build(documents: readonly SearchDocument[]): Index {
  const mini = new MiniSearch<SearchDocument>({
    fields: ['title', 'text', 'also'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, text: 1.5, also: 1 } },
  })
  mini.addAll(documents)
  return { mini, documents: new Map(documents.map((document) => [document.id, document])) }
}

const hasPhrase = (document: SearchDocument, phrase: readonly string[]): boolean =>
  [document.title, document.text].some((terms) => ` ${terms} `.includes(` ${phrase.join(' ')} `))

const hasTerm = (document: SearchDocument, term: string): boolean =>
  [document.title, document.text, document.also].some((terms) => ` ${terms} `.includes(` ${term} `))

/** The engine in the process: for where no server can be had, and the reference for the contract. */
export function memoryEngine(): SearchEngine {
  let index = build([])
  return {
    name: 'memory',
    index: async (documents) => {
      index = build(documents)
    },
    search: async (request: EngineRequest): Promise<EngineResult> => {
      const { mini, documents } = index
      const passes = (document: SearchDocument) =>
        request.filters.every(({ field, values }) =>
          valuesOf(document, field).some((value) => values.includes(value)),
        ) &&
        request.phrases.every((phrase) => hasPhrase(document, phrase)) &&
        !request.excluded.some((term) => hasTerm(document, term))
      const words = [...request.terms, ...request.phrases.flat()]
      const found = words.length
        ? mini.search(words.join(' '), { combineWith: 'AND' }).map(({ id }) => documents.get(id as string)!)
        : [...documents.values()].sort((a, b) => a.order - b.order)
      const matching = found.filter(passes)
      const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as EngineResult['facets']
      for (const document of matching)
        for (const facet of FACETS)
          for (const value of valuesOf(document, facet)) facets[facet][value] = (facets[facet][value] ?? 0) + 1
      return {
        ids: matching.slice(request.offset, request.offset + request.limit).map(({ id }) => id),
        total: matching.length,
        facets,
      }
    },
    health: async () => {},
    close: async () => {},
  }
}
