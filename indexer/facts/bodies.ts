import type { EntryOf } from '../../lib/domain/entry'
import type { FactOf } from '../../lib/domain/fact'
import { kindsThat } from '../../lib/domain/kinds'
import type { Mention } from '../../lib/domain/mention'
import type { Span } from '../../lib/domain/span'
import { OFFICE_FORMS } from '../../lib/identifiers/offices'
import { groupBy } from '../../lib/text/group-by'

/** A body that is named in a list, with its offsets in the action. */
type Named = { body: string; start: number; end: number }

/** "other Directors", "other Sectors": those of BR and BDT, where TSB acts. */
const OTHERS = /other\s(?:Directors|Sectors|Bureaux)\b/y

/** What may stand between the bodies of a list, or in front of the first. */
const GLUE =
  /\s+|[,&+/()]|(?:and|or|as well as|above all|the|its?|their|all|both|other|each|relevant|lead|appropriate|respective|concerned|specific|(?:in\s)?particular(?:ly)?|especially|including|e\.g\.|chair(?:men|man|s)?|management\steams?|Directors?|of|ITU[- ]T|ITU|(?:Union|Sector)'s)(?![\w'-])/iy

/** Kinds of entities that act. */
const ACTING: ReadonlySet<string> = new Set(kindsThat('acts'))

/**
 * Words that say with whom: "in close collaboration with", "to liaise with", "jointly with", "supported by", "with the
 * involvement of", "where appropriate with", "TSB, with SG2,", "to study with". What is shared with a body is for it to know.
 */
const COMPANY =
  /\b(?:collaboration|co-?operation|consultation|coordination|liaison|partnership|conjunction|(?:collaborat|co-?operat|liais|coordinat|consult|work)(?:e|ing)?|together|jointly|where\sappropriate,?|closely)(?:\/\w+)?(?:\s(?:closely|directly|\w+ly(?:\sand\s\w+ly)?|in\sclose\scollaboration))?\swith\b|(?:,|\band|\bto\s(?!share|comply|deal|agree)\w+)\swith\b|\bwith\sthe\s(?:involvement|support|assistance|help)\sof\b|\b(?:supported|assisted)(?:\s\w+ly)?\sby\b/gi

/** Behind the first bodies, a passive: "SGs to be told of it", "TSAG should be informed". */
const IS_TOLD = /^\s(?:to|should|shall|must)\s(?:also\s)?be\s(?:also\s|kept\s)?(?:[a-z]+ed|told|given|sent|brought)\b/

const fits = (form: RegExp, text: string, at: number): number => {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : -1
}

/** The bodies of the list that begins at an offset, until a word that belongs to no list. */
function readList(text: string, from: number, entities: ReadonlyMap<number, readonly Named[]>): Named[] {
  const found: Named[] = []
  for (let at = from; at < text.length; ) {
    const start = at
    const mentioned = entities.get(start) ?? []
    if (mentioned.length > 0) {
      found.push(...mentioned)
      at = Math.max(...mentioned.map(({ end }) => end))
    } else {
      const row = OFFICE_FORMS.find(({ form }) => fits(form, text, start) > start)
      const others = fits(OTHERS, text, start)
      if (row) {
        at = row.form.lastIndex
        found.push({ body: row.body, start, end: at })
      } else if (others > start) {
        at = others
        found.push({ body: 'br', start, end: at }, { body: 'bdt', start, end: at })
      } else at = fits(GLUE, text, start)
      if (at < 0) break
    }
    // "the Secretary-General's initiative": it is the initiative that is meant.
    if (/^'s?\b/.test(text.slice(at, at + 3))) {
      while (found.at(-1)?.end === at) found.pop()
      break
    }
  }
  // "Study groups (SGs 2, 3 and 11)": only those in brackets.
  return found.filter(
    ({ body, end }, i) =>
      !(body === 'study-groups' && found[i + 1] && /^\s\($/.test(text.slice(end, found[i + 1]!.start))),
  )
}

/**
 * Who acts by an action, and with whom: the bodies with which it begins (else those behind "by": "provision, by TSB, of"),
 * and the bodies behind words of collaboration anywhere in it.
 */
export function readBodies(
  item: EntryOf<'action-item'>,
  mentions: readonly Mention[],
): (FactOf<'acts'> | FactOf<'collaborates'>)[] {
  const { action } = item.parts
  if (!action) return []
  const base = item.span.start
  const text = withoutCitations(item, action.span)
  const offset = action.span.start
  const named = (kinds: (kind: string) => boolean) =>
    groupBy(
      mentions.flatMap(({ entity, kind, span }): Named[] =>
        entity && kinds(kind) ? [{ body: entity, start: span.start - offset, end: span.end - offset }] : [],
      ),
      ({ start }) => start,
    )
  const start = text.search(/\S/)
  if (start < 0) return []
  const acting = named((kind) => ACTING.has(kind))
  const first = readList(text, start, acting)
  const by = first.length === 0 ? text.slice(0, 80).match(/\bby\s/) : null
  const subject = by ? readList(text, (by.index ?? 0) + by[0].length, acting) : first
  const acts = IS_TOLD.test(text.slice(subject.at(-1)?.end ?? 0)) ? [] : subject
  const partners = named((kind) => ACTING.has(kind) || kind === 'organization')
  const collaborates = [...text.matchAll(COMPANY)].flatMap(({ 0: words, index }) =>
    readList(text, index + words.length, partners),
  )
  const place = ({ start: from, end }: Named): Span => ({ start: offset + from, end: offset + end })
  const seen = new Set<string>()
  const once = ({ body }: Named) => !seen.has(body) && seen.add(body)
  return [
    ...acts.filter(once).map((body) => ({ kind: 'acts' as const, entry: item.id, span: place(body), body: body.body })),
    ...collaborates
      .filter(once)
      .map((body) => ({ kind: 'collaborates' as const, entry: item.id, span: place(body), body: body.body })),
  ]

  function withoutCitations(entry: EntryOf<'action-item'>, { start: from, end }: Span): string {
    let words = entry.text.slice(from - base, end - base)
    for (const { span } of entry.citations)
      if (span.start >= from && span.end <= end)
        words = words.slice(0, span.start - from) + ' '.repeat(span.end - span.start) + words.slice(span.end - from)
    return words
  }
}
