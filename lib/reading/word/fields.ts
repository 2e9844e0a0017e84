import { symbolOf } from './symbols'
import { attributeOf, child, childrenOf, type Element, elementsOf } from './xml'

/** A complex field that is open. Its instruction comes first, which does not print; its result comes behind the separator. */
export type Field = {
  instruction: string
  /** Whether words now belong to its instruction, as the two answers of a condition do. */
  inInstruction: boolean
  /** The address that its result is linked to. */
  url: string | null
  /** Whether its result is the table of contents. */
  contents: boolean
  /** Whether its result prints nothing, as that of a field which sets a variable does. */
  silent: boolean
  hasWords: boolean
  /** What it prints where it has no result: the state of a form field. */
  otherwise: string
}

/** Fields that are open at once; Word nests them some twenty deep. */
export const MOST_FIELDS = 100
/** The longest instruction that is looked at, in characters. */
const LONGEST_INSTRUCTION = 4_000

/** Only the web is linked to: no page ever has a `javascript:` or `file:` address from a document. */
export function webAddress(target: string | undefined): string | null {
  if (!target || !/^https?:\/\//i.test(target) || target.length > 2_000) return null
  return URL.canParse(target) ? target : null
}

const HYPERLINK = /^\s{0,20}HYPERLINK\s{1,20}"([^"]{1,2000})"/
export const addressIn = (instruction: string | undefined): string | null =>
  webAddress(instruction?.match(HYPERLINK)?.[1])

/** ☒ or ☐: whether a check box is ticked. */
export const boxSign = (ticked: boolean): string => (ticked ? '☒' : '☐')
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off'].includes(value)

/** What a form field of Word 97 says: a check box its sign, a list the entry that is chosen, a text its default. */
function formField(begin: Element): string {
  const data = child(begin, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box) {
    const state = child(box, 'w:checked') ?? child(box, 'w:default')
    return boxSign(state !== undefined && isOn(state.attributes['w:val'] ?? '1'))
  }
  const list = child(data, 'w:ddList')
  if (list) {
    const chosen = Number(attributeOf(list, 'w:result') ?? attributeOf(list, 'w:default') ?? 0)
    return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
  }
  return attributeOf(child(data, 'w:textInput'), 'w:default') ?? ''
}

export const openField = (begin: Element, inInstruction: boolean): Field => ({
  instruction: '',
  inInstruction,
  url: null,
  contents: false,
  silent: false,
  hasWords: false,
  otherwise: formField(begin),
})

export function addInstruction(field: Field, words: string): void {
  if (field.instruction.length < LONGEST_INSTRUCTION) field.instruction += words.slice(0, LONGEST_INSTRUCTION)
}

/** The instruction is whole: what it says of the result. */
export function separateField(field: Field): void {
  field.inInstruction = false
  field.url = addressIn(field.instruction)
  field.silent = /^\s{0,20}(?:SET|ASK)\b/i.test(field.instruction)
  field.contents = /^\s{0,20}TOC\b/.test(field.instruction)
}

const SYMBOL = /^\s{0,20}SYMBOL\s{1,20}(\d{1,5}|0x[\da-f]{1,4})\b(?:.{0,40}?\\f\s{0,4}"?([\w ]{1,40}))?/i
/** Fields that print words which stand in their instruction alone, or numbers that Word counts while it prints. */
export const PRINTS_INSTRUCTION = /^\s{0,20}(?:EQ|MACROBUTTON|GOTOBUTTON|QUOTE|LISTNUM|AUTONUM(?:LGL|OUT)?)\b/i

/** What a field prints whose result is empty. */
export function withoutResult({ instruction, otherwise }: Field): string {
  const [, code, font] = instruction.match(SYMBOL) ?? []
  return code === undefined ? otherwise : symbolOf((font ?? '').trim(), Number(code))
}

/**
 * The beginnings of fields whose separator or end stands in the same paragraph: only their instructions are left out. Of a
 * field that never comes to its result nobody knows where the instruction ends, so its words are read.
 */
export function wholeFields(paragraph: Element): ReadonlySet<Element> {
  const whole = new Set<Element>()
  const open: Element[] = []
  const look = (element: Element): void => {
    for (const inside of elementsOf(element)) {
      const kind = inside.name === 'w:fldChar' ? inside.attributes['w:fldCharType'] : undefined
      if (kind === 'begin') open.push(inside)
      else if (kind === 'separate' && open.length > 0) whole.add(open.at(-1)!)
      else if (kind === 'end' && open.length > 0) whole.add(open.pop()!)
      else if (inside.name !== 'w:del' && inside.name !== 'w:moveFrom') look(inside)
    }
  }
  look(paragraph)
  return whole
}
