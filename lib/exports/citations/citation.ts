import type { Entry } from '../../domain/entry'
import type { OpenEdition } from '../../library/edition'
import { inEnglish } from '../../messages/language'
import { formatRef } from '../../refs/address'
import { datedOrigin, entityRef, entryRef, pageRef, type Ref } from '../../refs/ref'
import { full, partsOf } from '../../text/day'
import { titleOf } from '../../views/names'
import { placeOf } from '../../views/passages'

/** A plan, or a place or thing in it, as others cite it. `issued` and `accessed` are dates, `2026-11-24`. */
export type Citation = {
  /** The id of the entry, entity or plan. */
  id: string
  /** A name for files of references: "wtsa-16-item-92-05". */
  key: string
  /** "Action item 92-05: SG13 to ...", or the title of the plan. */
  title: string
  /** Whose document the plan is, as its cover or the operator says; null where neither does. */
  author: string | null
  /** The plan that a place stands in; null where the plan itself is cited. */
  container: string | null
  /** The number under which the plan was published, its version and its meeting, where it says so. */
  number: string | null
  version: string | null
  meeting: string | null
  issued: string | null
  /** The address of exactly the edition that is cited. */
  url: string
  accessed: string
}

/** What an entry says in a line. */
function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'resolution':
      return entry.title
    case 'action-item':
      return entry.action
    case 'section':
      return ''
    default:
      return entry.text.slice(entry.lead).trim()
  }
}

/** What is cited, by the id of a plan, an entry or an entity; undefined where the edition has none such. */
function citedAs(id: string, { info, lookups }: OpenEdition): { id: string; title: string; ref: Ref } | undefined {
  const origin = datedOrigin(info)
  const entry = lookups.getEntry(id) ?? lookups.getActionItem(id)
  if (entry) {
    const [place, words] = [placeOf(entry, lookups), wordsOf(entry)]
    return { id: entry.id, title: words ? `${place}: ${words}` : place, ref: entryRef(origin, entry) }
  }
  const entity = lookups.getEntity(id)
  if (!entity) return undefined
  const title = titleOf(entity)
  return {
    id,
    title: title ? `${entity.label}: ${title}` : entity.label,
    ref: entityRef(origin, entity.kind, id),
  }
}

/** "wtsa-16-item-92-05": letters, digits and hyphens, so that every program for references takes it. */
const keyOf = (plan: string, id: string): string =>
  `${plan}-${/^\d/.test(id) ? 'item-' : ''}${id}`.replace(/[^\w-]+/g, '-')

/**
 * The citation of a plan (by its own id), an entry or an entity, `site` being the address under which the explorer is
 * read; undefined where the edition has none such. `today` is the day on which it is read.
 */
export function citationOf(id: string, edition: OpenEdition, site: string, today: Date): Citation | undefined {
  const { info } = edition
  const { facts, plan, source } = info
  const name = facts.title ?? source.name
  const cited =
    id === plan ? { id, title: name, ref: pageRef(datedOrigin(info), 'home') } : inEnglish(() => citedAs(id, edition))
  if (!cited) return undefined
  return {
    id: cited.id,
    key: id === plan ? `${plan}-${info.date}`.replace(/[^\w-]+/g, '-') : keyOf(plan, cited.id),
    title: cited.title,
    author: facts.author ?? null,
    container: id === plan ? null : name,
    number: facts.document,
    version: facts.version,
    meeting: facts.meeting,
    issued: facts.date,
    url: site + formatRef(cited.ref),
    accessed: today.toISOString().slice(0, 10),
  }
}

/** The edition in words: "TSAG-TD251, version 4, Geneva, 26 February – 2 March 2018"; says so where nothing is known. */
export function editionWords({ number, version, meeting, issued }: Citation): string {
  const when = meeting ?? (issued && full(partsOf(issued)))
  return [number, version && `version ${version}`, when].filter(Boolean).join(', ') || 'edition not stated'
}

/** "29 November 2026". */
export const dayInWords = (date: string): string => full(partsOf(date))
