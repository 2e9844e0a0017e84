type KindAsked = { kinds: string; of: string; ties: string; regions: string; years: string }

/** What a search says of how it read a query, and why a result is shown. */
export const notes = {
  'note.read.as': ({ meaning, code }: { meaning: string; code: string }) =>
    code ? `Read as: ${meaning} (${code}).` : `Read as: ${meaning}.`,
  'note.read.nothing': ({ meaning }: { meaning: string }) => `No results for ${meaning}; all results are shown.`,
  'note.kind.first': ({ kinds, code }: { kinds: string; code: string }) =>
    `${kinds} come first; ${code} lists only them.`,
  'note.most': ({ count }: { count: string }) =>
    `Only the first ${count} results are listed; narrow them to see others.`,
  'note.stand.in': 'The search server does not answer; the search in process has taken over.',
  'note.reworded': ({ asked, means }: { asked: string; means: string }) => `“${asked}” is searched as “${means}”.`,
  'note.reworded.foreign': ({ asked, means }: { asked: string; means: string }) =>
    `“${asked}” is searched as “${means}”: the plan is in English.`,
  'note.quotation.open': 'A quotation mark is not closed; the words behind it are searched one by one.',
  'note.field.words': ({ fault, value }: { fault: string; value: string }) =>
    `${fault}. ${value} is searched as words.`,
  'note.field.left': ({ fault, value }: { fault: string; value: string }) => `${fault}. ${value} is left out.`,
  'note.field.unknown': ({ name, fields }: { name: string; fields: string }) =>
    `There is no field "${name}:"; fields are ${fields}`,
  'note.field.takes': ({ field, values }: { field: string; values: string }) => `${field}: takes ${values}`,
  'note.field.sg': 'sg: takes a number or tsag, as in sg:17',
  'note.field.res': 'res: takes a number, as in res:92',
  'note.field.year': 'year: takes four digits, as in year:2018',
  'note.field.place': ({ value }: { value: string }) =>
    `place: takes the city of an event; the plan has none in “${value}”`,
  'note.fields.most': ({ count }: { count: number }) => `Only the first ${count} fields are read.`,
  'note.corrected': ({ word, printed }: { word: string; printed: string }) =>
    `No results for “${word}”; showing “${printed}”.`,
  'note.completed': ({ word }: { word: string }) => `No results for “${word}”; showing words that begin so.`,
  'note.no.resolution': ({ number }: { number: number }) => `The plan has no Resolution ${number}.`,
  'note.lacks': ({ count, words }: { count: number; words: string }) =>
    `The plan does not have the ${count === 1 ? 'word' : 'words'} ${words}.`,
  'note.lacks.foreign': ({ lacks }: { lacks: string }) =>
    `${lacks} It is in English; only references are read in other languages.`,
  'note.word': ({ word }: { word: string }) => `“${word}”`,
  'note.not.cited': ({ word }: { word: string }) => `The plan does not cite “${word}”.`,
  'note.suppressed': ({ number }: { number: number }) =>
    `Resolution ${number} was suppressed; the plan lists its action items as dropped.`,
  'note.second.number': ({ asked, item }: { asked: string; item: string }) =>
    `${asked} is the second number of action item ${item}.`,
  'note.cites.others': ({ word, others }: { word: string; others: string }) =>
    `The plan does not cite “${word}”; it cites ${others}.`,
  'note.homonym.also': ({ word, whose, others }: { word: string; whose: string; others: string }) =>
    `“${word}” is read as ${whose}. The plan also cites ${others}.`,
  'note.homonym.only': ({ word, whose, others }: { word: string; whose: string; others: string }) =>
    `“${word}” is read as ${whose}. The plan cites only ${others}.`,
  'note.whose.resolution': 'the assembly’s',
  'note.whose.document': 'TSAG’s',
  'note.whose.itu-t': 'ITU-T’s',
  'note.chairs': 'The plan does not say who chairs a group.',
  'fault.long': ({ count, most }: { count: number; most: number }) =>
    `The query has ${count} characters; ask with at most ${most}.`,
  'fault.sides': ({ count, most }: { count: number; most: number }) =>
    `The query has ${count} alternatives; join at most ${most} with OR.`,
  'fault.words': ({ count, most }: { count: number; most: number }) =>
    `The query has ${count} words; ask with at most ${most}.`,
  'reading.silent': 'action items with no progress reported',
  'reading.completed': 'completed action items',
  'reading.open': 'action items in progress',
  'reading.periodic': 'action items with periodic goals met',
  'reading.jeopardy': 'action items in jeopardy (red in the plan)',
  'reading.dropped': 'action items listed as dropped',
  'reading.new': 'action items that are new, or have the number of another',
  'reading.overdue': 'action items with no progress reported, and which are overdue',
  'reading.milestones': 'action items by their milestone',
  'reading.council': 'Who reports to Council (Table 1)',
  'reading.tsag': 'TSAG, and what is reported to it (Bodies)',
  'reading.table-1': 'Who does what (Table 1)',
  'reading.legend': 'Abbreviations',
  'reading.gaps': 'Gaps in implementation',
  'reading.issues': 'Issues found in the document',
  'reading.council.documents': ({ year }: { year: string }) =>
    year ? `documents of Council ${year}` : 'documents of Council',
  'reading.kind': ({ kinds, of, ties, regions, years }: KindAsked) =>
    [kinds, of && `of ${of}`, ties && `tied to ${ties}`, regions && `in ${regions}`, years && `of ${years}`]
      .filter(Boolean)
      .join(' '),
  'why.matched': ({ word, printed }: { word: string; printed: string }) => `“${word}” is matched as “${printed}”.`,
  'why.matches': ({ printed }: { printed: string }) => `Matches “${printed}”.`,
  'why.implements': ({ resolution, title }: { resolution: string; title: string }) =>
    `Implements ${resolution}, “${title}”.`,
  'why.mentions': ({ name }: { name: string }) => `Mentions ${name}.`,
  'why.missing': ({ words }: { words: string }) => `Missing: ${words}.`,
} as const
