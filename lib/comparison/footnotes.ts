import type { Entry } from '../domain/entry'
import { wordingOf } from '../text/wording'

/** A footnote that a file prints at the end of its paragraph: "… trials, if any. [3:  See the list.]" */
const PRINTED_INSIDE = /\[\d{1,4}:\s([^\][]{1,2000})\]\s*$/

const isFootnote = (entry: Entry): boolean =>
  (entry.kind === 'note' && entry.footnote !== null) || (entry.kind === 'clause' && entry.role === 'footnote')

/**
 * The entries of both editions with their footnotes in one form: where one edition prints a footnote inside its paragraph and
 * the other has the same words as a footnote of its own, both are left out of what is compared.
 */
export function withSameFootnotes(
  earlier: readonly Entry[],
  later: readonly Entry[],
): { earlier: readonly Entry[]; later: readonly Entry[] } {
  const first = cutWhatIsApart(earlier, later)
  const second = cutWhatIsApart(first.there, first.here)
  return { earlier: second.there, later: second.here }
}

function cutWhatIsApart(here: readonly Entry[], there: readonly Entry[]) {
  const apart = new Map<string, Entry>()
  for (const entry of there)
    if (isFootnote(entry)) apart.set(`${entry.location} ${wordingOf(entry.text.slice(entry.lead))}`, entry)
  const same = new Set<Entry>()
  const cut = here.map((entry): Entry => {
    const inside = entry.text.match(PRINTED_INSIDE)
    const footnote = inside && apart.get(`${entry.location} ${wordingOf(inside[1] ?? '')}`)
    if (!footnote || !(entry.kind === 'note' || entry.kind === 'clause')) return entry
    same.add(footnote)
    return { ...entry, text: entry.text.slice(0, inside.index) }
  })
  return same.size === 0 ? { here, there } : { here: cut, there: there.filter((entry) => !same.has(entry)) }
}
