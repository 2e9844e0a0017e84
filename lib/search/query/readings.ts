import type { Lookups } from '../../library/lookups'
import type { Code } from '../../messages/message'
import type { EditionPage } from '../../refs/ref'
import type { Filter } from '../schema'

/** Sentences that say what was asked for, with nothing to be told. */
type ReadingCode = Exclude<Extract<Code, `reading.${string}`>, 'reading.kind' | 'reading.council.documents'>

/**
 * Words that ask for what a plan knows of its items: `filter` narrows to it, `items` to those that it lists, `page` shows
 * it. `meaning` is said to the reader, with the field that says the same; where nothing is found so, the words are searched
 * as words. A row a question, an example beside it.
 */
export type Reading = {
  words: RegExp
  meaning: ReadingCode
  filter?: Filter
  code?: string
  items?: (lookups: Lookups, words: RegExpMatchArray) => string[]
  page?: EditionPage
}

const status = (value: string) => ({
  filter: { field: 'status' as const, values: [value] },
  code: `status:${value}`,
})

/** Action items whose milestone prints a year. */
const dueIn = (lookups: Lookups, { groups }: RegExpMatchArray): string[] =>
  groups?.year
    ? lookups.entriesOfKind('action-item').flatMap(({ id, milestone }) => (milestone.includes(groups.year!) ? id : []))
    : []

export const READINGS: readonly Reading[] = [
  {
    // "no progress reported", "without progress", "nothing done on SG2", "what has not been done", "not started", "silent"
    words:
      /\b(?:no|without|any)\s(?:reported\s)?progress(?:\s(?:is|was|has been))?(?:\sreported)?\b|\bnothing\s(?:(?:is|was|has been)\s)?(?:reported|done)\b|\b(?:not|nothing)\s(?:yet\s)?(?:been\s)?(?:done|started|begun|implemented)\b|\bsilent\b/i,
    meaning: 'reading.silent',
    ...status('silent'),
  },
  {
    // "completed items", "which actions of TSAG are completed", "everything completed", "done items", "finished actions"
    words:
      /\b(?:completed|finished|done|closed)\s(?:action\s)?(?:items|actions)\b|\beverything\s(?:that\s(?:is|was)\s)?(?:completed|done|finished)\b|(?<=\b(?:items|actions)\b[^.]{0,40})\b(?:are|were|have\sbeen)\s(?:completed|done|finished)\b|\bwhat\s(?:is|was|has\sbeen)\s(?:completed|done|finished)\b/i,
    meaning: 'reading.completed',
    ...status('completed'),
  },
  // "what is still in progress", "ongoing items"
  {
    words: /\b(?:still\s)?in\sprogress\b|\bongoing\s(?:action\s)?(?:items|actions)\b/i,
    meaning: 'reading.open',
    ...status('open'),
  },
  { words: /\bperiodic\sgoals(?:\smet)?\b/i, meaning: 'reading.periodic', ...status('periodic') },
  {
    // "items in jeopardy", "red items"
    words: /\b(?:items\s)?in\sjeopardy\b|\bred\s(?:action\s)?items\b/i,
    meaning: 'reading.jeopardy',
    filter: { field: 'jeopardy', values: ['yes'] },
    code: 'jeopardy',
  },
  {
    // "dropped items", "items no longer tracked", "what was dropped from resolution 44", "deleted actions"
    words:
      /\b(?:dropped|removed|deleted|suppressed)\s(?:action\s)?(?:items|actions)\b|\b(?:items\s)?no\slonger\stracked\b|\bwhat\s(?:is|was|were|has\sbeen)\s(?:dropped|removed|deleted)(?:\sfrom)?\b/i,
    meaning: 'reading.dropped',
    filter: { field: 'kind', values: ['change'] },
    code: 'kind:change',
    page: 'changes',
  },
  {
    // "new action items", "items with reused numbers"
    words:
      /^\s*(?:the\s)?(?:new|added)\s(?:action\s)?items\s*$|\b(?:items\swith\s)?re-?used\s(?:action\s|item\s)*numbers\b/i,
    meaning: 'reading.new',
    items: (lookups) =>
      lookups.entriesOfKind('change').flatMap(({ change, item }) => (change === 'dropped' ? [] : item)),
    page: 'changes',
  },
  {
    // "what is overdue", "late items", "which items are late"
    words:
      /\boverdue\b|\blate\s(?:action\s)?items\b|(?<=\bitems\s)are\slate\b|\bbehind\sschedule\b|\bdelayed\sitems\b/i,
    meaning: 'reading.overdue',
    ...status('silent'),
    page: 'silent',
  },
  {
    // "milestones 2018", "items due in 2018", "deadlines"
    words:
      /\b(?:milestones?|deadlines?|due\sdates?|(?:items\s)?due)(?:\s(?:in|by|of|for))?\s(?<year>20\d\d)\b|\b(?:milestones?|deadlines?|due\sdates?)\b/i,
    meaning: 'reading.milestones',
    items: dueIn,
    page: 'timeline',
  },
  // "report to council", "what must the TSB Director report to Council"
  { words: /\breports?\sto\s(?:the\s)?council\b/i, meaning: 'reading.council', page: 'table-1' },
  { words: /\breports?\sto\s(?:the\s)?TSAG\b/i, meaning: 'reading.tsag', page: 'bodies' },
  { words: /\bwho\sdoes\swhat\b|\btable\s1\b/i, meaning: 'reading.table-1', page: 'table-1' },
  { words: /^\s*(?:abbreviations|acronyms|legend)\s*$/i, meaning: 'reading.legend', page: 'legend' },
  {
    words: /\bgaps(?:\sin\simplementation)?\b|\bclauses\swithout\b/i,
    meaning: 'reading.gaps',
    page: 'traceability',
  },
  { words: /^\s*(?:misprints|errors|issues)\s*$/i, meaning: 'reading.issues', page: 'diagnostics' },
]

/** What no plan says, and the sentence that says so. */
export const UNKNOWABLE: readonly { words: RegExp; sentence: 'note.chairs' }[] = [
  {
    // "who chairs SG17", "chairman of SG17"
    words: /\bwho\s(?:is\sthe\s)?chair|^\s*chair(?:man|woman|person)?\sof\b/i,
    sentence: 'note.chairs',
  },
]
