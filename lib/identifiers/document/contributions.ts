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

/** "C-0123-R2", "C-512": as the list of documents has it; a group has to be known. */
const LISTED = /(?<![\w-])C-(0\d{3}|\d{2,4})(?:-R(\d{1,2}))?(?![\w/-]|\.\d)/g

/** In a document of a body also without the word: "considered TD688, C102 and C 105R1", "(C670-R1)". */
const BARE =
  /(?<=\b(?:in|see|See|considered|discussed|noted|presented|reviewed|from|and|&|by|on|of|to|with|as|per|under|introduced|examined)\s|[,;:(]\s?)C\s?\d{1,4}(?:-?R\d{1,2})?(?![\w/-]|\.\d|\s(?:band|language|cable))/g

/** What else goes by C and a number: "WSIS action lines C5 and C6". */
const ACTION_LINES = /\b[Aa]ction\s[Ll]ines?\b|\bWSIS\b/

/** Contributions that are printed without their body. */
export function findContributions(text: string, { body, own }: Context): Finding[] {
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
              reason: 'neither its sentence nor the document says to which group it is a contribution',
            }
      },
    )
  })
  const bare =
    body && !own && !ACTION_LINES.test(text)
      ? [...text.matchAll(BARE)].map(({ 0: words, index }): Finding => {
          const [, number, revision] = words.match(/^C\s?(\d+)(?:-?R(\d+))?$/)!
          return {
            kind: 'document',
            start: index,
            end: index + words.length,
            id: contributionOf(body, number!, revision),
          }
        })
      : []
  return [...listed, ...beside(text.length, worded, bare)]
}
