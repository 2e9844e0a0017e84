import { z } from 'zod'
import { sayIn } from '../messages/message'
import { QUERY_FIELDS } from '../search/query/fields'
import { defineOperation } from './operation'

const queryLanguage = (): string => `# The query language

- Words: all of them are looked for; where few places have them all, those that have most come behind. Mistyped words are corrected, and the answer says so.
- "quoted words": exactly these, in this order.
- Identifiers in any spelling: TD 25 Rev.1, Res. 92, Q5/13, Y.3110, SG13. They are read first and matched whole: TD25 never finds TD251.
- OR, in capitals: either side. -word or NOT word: without it.
- Fields narrow the list; one field said twice takes either value:
${QUERY_FIELDS.map(({ names, meaning, example }) => `  - ${names[0]}: ${sayIn('en', meaning)}, as in ${example}`).join('\n')}
- A minus before a field leaves out: -sg:17.
`

const IDS = `# Ids

- Entries: res-92 (resolution), res-92.s3 (operative section), res-92.3.2 (clause), 92-05 (action item), 92-05.n4 (the fourth paragraph of its progress note), table-1.res-92, opinion-1.
- Entities: itu-t-sg13, tsag, itu-t-q5-13, itu-t-y.3110, tsag-td25r1, sg2-td245r1, 2017-12-05-5g-emf-health (an event: first day, title), iso-iec-jtc1-sc27; resolutions of other bodies: pp-res-130, wtdc-res-45, unga-res-61-106.
- Editions: wtsa-16 is the newest edition of that plan, wtsa-16@2018-02-26 exactly that one.
- What lasts: ids of resolutions, clauses, action items and entities last over editions. Ids of notes, and spans, belong to one edition: cite them with it.
- Spans are half-open ranges of UTF-16 offsets into the source of the edition, which the API gives under /api/v1/source.
- A number without its body means the usual one: Resolution 45 is the assembly's, TD 25 is TSAG's. Where that is not in the plan nothing is chosen, and what may be meant is listed.
`

const TRUST = `# How far to trust

- Words and spans are the source's own. Identifiers, names and dates are read by rules; prose is not understood, and progress is never inferred.
- A reference is resolved only where one thing can be meant; else it is ambiguous, with candidates, or unresolved, with the reason.
- "Not in the plan" means that this edition does not mention it. It never means that it does not exist.
- status "silent" means that the plan reports no progress: it may not have been asked for.
- Where passages disagree (two titles, two states), all are given; none is chosen.
- The plan has misprints. They are kept and listed (diagnostics); a citation that its own wording contradicts is called so.
- verify_quote: verbatim and verbatim-after-cleaning may be quoted; near may not, before it is corrected by the difference; not-found may not.
- verify_claim: stated, stated-otherwise, not-stated, cannot-tell. None of them says whether a claim is true.
- Counts of accuracy by kind of identifier are on the page /trust.
`

/** What explains how to ask and how far to trust, in Markdown. A new guide is one row. */
export const GUIDES = {
  'query-language': { title: 'The query language', write: queryLanguage },
  ids: { title: 'Ids', write: () => IDS },
  trust: { title: 'How far to trust', write: () => TRUST },
} as const
export type GuideName = keyof typeof GUIDES

const NAMES = Object.keys(GUIDES) as [GuideName, ...GuideName[]]

export const guide = defineOperation({
  name: 'guide',
  summary: 'Give a guide: how to ask, and how far to trust.',
  description: 'In Markdown: the query language, ids, the limits of trust.',
  method: 'GET',
  path: '/guides/{name}',
  input: z.object({ name: z.enum(NAMES).describe('Which guide.') }),
  output: z.object({ name: z.enum(NAMES), title: z.string(), text: z.string().describe('In Markdown.') }),
  run: async (_, { name }) => ({ name, title: GUIDES[name].title, text: GUIDES[name].write() }),
})
