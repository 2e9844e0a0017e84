import { MONTH_NAME } from '../text/months'
import type { Context, Finding, IdentifierKind } from './finding'

/** "92-05", "OP-01-02"; no part of a date, a document number or a period of years ("2017-20"). */
const NUMBER =
  /(?<![\d/\p{L}.:-]|TD\s?|\d[,.]|\b[Pp]ages?\s|\bpp\.\s|\bNos\.\s)(OP-)?(\d{2,3})-(\d{2})(?![\d/:\p{L}-]|\.\d)/giu
/** Behind a number, the end of a range: "92-01 – 04", "92-01 to 92-04". */
const RANGE = new RegExp(String.raw`^\s?(?:[–—-]|to)\s?(?:(\d{2,3})-)?(\d{2})(?![\d/-]|\s${MONTH_NAME})`)
/** "point 90-2", "SG13: 90-2": an item of a plan whose second number lost its zero. */
const SHORT = /\b(?:point|item|see|SG\d{1,2}:)\s(\d{2})-(\d)(?![\d/-])/gi
/** What a reader may type for an item of the plan: "92-5", "92/05", "92 05", "92.5"; never the "2/5" of "WP 2/5". */
const ASKED = /(?<![\d/.-]|\b(?:WPs?|Working\sPart(?:y|ies))\s)(\d{1,3})[-/. ](\d{1,2})(?![\d/-]|[. ]\d)/gi
/** In front of a number in a text that is no plan: "05-08" by itself may be days, pages, or a version. */
const ITEM_IN_FRONT =
  /\b(?:[Ii]tems?|[Aa]ctions?|[Pp]oints?|AI)\s(?:\d{2,3}-\d{2}(?:,\s|,?\s(?:and|or|to)\s|\s?[–-]\s?)){0,8}$/
/** Words that speak of items: what stands behind them is no date and no score. */
const MONTH_BEHIND = new RegExp(String.raw`^\s${MONTH_NAME}\b`)

const idOf = (first: string, second: string) => `${first}-${second.padStart(2, '0')}`

/** The resolution that an item's number names: `92-05` is of `res-92`, `op-01-02` of `opinion-1`. */
export function resolutionOfItem(item: string): string | null {
  const [, opinion, number] = item.match(/^(op-)?(\d{1,3})-\d/) ?? []
  return number ? `${opinion ? 'opinion' : 'res'}-${Number(number)}` : null
}

/** Action items that a text refers to, ranges member by member. */
export const actionItem: IdentifierKind = {
  kind: 'action-item',
  numbered: true,
  find: (text: string, { purpose, has, own, resolution }: Context): Finding[] => {
    const found: Finding[] = []
    const isElsewhere = purpose === 'document' && !own && resolution === null
    for (const match of text.matchAll(NUMBER)) {
      const [words, opinion, first, second] = match
      const end = match.index + words.length
      const behind = text.slice(end, end + 40)
      if (MONTH_BEHIND.test(behind)) continue
      if (isElsewhere && !ITEM_IN_FRONT.test(text.slice(Math.max(0, match.index - 90), match.index))) continue
      // "10-14 May", "18-20 pages": ranges of other things do not start their second number with a zero or follow "see".
      found.push({
        kind: 'action-item',
        start: match.index,
        end,
        id: `${opinion ? 'op-' : ''}${idOf(first!, second!)}`,
      })
      const range = behind.match(RANGE)
      const last = Number(range?.[2])
      if (!range || (range[1] && range[1] !== first) || last <= Number(second) || last - Number(second) > 40) continue
      for (let n = Number(second) + 1; n <= last; n++)
        found.push({ kind: 'action-item', start: match.index, end: end + range[0].length, id: idOf(first!, String(n)) })
    }
    for (const { 0: words, 1: first, 2: second, index: start } of purpose === 'query' ? text.matchAll(ASKED) : []) {
      const id = idOf(first!.padStart(2, '0'), second!)
      const end = start + words.length
      if (has?.(id) && !MONTH_BEHIND.test(text.slice(end, end + 40)) && found.every((one) => one.start !== start))
        found.push({ kind: 'action-item', start, end, id })
    }
    for (const match of text.matchAll(SHORT)) {
      if (purpose === 'query') break
      const start = match.index + match[0].lastIndexOf(match[1]!)
      found.push({ kind: 'action-item', start, end: match.index + match[0].length, id: idOf(match[1]!, match[2]!) })
    }
    return found.sort((a, b) => a.start - b.start || a.id!.localeCompare(b.id!))
  },
  format: (id) => id.toUpperCase().replace('-UNNUMBERED', ' (without number)'),
  address: () => null,
}
