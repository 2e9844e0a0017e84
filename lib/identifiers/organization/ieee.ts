import type { Finding } from '../finding'
import { skipGlue } from '../lists'

/** "IEEE 802.1 and 802.3", "IEEE 802": projects and working groups; "IEEE 1588-2008" is a standard, and none. */
const IEEE = /\bIEEE(?:\s(802(?:\.\d{1,2})?)\b(?!\.\d))?/g
const IEEE_MEMBER = /802\.\d{1,2}(?![\d.])/y

export function findIeee(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(IEEE)) {
    const end = match.index + match[0].length
    if (!match[1]) {
      if (!/^\s(?:Std\s)?\d/.test(text.slice(end, end + 8)))
        found.push({ kind: 'organization', start: match.index, end, id: 'ieee' })
      continue
    }
    found.push({ kind: 'organization', start: match.index, end, id: `ieee-${match[1]}` })
    for (let at = end; ; ) {
      const next = text[at] === '/' ? at + 1 : skipGlue(text, at)
      if (next < 0) break
      IEEE_MEMBER.lastIndex = next
      const member = IEEE_MEMBER.exec(text)
      if (!member) break
      at = next + member[0].length
      found.push({ kind: 'organization', start: next, end: at, id: `ieee-${member[0]}` })
    }
  }
  return found
}
