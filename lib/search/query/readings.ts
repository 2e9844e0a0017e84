import type { EditionPage } from '../../refs/ref'
import type { Filter } from '../schema'

/**
 * Words that ask for what a plan knows of its items: `filter` narrows to it, `page` shows it. `meaning` is said to the
 * reader, with the field that says the same; where nothing is found so, the words are searched as words. A row a question,
 * an example beside it.
 */
export type Reading = {
  words: RegExp
  meaning: string
  filter?: Filter
  code?: string
  page?: EditionPage
  /** What is left of the words for the search. */
  keep?: string
}

const status = (value: string) => ({
  filter: { field: 'status' as const, values: [value] },
  code: `status:${value}`,
})

export const READINGS: readonly Reading[] = [
  {
    // "no progress reported", "without progress", "nothing done on SG2", "what has not been done", "not started", "silent"
    words:
      /\b(?:no|without|any)\s(?:reported\s)?progress(?:\s(?:is|was|has been))?(?:\sreported)?\b|\bnothing\s(?:(?:is|was|has been)\s)?(?:reported|done)\b|\bnot\s(?:yet\s)?(?:been\s)?(?:done|started|begun)\b|\bsilent\b/i,
    meaning: 'action items with no progress reported',
    ...status('silent'),
  },
  {
    // "completed items", "which actions of TSAG are completed"
    words:
      /\bcompleted\s(?:action\s)?(?:items|actions)\b|(?<=\b(?:items|actions)\b[^.]{0,40})\b(?:are|were|have\sbeen)\scompleted\b/i,
    meaning: 'completed action items',
    ...status('completed'),
  },
  // "what is still in progress"
  { words: /\b(?:still\s)?in\sprogress\b/i, meaning: 'action items in progress', ...status('open') },
  { words: /\bperiodic\sgoals(?:\smet)?\b/i, meaning: 'action items with periodic goals met', ...status('periodic') },
  {
    // "items in jeopardy", "red items"
    words: /\b(?:items\s)?in\sjeopardy\b|\bred\s(?:action\s)?items\b/i,
    meaning: 'action items in jeopardy (red in the plan)',
    filter: { field: 'jeopardy', values: ['yes'] },
    code: 'jeopardy',
  },
  {
    // "dropped items", "items no longer tracked"
    words: /\bdropped\s(?:action\s)?items\b|\b(?:items\s)?no\slonger\stracked\b/i,
    meaning: 'action items listed as dropped',
    filter: { field: 'kind', values: ['change'] },
    code: 'kind:change',
    page: 'changes',
    keep: 'dropped',
  },
  // "new action items"
  {
    words: /^\s*(?:the\s)?new\s(?:action\s)?items\s*$/i,
    meaning: 'Changes to the list of action items',
    page: 'changes',
  },
  // "what is overdue", "late items"
  {
    words: /\boverdue\b|\blate\sitems\b|\bbehind\sschedule\b/i,
    meaning: 'Items with no progress reported, and which are overdue',
    page: 'silent',
  },
  // "milestones 2018", "deadlines"
  { words: /\b(?:milestones?|deadlines?|due\sdates?)\b/i, meaning: 'Milestones', page: 'timeline' },
  // "report to council", "what must the TSB Director report to Council"
  { words: /\breports?\sto\s(?:the\s)?council\b/i, meaning: 'Who reports to Council (Table 1)', page: 'table-1' },
  { words: /\bwho\sdoes\swhat\b|\btable\s1\b/i, meaning: 'Who does what (Table 1)', page: 'table-1' },
  { words: /^\s*(?:abbreviations|acronyms|legend)\s*$/i, meaning: 'Abbreviations', page: 'legend' },
  {
    words: /\bgaps(?:\sin\simplementation)?\b|\bclauses\swithout\b/i,
    meaning: 'Gaps in implementation',
    page: 'traceability',
  },
  { words: /^\s*(?:misprints|errors|issues)\s*$/i, meaning: 'Issues found in the document', page: 'diagnostics' },
]

/** What no plan says, and the sentence that says so. */
export const UNKNOWABLE: readonly { words: RegExp; sentence: string }[] = [
  {
    // "who chairs SG17", "chairman of SG17"
    words: /\bwho\s(?:is\sthe\s)?chair|^\s*chair(?:man|woman|person)?\sof\b/i,
    sentence: 'The plan does not say who chairs a group.',
  },
]
