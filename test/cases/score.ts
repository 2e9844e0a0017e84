import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Entity, State } from '../../lib/domain/entity'
import { ENTITY_KINDS } from '../../lib/domain/kinds'
import type { Corpus } from '../../lib/library/format'

const Told = z.object({
  title: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
  city: z.string().nullish(),
})

/** A mention that was labelled by hand. What is `uncertain`, or stands in `alt`, counts neither way. */
const Label = z.object({
  location: z.string(),
  kind: z.enum(ENTITY_KINDS),
  entity: z.string(),
  uncertain: z.boolean().optional(),
  any: z.boolean().optional(),
  alt: z.array(z.string()).optional(),
  event: Told.optional(),
})
type Label = z.infer<typeof Label>

/**
 * The state that a place gives a Recommendation, as a reader sees it; null where it gives none. `also` may be said as well
 * ("draft" of a draft that was determined). What is in `doubt` counts neither way; the doubt says why.
 */
const StateLabel = z.object({
  entry: z.string(),
  entity: z.string(),
  state: State.nullable(),
  also: z.array(State).optional(),
  doubt: z.string().optional(),
})
export type StateLabel = z.infer<typeof StateLabel>

export const readStateLabels = (directory: string): StateLabel[] =>
  readFileSync(join(directory, 'states.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => StateLabel.parse(JSON.parse(line)))

export type Labels = { locations: Set<string>; mentions: Label[] }

export function readLabels(directory: string): Labels {
  const lines = readFileSync(join(directory, 'mentions.jsonl'), 'utf8').trim().split('\n')
  return {
    locations: new Set(z.array(z.string()).parse(JSON.parse(readFileSync(join(directory, 'locations.json'), 'utf8')))),
    mentions: lines.map((line) => Label.parse(JSON.parse(line))),
  }
}

export type Score = {
  kind: string
  labels: number
  precision: number
  recall: number
  f1: number
  missed: string[]
  spurious: string[]
}

const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Events go by other ids in other hands: dates and places must not contradict, and titles or dates must agree. */
function isSameEvent(label: z.infer<typeof Told>, found: Entity | undefined): boolean {
  if (!found) return false
  const dated = Boolean(label.start && found.start)
  if (dated && !label.start!.startsWith(found.start!) && !found.start!.startsWith(label.start!)) return false
  if (label.city && found.city && !label.city.toLowerCase().includes(found.city.toLowerCase())) return false
  const [a, b] = [wordsOf(label.title ?? ''), wordsOf(found.title ?? '')]
  const share = a.size && b.size ? [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size) : 0
  return share >= 0.5 || (dated && (share >= 0.25 || Boolean(label.city && found.city)))
}

/** Precision, recall and F1 for each kind over the labelled locations; an entity counts once a location. */
export function score(corpus: Corpus, { locations, mentions }: Labels): Score[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]))
  return ENTITY_KINDS.map((kind) => {
    const missed: string[] = []
    const spurious: string[] = []
    let right = 0
    for (const location of locations) {
      const found = new Set(
        corpus.mentions.flatMap((mention) =>
          mention.kind === kind && mention.location === location && mention.entity ? [mention.entity] : [],
        ),
      )
      const labels = mentions.filter((label) => label.kind === kind && label.location === location)
      const matches = (label: Label) =>
        label.event
          ? [...found].find((id) => isSameEvent(label.event!, entities.get(id)))
          : found.has(label.entity)
            ? label.entity
            : undefined
      for (const label of [...labels].sort((a, b) => Number(a.uncertain ?? false) - Number(b.uncertain ?? false))) {
        const hit = matches(label)
        if (hit) found.delete(hit)
        if (label.uncertain) continue
        if (hit) right++
        else missed.push(`${location} ${label.entity}`)
      }
      if (labels.some(({ any }) => any)) continue
      const either = new Set(labels.flatMap(({ alt = [] }) => alt))
      for (const id of found) if (!either.has(id)) spurious.push(`${location} ${id}`)
    }
    return { kind, ...figures(right, missed.length, spurious.length), missed, spurious }
  })
}

/** Precision, recall and F1 of the states that places give to Recommendations, Supplements and drafts. */
export function scoreStates(corpus: Corpus, labels: readonly StateLabel[]): Score {
  const missed: string[] = []
  const spurious: string[] = []
  let right = 0
  for (const { entry, entity, state, also = [], doubt } of labels) {
    if (doubt) continue
    const found = new Set(
      corpus.facts.flatMap((fact) =>
        fact.kind === 'recommendation-state' && fact.entry === entry && fact.entity === entity ? [fact.state] : [],
      ),
    )
    if (state !== null && found.delete(state)) right++
    else if (state !== null) missed.push(`${entry} ${entity} ${state}`)
    for (const other of found) if (!also.includes(other)) spurious.push(`${entry} ${entity} ${other}`)
  }
  return { kind: 'recommendation-state', ...figures(right, missed.length, spurious.length), missed, spurious }
}

/** Precision, recall and F1 of so many right, missed and wrong findings. */
export function figures(right: number, missed: number, spurious: number) {
  const labels = right + missed
  const precision = right + spurious ? right / (right + spurious) : 1
  const recall = labels ? right / labels : 1
  return { labels, precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
