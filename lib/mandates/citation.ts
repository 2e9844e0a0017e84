/** Whom a section addresses, or a citation names: a short code, the same for both. */
export type Addressee = string

/** One reference of a citation: "i. TSBDir 5, 6" -> verb instructs, addressee tsb, labels 5 and 6. */
export type Reference = {
  /** Family of the operative verb, or null where the citation names a clause by its number alone ("clause 5.17"). */
  verb: 'resolves' | 'instructs' | null
  /** "f.i.": further instructs. */
  further: boolean
  addressees: Addressee[]
  /** Labels as printed, in order; a sub-label has its clause in front: "5.ii". */
  labels: string[]
  /** Of which resolution it is, where it says so: "(resolves 1 of Resolution 92)"; null means the item's own. */
  resolution: number | null
  /** Offsets in the citation. */
  start: number
  end: number
}

/** What stands in a citation, one row a token; the first row that matches at a place wins. Examples behind each. */
const TOKENS: readonly {
  token: 'verb' | 'further' | 'addressee' | 'resolution' | 'label' | 'number' | 'range' | 'comma' | 'skip'
  form: RegExp
  value?: string
}[] = [
  { token: 'resolution', form: /of\s(?:the\s)?(?:Resolution|Res\.?)\s\d{1,3}\b/iy }, // of Resolution 92
  { token: 'further', form: /f\.\s?(?=i\.|r\.)/iy }, // f.i.
  { token: 'further', form: /further\b/iy },
  { token: 'verb', form: /resolves?\b|r\.(?=\s)/iy, value: 'resolves' },
  {
    token: 'verb',
    form: /c\.\s?u\.{1,2}|i\.{1,2}(?=\s|\d|$)|instructs?\b|invites?\b|inv\.|requests?\b|encourages?\b|calls\supon\b/iy,
    value: 'instructs',
  },
  { token: 'addressee', form: /(?:Director\sof\s)?T(?:SB|BS)\s?(?:Dir(?:ector)?)?(?![a-z])/iy, value: 'tsb' }, // TSBDir, TBSDir
  { token: 'addressee', form: /TSAG\b/iy, value: 'tsag' },
  { token: 'addressee', form: /Sec(?:retary)?[- ]?Gen(?:eral)?\b/iy, value: 'secgen' },
  { token: 'addressee', form: /Council\b/iy, value: 'council' },
  { token: 'addressee', form: /(?:ITU[- ](?:T\s)?)?CASC\b/iy, value: 'casc' },
  { token: 'addressee', form: /regional\soffices\b/iy, value: 'offices' },
  { token: 'addressee', form: /RGs?\b|regional\sgroups?\b/iy, value: 'regional-groups' },
  { token: 'addressee', form: /regions\b/iy, value: 'regions' },
  { token: 'addressee', form: /MSs?\b|Member\sStates?\b/iy, value: 'member-states' },
  { token: 'addressee', form: /SMs?\b|Sector\sMembers?\b/iy, value: 'sector-members' },
  { token: 'addressee', form: /(?:SG|Study\sGroup)s?/iy, value: 'sgs' },
  { token: 'skip', form: /(?:clauses?|sections?|footnotes?|§)\s?/iy },
  { token: 'label', form: /\d{1,3}(?:\.\d{1,3}){0,5}(?:\s?(?:bis|ter|quater|quinquies)\b|[A-Z](?![\w.]))/y }, // 1bis, 2.1A
  { token: 'label', form: /\d{1,3}(?:\.\d{1,3}){1,5}/y }, // 7.4.1.3
  { token: 'number', form: /\d{1,3}/y },
  { token: 'label', form: /[ivx]{1,5}(?=\)|,|;|\s|$)\)?/y }, // ii)
  { token: 'label', form: /[a-z]\)/y }, // 1 a)
  { token: 'range', form: /(?:to|through|[-–—])(?=\s?\d)/iy }, // 1 to 3, 1-3
  { token: 'comma', form: /[,;+&]|and\b/y },
  { token: 'skip', form: /[\s().]/y },
]

