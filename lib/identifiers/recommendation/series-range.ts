import { onceFor } from '../../text/once-for'
import type { Context, Finding } from '../finding'
import type { Knowledge } from '../knowledge'
import { seriesLetters } from './series'

const BEHIND = '(?:-|\\s(?=[Ss]er))[Ss]er(?:ies|es)\\b'

const formsOf = onceFor((knowledge: Knowledge): { range: RegExp; list: RegExp } => {
  const first = `(?<![\\w.-])(?:ITU-T\\s)?([${seriesLetters(knowledge)}])\\.(\\d{1,5})`
  return {
    // "Y.3500-Y.3599 series", "Y.3500 to Y.3599-series", "G.800–899 series"
    range: new RegExp(
      `${first}(?:-?\\s(?:to|through)\\s|\\s?[-–]\\s?)(?:ITU-T\\s)?(?:\\1\\.)?(\\d{1,5})${BEHIND}`,
      'g',
    ),
    // "Y.3000- and Y.4000-series", "the X.1000 and X.1100 series"
    list: new RegExp(`${first}(-?)(?=(?:,\\s|\\s(?:and|or|&)\\s)(?:ITU-T\\s)?\\1\\.(\\d{1,5})${BEHIND})`, 'g'),
  }
})

const seriesOf = (letter: string, number: string) => `itu-t-${letter.toLowerCase()}.${number}-series`

/** Whether a range ends where the round number that it begins with gives way to the next: 3500 to 3599, 2000 to 2999. */
function isBlock(from: number, to: number): boolean {
  const size = to - from + 1
  return /^10+$/.test(String(size)) && from % size === 0
}

/** A range of single Recommendations has no more of them than this. */
const LONGEST_RANGE = 20

/**
 * What a range of numbers in front of "series" names: the one series that its first number begins, the series at its ends
 * ("H.810-H.850"), or the Recommendations themselves ("X.680-X.683").
 */
function ofRange(match: RegExpMatchArray): Finding[] {
  const { 0: words, 1: letter, 2: first, 3: last, index } = match
  const [from, to] = [Number(first), Number(last)]
  const place = { kind: 'recommendation' as const, start: index!, end: index! + words.length }
  if (isBlock(from, to)) return [{ ...place, id: seriesOf(letter!, first!) }]
  // "Q.3900-Q.4099 series": parts of two, and no name of one.
  if (to <= from || last!.endsWith('99'))
    return [{ ...place, id: null, reason: 'it is a range of numbers, and no one series of Recommendations' }]
  if (first!.endsWith('0') && last!.endsWith('0'))
    return [first!, last!].map((number) => ({ ...place, id: seriesOf(letter!, number) }))
  return to - from > LONGEST_RANGE
    ? [{ ...place, id: null, reason: 'it is a range of numbers, and no one series of Recommendations' }]
    : Array.from({ length: to - from + 1 }, (_, i) => ({
        ...place,
        id: `itu-t-${letter!.toLowerCase()}.${from + i}`,
      }))
}

/** Series of ITU-T Recommendations that are printed as a range of numbers, or as a list whose last member has the word. */
export function findSeriesRanges(text: string, { knowledge, purpose }: Context): Finding[] {
  if (!/ser(?:ies|es)\b/i.test(text)) return []
  const { range, list } = formsOf(knowledge)
  const matches = (form: RegExp) => text.matchAll(purpose === 'query' ? new RegExp(form.source, 'gi') : form)
  const listed = [...matches(list)]
    // Without a hyphen "X.509 and X.1100 series" may be a Recommendation and a series.
    .filter(([, , first, hyphen, last]) => hyphen === '-' || (first!.endsWith('00') && last!.endsWith('00')))
    .map(
      ({ 0: words, 1: letter, 2: first, index }): Finding => ({
        kind: 'recommendation',
        start: index,
        end: index + words.length,
        id: seriesOf(letter!, first!),
      }),
    )
  return [...[...matches(range)].flatMap(ofRange), ...listed]
}
