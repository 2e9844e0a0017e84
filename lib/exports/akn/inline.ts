import type { Entry } from '../../domain/entry'
import type { Lookups } from '../../library/lookups'
import { entityRef } from '../../refs/ref'
import type { Exported } from '../file'
import { absolute } from '../tables/table'
import { element, type Xml } from '../xml'

type Reference = { start: number; end: number; href: string }

/** The resolved mentions of an entry in a part of its text, outer ones before those inside them. */
function referencesIn(entry: Entry, from: number, to: number, lookups: Lookups, context: Exported): Reference[] {
  return lookups
    .mentionsIn(entry.id)
    .flatMap(({ entity, kind, span }) => {
      const [start, end] = [span.start - entry.span.start, span.end - entry.span.start]
      if (entity === null || start < from || end > to || start >= end) return []
      return [{ start, end, href: absolute(entityRef(lookups.origin, kind, entity), context) }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Text and references from an offset on; a reference inside another is inside its element, one that crosses it begins behind it. */
function write(text: string, from: number, to: number, references: Reference[]): Xml[] {
  const nodes: Xml[] = []
  let at = from
  while (references[0] && references[0].start < to) {
    const { start, end, href } = references.shift()!
    const begin = Math.max(start, at)
    const until = Math.min(end, to)
    if (begin >= until) continue
    if (begin > at) nodes.push(text.slice(at, begin))
    nodes.push(element('ref', { href }, ...write(text, begin, until, references)))
    at = until
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}

/** Words of an entry between two offsets of its text, a `ref` for each resolved mention. */
export function inlineOf(entry: Entry, context: Exported, from = entry.lead, to = entry.text.length): Xml[] {
  return write(entry.text, from, to, referencesIn(entry, from, to, context.explorer.lookups, context))
}