/** A range of more clauses than this is none. */
const LONGEST_RANGE = 40

type Token = { token: (typeof TOKENS)[number]['token']; text: string; value: string; start: number; end: number }

function tokenize(citation: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < citation.length; ) {
    const row = TOKENS.find(({ form }) => {
      form.lastIndex = at
      return form.test(citation)
    })
    const end = row ? row.form.lastIndex : at + 1
    if (row && row.token !== 'skip')
      tokens.push({ token: row.token, text: citation.slice(at, end), value: row.value ?? '', start: at, end })
    at = end
  }
  return tokens
}

/**
 * Parses a mandate citation. The grammar: a citation is references, each an optional "further", a verb, addressees, and
 * labels; "resolves i. TSBDir 1" is one reference to a section that resolves to instruct. A number behind "SG" is a study
 * group's where a section addresses that group (`isGroup`), else the label of a clause that addresses all of them.
 */
export function parseCitation(citation: string, isGroup: (number: number) => boolean): Reference[] {
  const references: Reference[] = []
  let current: Reference | null = null
  let further: number | null = null
  let behindGroups = false
  let ranged = false
  const open = (verb: Reference['verb'], start: number): Reference => {
    const from = further ?? start
    const isFurther = further !== null
    const reference: Reference = {
      verb,
      further: isFurther,
      addressees: [],
      labels: [],
      resolution: null,
      start: from,
      end: start,
    }
    further = null
    references.push(reference)
    return reference
  }
  for (const { token, text, value, start, end } of tokenize(citation)) {
    switch (token) {
      case 'further':
        further = start
        continue
      case 'verb':
        if (
          current &&
          current.verb === 'resolves' &&
          value === 'instructs' &&
          current.labels.length === 0 &&
          !citation.slice(current.start, start).includes(',')
        )
          break
        current = open(value === 'resolves' ? 'resolves' : 'instructs', start)
        behindGroups = false
        break
      case 'resolution':
        current ??= open(null, start)
        current.resolution = Number(text.match(/\d+/)?.[0])
        break
      case 'addressee':
        current ??= open(null, start)
        current.addressees.push(value)
        behindGroups = value === 'sgs'
        break
      case 'range':
        ranged = true
        continue
      case 'number': {
        current ??= open(null, start)
        const before = citation.slice(0, start)
        // "SG11", "SGs11+17": the group's number; "SGs 2", "SG 2": it depends on whom the resolution addresses.
        const glued = /(?:SGs?|Study Groups?)\s?$|\+\s?$/i.test(before)
        if (behindGroups && glued && isGroup(Number(text))) current.addressees.push(`sg${Number(text)}`)
        else {
          behindGroups = false
          const from = Number(current.labels.at(-1))
          const between = ranged && Number(text) - from <= LONGEST_RANGE ? Number(text) - from - 1 : 0
          for (let i = 1; i <= between; i++) current.labels.push(`${from + i}`)
          current.labels.push(text)
        }
        break
      }
      case 'label': {
        current ??= open(null, start)
        const label = text.replace(/\)$|\s/g, '')
        const last = current.labels.at(-1)
        if (/^(?:[ivx]+|[a-z])$/.test(label) && last && /^\d/.test(last)) {
          const clause = last.split('.')[0]!
          if (/^\d+$/.test(last)) current.labels[current.labels.length - 1] = `${clause}.${label}`
          else current.labels.push(`${clause}.${label}`)
        } else current.labels.push(label)
        break
      }
    }
    ranged = false
    if (current && token !== 'comma') current.end = end
  }
  for (const reference of references)
    if (reference.addressees.some((addressee) => /^sg\d/.test(addressee)))
      reference.addressees = reference.addressees.filter((addressee) => addressee !== 'sgs')
  return references
}
