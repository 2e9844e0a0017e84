import { closest } from '../index/spelling'
import { countFacets, type PrintedWord, passes, type SearchDocument } from '../schema'
import type { Condition, Engine, Index, SearchRequest } from './engine'

/** A document's words as one text: fields begin and end with a blank, so that terms are looked for whole. */
type Row = { document: SearchDocument; printed: string; all: string; title: number }

const rowOf = (document: SearchDocument): Row => {
  const printed = ` ${document.title} \n ${document.text} \n`
  return {
    document,
    printed,
    all: `${printed} ${document.also}  ${document.subject} `,
    title: document.title.length + 2,
  }
}

const spaced = (terms: string) => ` ${terms} `

/** Tells whether a document has what a condition asks for. */
function matching({ terms, phrases, excluded, filters, without }: Condition): (row: Row) => boolean {
  const words = terms.map(spaced)
  const runs = phrases.map((phrase) => spaced(phrase.join(' ')))
  const unwanted = excluded.map((term) => ({ text: spaced(term), isRun: term.includes(' ') }))
  return ({ document, printed, all }) => {
    for (const word of words) if (!all.includes(word)) return false
    for (const run of runs) if (!printed.includes(run)) return false
    for (const { text, isRun } of unwanted) if ((isRun ? printed : all).includes(text)) return false
    return passes(document, filters, without)
  }
}

/** What has more of the words in its title comes first. */
const inTitle = ({ terms, phrases }: Condition) => {
  const words = [...terms, ...phrases.flat()].map(spaced)
  return ({ all, title }: Row) => words.filter((word) => all.lastIndexOf(word, title) >= 0).length
}

function orderOf(request: SearchRequest, found: readonly Row[]): readonly Row[] {
  if (request.sort === 'date') return [...found].sort((a, b) => b.document.date - a.document.date)
  if (request.sort === 'number' || request.terms.length + request.phrases.length === 0) return found
  const weight = inTitle(request)
  const weights = new Map(found.map((row) => [row, weight(row)]))
  return [...found].sort((a, b) => weights.get(b)! - weights.get(a)!)
}

/** The engine in the process, a scan: the reference of the contract, and the stand-in of a server that does not answer. */
export function memoryEngine(): Engine {
  const open = async (documents: readonly SearchDocument[], words: readonly PrintedWord[]): Promise<Index> => {
    let rows: Row[] | null = null
    /** The rows that have a term: of several terms those of the rarest are looked at. */
    const having = new Map<string, Row[]>()
    const make = () => {
      const made = documents.map(rowOf)
      for (const row of made)
        for (const term of new Set(row.all.split(/\s+/))) {
          const known = having.get(term)
          if (known) known.push(row)
          else having.set(term, [row])
        }
      return made
    }
    const answer = (request: SearchRequest) => {
      // Behind a server it is seldom asked: what it looks at is made when it is.
      rows ??= make()
      const lists = [...request.terms, ...request.phrases.flat()].map((term) => having.get(term) ?? [])
      const fewest = lists.reduce((few, list) => (list.length < few.length ? list : few), rows)
      const found = fewest.filter(matching(request))
      const listed = request.limit > 0 ? orderOf(request, found).slice(0, request.limit) : []
      return {
        ids: listed.map(({ document }) => document.id),
        total: found.length,
        facets: countFacets(
          found.map(({ document }) => document),
          request.facets,
        ),
      }
    }
    return {
      search: async (requests) => ({ engine: 'memory', fault: null, replies: requests.map(answer) }),
      similar: async (word) => closest(word, words),
    }
  }
  return { name: 'memory', open, health: async () => [{ name: 'memory', answers: true, fault: null }] }
}
