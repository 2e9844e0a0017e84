import { BadXml } from './bad-xml'
import { attributeOf, child, childrenOf, type Element } from './xml'

/** A level of a list: how its numbers are counted and printed. */
export type Level = {
  start: number
  format: string
  text: string
  restart: number | null
  style: string | null
  legal: boolean
}
/** A list of the document (`w:num`): its kind (`w:abstractNum`), whose counters lists of one kind share, and its changes. */
type List = { kind: string; levels: Map<number, Level>; starts: Map<number, number> }

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** 4 -> "iv"; numbers past 3,999 have no Roman form and stay as they are. */
export function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let rest = n
  let text = ''
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

/** 2 -> "b", 27 -> "aa", 28 -> "bb": Word doubles the letter. */
const letter = (n: number): string =>
  n < 1 || n > 780 ? String(n) : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))

/** How a number is printed, by `w:numFmt`; a format that is not named here prints digits. One row a format. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String, // 3
  decimalZero: (n) => String(n).padStart(2, '0'), // 03
  lowerLetter: letter, // c
  upperLetter: (n) => letter(n).toUpperCase(), // C
  lowerRoman: roman, // iii
  upperRoman: (n) => roman(n).toUpperCase(), // III
  none: () => '',
}
export const formatNumber = (n: number, format: string): string => (FORMATS[format] ?? String)(n)

/** Every bullet is printed as one sign: Word draws them with fonts of symbols, in which each letter is a picture. */
export const BULLET = '•'

/** The longest label that is printed, in characters; "Resolution 100 – Annex 12" has some thirty. */
const LONGEST_LABEL = 250
/** Levels that a list of Word has. */
export const LEVELS = 9

export function shortLabel(label: string): string {
  if (label.length > LONGEST_LABEL)
    throw new BadXml(`has a list whose labels have more than ${LONGEST_LABEL} characters`)
  return label
}

function readLevel(element: Element): Level {
  const restart = attributeOf(element, 'w:lvlRestart')
  return {
    start: Number(attributeOf(element, 'w:start') ?? 1) || 0,
    format: attributeOf(element, 'w:numFmt') ?? 'decimal',
    text: shortLabel(attributeOf(element, 'w:lvlText') ?? ''),
    restart: restart === undefined ? null : Number(restart),
    style: attributeOf(element, 'w:pStyle') ?? null,
    legal: child(element, 'w:isLgl') !== undefined,
  }
}

const levelsOf = (element: Element | undefined): Map<number, Level> =>
  new Map(
    childrenOf(element, 'w:lvl')
      .slice(0, LEVELS)
      .map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]),
  )

/** Where a paragraph stands in a list, as its properties or its style say. */
export type InList = { list: string; level: number }

/**
 * The printed labels of a document's lists. Word keeps no label in a paragraph: it counts while it lays the pages out, and so
 * does this; `label` is to be asked once for each paragraph of a list, in the order of the document.
 */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(part: Element | undefined) {
    const kinds = new Map(
      childrenOf(part, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
    )
    const byStyle = new Map(
      [...kinds].flatMap(([id, kind]) => {
        const style = attributeOf(kind, 'w:styleLink')
        return style ? [[style, id] as const] : []
      }),
    )
    const levelsOfKind = new Map<string, Map<number, Level>>()
    for (const num of childrenOf(part, 'w:num')) {
      const named = attributeOf(num, 'w:abstractNumId') ?? ''
      // A list that borrows the numbering of a list style has no levels of its own.
      const kind = byStyle.get(attributeOf(kinds.get(named), 'w:numStyleLink') ?? '') ?? named
      const given = levelsOfKind.get(kind) ?? levelsOf(kinds.get(kind))
      levelsOfKind.set(kind, given)
      const changes = childrenOf(num, 'w:lvlOverride')
      // Lists of one kind share its levels, but for those that change some.
      const levels = changes.length > 0 ? new Map(given) : given
      const starts = new Map<number, number>()
      for (const change of changes.slice(0, LEVELS)) {
        const level = Number(change.attributes['w:ilvl'] ?? 0)
        const own = child(change, 'w:lvl')
        if (own) levels.set(level, readLevel(own))
        const start = attributeOf(change, 'w:startOverride')
        if (start !== undefined) starts.set(level, Number(start))
      }
      this.lists.set(num.attributes['w:numId'] ?? '', { kind, levels, starts })
    }
  }

  /** A list that stands in no part of the file: `kind` names the counters that it shares, `starts` where it begins anew. */
  addList(id: string, kind: string, levels: Map<number, Level>, starts: ReadonlyMap<number, number>): void {
    this.lists.set(id, { kind, levels, starts: new Map(starts) })
  }

  /** The level that a list gives to a paragraph style, for styles that name the list alone. */
  levelOfStyle(list: string, style: string): number | undefined {
    return [...(this.lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0]
  }

  /** Counts a paragraph and gives its label ("1", "ii)", "•"), or null where its list prints none. */
  label({ list: id, level }: InList): string | null {
    const list = this.lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const counters = this.counters.get(list.kind) ?? []
    this.counters.set(list.kind, counters)
    // A list that says where it starts begins anew once, at its first paragraph.
    const start = list.starts.get(level)
    const isNew = start !== undefined && !this.begun.has(`${id} ${level}`)
    this.begun.add(`${id} ${level}`)
    if (isNew) counters[level] = start
    else counters[level] = (counters[level] ?? (start ?? own.start) - 1) + 1
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? null
      if (restart === null || (restart > 0 && level < restart)) counters[deeper] = undefined
    }
    if (own.format === 'bullet') return BULLET
    const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1
      const above = list.levels.get(of)
      const n = counters[of] ?? list.starts.get(of) ?? above?.start ?? 1
      return formatNumber(n, own.legal ? 'decimal' : (above?.format ?? 'decimal'))
    })
    return printed.trim() === '' ? null : shortLabel(printed.trim())
  }
}
