import type { Entity } from '../lib/domain/entity'
import type { Entry } from '../lib/domain/entry'
import type { Link } from '../lib/domain/link'
import type { Mention } from '../lib/domain/mention'
import { earlierVersions, partOf } from '../lib/identifiers/relations'
import type { Occurrence } from './occurrences'

/** One `mentions` link for each location and entity, by the first passage; a mention of an action item is a `see` as well. */
function mentionLinks(mentions: readonly Mention[]): Link[] {
  const links = new Map<string, Link>()
  for (const { kind, location, entity, entry, span, text } of mentions) {
    if (entity === null || kind === 'clause') continue
    const key = `${location} ${entity}`
    if (!links.has(key))
      links.set(key, { kind: 'mentions', from: location, to: entity, entry, span, reason: `it says "${text}"` })
    if (kind === 'action-item' && !links.has(`see ${key}`))
      links.set(`see ${key}`, {
        kind: 'see',
        from: location,
        to: entity,
        entry,
        span,
        reason: `it refers to "${text}"`,
      })
  }
  return [...links.values()]
}

/** `54-03 (44-25)`: two numbers of one item. */
function sameItemLinks(entries: readonly Entry[]): Link[] {
  return entries.flatMap((entry) =>
    entry.kind === 'action-item'
      ? entry.aliases.map(
          (alias): Link => ({
            kind: 'same-item',
            from: entry.id,
            to: alias,
            entry: entry.id,
            span: entry.parts.number?.span ?? entry.span,
            reason: `the row is numbered ${entry.id} and ${alias}`,
          }),
        )
      : [],
  )
}

function relationLinks(entities: readonly Entity[]): Link[] {
  const known = new Set(entities.map(({ id }) => id))
  return entities.flatMap(({ id, kind }) => {
    const links: Link[] = []
    const whole = partOf(kind, id)
    if (whole)
      links.push({ kind: 'part-of', from: id, to: whole.id, entry: null, span: null, reason: 'its id says so' })
    const revised = kind === 'document' ? earlierVersions(id).find((earlier) => known.has(earlier)) : undefined
    if (revised)
      links.push({ kind: 'revises', from: id, to: revised, entry: null, span: null, reason: 'its number says so' })
    return links
  })
}

/** "X.1248 (ex X.cspim)": the number that took over a draft's name. */
export function supersedesLinks(occurrences: readonly Occurrence[]): Link[] {
  const links = new Map<string, Link>()
  for (const { finding, entry, span, text } of occurrences) {
    const { id, supersedes } = finding
    if (id === null || supersedes === undefined || supersedes === id) continue
    const key = `${id} ${supersedes}`
    if (!links.has(key))
      links.set(key, { kind: 'supersedes', from: id, to: supersedes, entry, span, reason: `it says so at "${text}"` })
  }
  return [...links.values()]
}

/** Every link of the corpus; `mandates` are the `implements` links, which are read from the citations, and `supersedes` those that names tell. */
export function drawLinks(
  entries: readonly Entry[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  mandates: readonly Link[],
  supersedes: readonly Link[],
): Link[] {
  return [...mentionLinks(mentions), ...mandates, ...sameItemLinks(entries), ...relationLinks(entities), ...supersedes]
}
