import { plainCell } from './cells'

/** "92-05", "OP-01-02"; a plan that writes "92 – 05", or prints a zero-width blank in it, means the same. No years: "2017-20". */
const NUMBER = '(?:op[-. ]{1,2})?(?!(?:19|20)\\d\\d)\\d{1,4} ?- ?\\d{1,3}(?:bis|ter|[a-z])?'
const CELL = new RegExp(
  `^(?:action )?(?:item )?(?:no\\.? ?|# ?)?\\(?(${NUMBER})\\)?(?![\\w-])((?: ?[(/,;&]? ?(?:and |or |ex |formerly |former |see |was )?${NUMBER}\\)?){0,6}) ?[.:;,)]{0,2}(?: ?\\(?(?:new|revised|modified|updated|reused)\\)?)?\\*{0,3}$`,
  'i',
)
const EACH = new RegExp(NUMBER, 'gi')

/** A number as plans number their items: "OP 01 – 02" is `OP-01-02`, "7-1" is `07-01`. */
const normalize = (number: string): string =>
  number
    .replace(/ ?- ?/g, '-')
    .replace(/^op[-. ]+/i, 'OP-')
    .replace(/\d+/g, (digits) => digits.padStart(2, '0'))

/** The number that a cell prints, and second numbers behind it: "54-03 (44-25)". Null where it prints none, or words beside it. */
export function readItemNumber(cell: string): { number: string; others: string[] } | null {
  if (cell.length > 120) return null
  const match = plainCell(cell).match(CELL)
  if (!match) return null
  const [, number, others] = match
  return {
    number: normalize(number!),
    others: (others!.match(EACH) ?? []).map((other) => normalize(other).toLowerCase()),
  }
}

/** The number of a row that is numbered within its resolution alone: "5", "5.". Null where the cell prints something else. */
export const readOrdinal = (cell: string): number | null => {
  const match = plainCell(cell).match(/^\(?(\d{1,3})[.)]?$/)
  return match ? Number(match[1]) : null
}
