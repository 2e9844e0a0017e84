import { beside } from '../disjoint'
import type { Context, Finding } from '../finding'
import { numbersOf, readList } from '../lists'
import { groupOfSentence } from '../passage-body'

/** The id of a contribution to a body: `sg12-c88r1`. */
export const contributionOf = (body: string, number: string | number, revision: string | undefined) =>
  `${body}-c${Number(number)}${revision ? `r${Number(revision)}` : ''}`

/** "contribution C 640R1", "contributions C12, C14 to C16": of the body of the sentence, else of the document. */
const CONTRIBUTION = /\b[Cc]ontributions?\s(?=C[. ]?\d)/g
const NUMBER = /C[. ]?\d{1,4}(?:(?:-|\s)?R\d{1,2})?(?![\w/])/y

/**
 * "Contribution 12", "Contributions No. 12 and 14 to 16", "COM 13 Contribution 40": without the letter. "Delayed Contribution 5"
 * is of another series.
 */
const WITHOUT_LETTER =
  /(?<!\bDelayed\s)\b(?:(TSAG|(?:SG|COM)\s?\d{1,2})[ -])?(?:Contributions?|CONTRIBUTIONS?|contributions?)\s(?:Nos?\.?\s|#)?(?=\d)/g
/** In a query in any case. */
const WITHOUT_LETTER_LENIENT = new RegExp(WITHOUT_LETTER.source, 'gi')
const PLAIN = /\d{1,4}(?:\s?-?\s?R(?:ev\.?\s?)?\d{1,2})?(?![\w/%]|\.\d|\s%)/y
/** "Contribution 12 of SG13", "Contributions 4 and 5 (SG20)": whose they are, behind a list. */
const OF_BESIDE =
  /^\s(?:(?:of|to|from|in)\s(?:the\s)?|\()(?:(TSAG)\b|(?:ITU-T\s)?(?:SG|COM|Study\sGroup)[ -]?(\d{1,2})(?![\d/]))/i
/** "Contribution 1 of each group", "contribution 2 of 5": none in particular, or counted. */
const OF_NONE = /^\s(?:(?:of|to|from|in)\s(?:each|every|all|any|\d)|million|billion|CHF|units?\b)/
/** A number that is a year: "contributions 2018 to 2019". */
const isYear = (number: number) => number >= 1990 && number < 2040

/** "C-0123-R2", "C-512": as the list of documents has it; a group has to be known. */
const LISTED = /(?<![\w-])C-(0\d{3}|\d{2,4})(?:-R(\d{1,2}))?(?![\w/-]|\.\d)/g

/**
 * In a document of a body also without the word: "considered TD688, C102 and C 105R1", "(C670-R1)", "in C.177"; behind any
 * word in small letters but those of which C is a grade or a part, "class C 5".
 */
const BARE =
  /(?<=\p{Ll}{2}\s|&\s|[,;:(|。，；（、]\s?)(?<!\b(?:[Cc]lass(?:es)?|[Ll]evels?|[Cc]ategor(?:y|ies)|[Tt]ypes?|[Gg]rades?|[Pp]arts?|[Aa]nnex(?:es)?|[Aa]ppendix|[Ss]ections?|[Cc]lauses?|[Oo]ptions?|[Cc]ases?|[Ff]igures?|[Tt]ables?|[Gg]roups?|[Zz]ones?|[Rr]ooms?|[Hh]alls?|[Ll]ines?|[Mm]odes?|[Pp]rofiles?|[Ll]anguages?|[Vv]itamin|[Hh]epatitis|[Dd]egrees?|[Pp]rogramming|[Ii]tems?|[Uu]nits?|[Bb]ands?|[Cc]odes?)\s)C(?:\s?\d{1,4}|\.\d{3,4})(?:-?R\d{1,2})?(?![\w/-]|\.\d|\s(?:band|language|cable))/gu

/** The same at the start of a sentence, with two digits or more: "C91, C93 and C95-C97 were noted". */
const BARE_FIRST =
  /(?<=^|\n|[.;]\s)C\s?\d{2,4}(?:-?R\d{1,2})?(?=,\s|\sand\s|\s?[-–]\s?C?\d|\s\(|\s(?:was|were|is|are|has)\b)/g
const BARE_MEMBER = /C\s?\d{1,4}(?:-?R\d{1,2})?(?![\w/]|\.\d)/y

/** Contributions without the word in a document of a body, each member of a list or a range. */
function findBare(text: string, body: string): Finding[] {
  let read = 0
  return [...text.matchAll(BARE), ...text.matchAll(BARE_FIRST)]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ 0: words, index }): Finding[] => {
      if (index < read) return []
      const listed = readList(text, index, BARE_MEMBER)
      // "C.177" is of no list.
      const members = listed.length > 0 ? listed : [{ text: words, start: index, end: index + words.length }]
      read = members.at(-1)!.end
      return numbersOf(members).map(
        ({ number, of, start, end }): Finding => ({
          kind: 'document',
          start,
          end,
          id: contributionOf(body, number, start === of.start ? of.text.match(/R(\d+)$/)?.[1] : undefined),
        }),
      )
    })
}

/** What else goes by C and a number: "WSIS action lines C5 and C6". */
const ACTION_LINES = /\b[Aa]ction\s[Ll]ines?\b|\bWSIS\b/

const OPEN_REASON = 'neither its sentence nor the document says to which group it is a contribution'

export function findWithoutLetter(text: string, { body, own, sector, purpose }: Context): Finding[] {
  // The other Sectors number their contributions as documents.
  if (sector === 'r' || sector === 'd') return []
  const asked = purpose === 'query'
  return [...text.matchAll(asked ? WITHOUT_LETTER_LENIENT : WITHOUT_LETTER)].flatMap((match): Finding[] => {
    const members = readList(text, match.index + match[0].length, PLAIN)
    const end = members.at(-1)?.end ?? 0
    const behind = text.slice(end, end + 40)
    if (OF_NONE.test(behind) || members.some(({ text: printed }) => isYear(Number.parseInt(printed, 10)))) return []
    const named = match[1]?.toLowerCase().replace(/\s/g, '').replace(/^com/, 'sg')
    const beside = behind.match(OF_BESIDE)
    const told = named ?? (beside ? (beside[1] ? 'tsag' : `sg${Number(beside[2])}`) : null)
    // A reader says whose it is.
    if (asked && !told) return []
    const group = told || (body && !own) ? null : groupOfSentence(text, match.index)
    const owner = told ?? (own ? null : body) ?? (group ? `sg${group}` : null)
    // In small letters it may be anybody's: a share, a fee.
    if (!owner && /\bc/.test(match[0])) return []
    return numbersOf(members).map(({ number, of, start, end: until }): Finding => {
      const place = { kind: 'document' as const, start: of === members[0] ? match.index : start, end: until }
      const revision = start === of.start ? of.text.match(/R\D*(\d+)$/)?.[1] : undefined
      return owner
        ? { ...place, id: contributionOf(owner, number, revision) }
        : { ...place, id: null, reason: OPEN_REASON }
    })
  })
}

/** Contributions that are printed without their body. */
export function findContributions(text: string, context: Context): Finding[] {
  const { body, own } = context
  const listed = [...text.matchAll(LISTED)].flatMap(({ 0: words, 1: number, 2: revision, index }): Finding[] => {
    const group = groupOfSentence(text, index)
    const owner = group ? `sg${group}` : body
    return owner
      ? [
          {
            kind: 'document',
            start: index,
            end: index + words.length,
            id: contributionOf(owner, number!, revision),
          },
        ]
      : []
  })
  const worded = [...text.matchAll(CONTRIBUTION)].flatMap((match) => {
    const group = groupOfSentence(text, match.index)
    const owner = group ? `sg${group}` : (body ?? null)
    return numbersOf(readList(text, match.index + match[0].length, NUMBER)).map(
      ({ number, of, start, end }): Finding => {
        const revision = start === of.start ? of.text.match(/R(\d+)$/)?.[1] : undefined
        const place = { kind: 'document' as const, start, end }
        return owner
          ? { ...place, id: contributionOf(owner, number, revision) }
          : {
              ...place,
              id: null,
              reason: OPEN_REASON,
            }
      },
    )
  })
  const bare = body && !own && !ACTION_LINES.test(text) ? findBare(text, body) : []
  return [...listed, ...beside(text.length, [...worded, ...findWithoutLetter(text, context)], bare)]
}
