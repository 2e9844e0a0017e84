import type { Link, LinkKind } from '../domain/link'
import type { Span } from '../domain/span'
import type { Lookups } from '../library/lookups'
import { EVIDENCE } from './evidence'
import { getNetwork, type Network } from './graph/network'
import { findPaths } from './graph/path'

/** A passage on which a step rests: the entry, and what of the source says so. */
export type StepPassage = { entry: string; span: Span }

/** How one thing leads to another, with the passage that says so; null where their ids alone do. */
export type TraceStep = {
  /** How far from the beginning, 1 or 2; on a way between two things its place on the way. */
  depth: number
  /** The number of the way, from 1, where there are several. */
  way: number
  from: string
  to: string
  relation: LinkKind | 'rests-on' | 'belongs-to'
  /** `to` is the subject of the relation: the action item that implements the clause. */
  reversed: boolean
  passage: StepPassage | null
  /** Why, where more is to be said than the passage does: a citation that its wording contradicts. */
  reason: string | null
}

/** What a link rests on. */
const groundsOf = ({ entry, span, reason }: Link): Pick<TraceStep, 'passage' | 'reason'> => ({
  passage: entry && span ? { entry, span } : null,
  reason,
})

type Step = Omit<TraceStep, 'depth' | 'way'>

/** Where a step leads: from what is asked for to what was done, or from what was done back to who asked for it. */
type Direction = 'down' | 'up'

/** The steps from a clause to the items that implement it, from an item to what its notes rest on, and back. */
function stepsFrom(id: string, direction: Direction, lookups: Lookups): Step[] {
  const entry = lookups.getEntry(id)
  if (entry?.kind === 'action-item') return direction === 'down' ? evidenceFor(id, lookups) : mandatesOf(id, lookups)
  if (entry) return direction === 'down' ? itemsFor(id, lookups) : []
  return direction === 'up' ? itemsCiting(id, lookups) : successorsOf(id, lookups)
}

/** The items that implement an entry or what stands under it. */
function itemsFor(id: string, lookups: Lookups): Step[] {
  const under = [id]
  for (const one of under)
    for (const child of lookups.childrenOf(one)) if (child.kind !== 'action-item') under.push(child.id)
  return under.flatMap((clause) =>
    lookups
      .linksTo(clause)
      .filter(({ kind }) => kind === 'implements')
      .map((link) => ({ from: clause, to: link.from, relation: link.kind, reversed: true, ...groundsOf(link) })),
  )
}

const mandatesOf = (item: string, lookups: Lookups): Step[] =>
  lookups
    .linksFrom(item)
    .filter(({ kind }) => kind === 'implements')
    .map((link) => ({ from: item, to: link.to, relation: link.kind, reversed: false, ...groundsOf(link) }))

/** What the notes of an item rest on, each once, and what took over from it. */
function evidenceFor(item: string, lookups: Lookups): Step[] {
  const found = new Map<string, Step>()
  for (const note of lookups.childrenOf(item))
    for (const { entity, kind, entry, span } of lookups.mentionsIn(note.id))
      if (entity && EVIDENCE.includes(kind) && !found.has(entity))
        found.set(entity, {
          from: item,
          to: entity,
          relation: 'rests-on',
          reversed: false,
          passage: { entry, span },
          reason: null,
        })
  return [...found.values()].flatMap((step) => [step, ...successorsOf(step.to, lookups)])
}

/** The Recommendation that took over from a draft. */
const successorsOf = (id: string, lookups: Lookups): Step[] =>
  lookups
    .linksTo(id)
    .filter(({ kind }) => kind === 'supersedes')
    .map((link) => ({ from: id, to: link.from, relation: link.kind, reversed: true, ...groundsOf(link) }))

/** The items whose notes or actions cite something, each once. */
function itemsCiting(id: string, lookups: Lookups): Step[] {
  const found = new Map<string, Step>()
  for (const { entry, location, kind, span } of lookups.mentionsOf(id)) {
    if (lookups.getEntry(location)?.kind !== 'action-item' || found.has(location)) continue
    const isEvidence = EVIDENCE.includes(kind) && entry !== location
    const relation = isEvidence ? ('rests-on' as const) : ('mentions' as const)
    found.set(location, { from: id, to: location, relation, reversed: true, passage: { entry, span }, reason: null })
  }
  return [...found.values()]
}

/** What leads on from a thing in one step or two: clause, action item, evidence, Recommendation, and back. */
export function traceFrom(id: string, steps: number, lookups: Lookups): TraceStep[] {
  const found: TraceStep[] = []
  for (const direction of ['up', 'down'] as const) {
    let frontier = [id]
    const seen = new Set(frontier)
    for (let depth = 1; depth <= steps; depth++) {
      const next = frontier.flatMap((one) => stepsFrom(one, direction, lookups))
      found.push(...next.map((step) => ({ depth, way: 1, ...step })))
      frontier = [...new Set(next.map(({ to }) => to))].filter((to) => !seen.has(to))
      for (const to of frontier) seen.add(to)
    }
  }
  const key = ({ from, to, relation }: TraceStep) => `${from}\t${to}\t${relation}`
  return [...new Map(found.map((step) => [key(step), step])).values()].sort((a, b) => a.depth - b.depth)
}

const linksByNode = new WeakMap<Network, ReadonlyMap<string, Link[]>>()

/** The links between two nodes, a clause counting for its resolution. */
function linksBetween(a: string, b: string, network: Network, lookups: Lookups): Link[] {
  const pair = (x = '', y = '') => (x < y ? `${x}\t${y}` : `${y}\t${x}`)
  let index = linksByNode.get(network)
  if (!index) {
    const made = new Map<string, Link[]>()
    for (const link of lookups.corpus.links) {
      const key = pair(network.nodeOf(link.from)?.id, network.nodeOf(link.to)?.id)
      made.set(key, [...(made.get(key) ?? []), link])
    }
    linksByNode.set(network, made)
    index = made
  }
  return index.get(pair(a, b)) ?? []
}

/** The most telling ways from one thing to another, each step with its passage; none where they are not tied. */
export function traceBetween(from: string, to: string, lookups: Lookups): TraceStep[] {
  const network = getNetwork(lookups)
  const [first, last] = [network.nodeOf(from), network.nodeOf(to)]
  if (!first || !last || first === last) return []
  return findPaths(network, first, last).flatMap(({ nodes }, way) =>
    nodes.slice(1).map((node, i): TraceStep => {
      const before = nodes[i]!.id
      const [link] = linksBetween(before, node.id, network, lookups)
      const at = { depth: i + 1, way: way + 1 }
      if (link) {
        const reversed = network.nodeOf(link.from)?.id === node.id
        const [start, end] = reversed ? [link.to, link.from] : [link.from, link.to]
        return { ...at, from: start, to: end, relation: link.kind, reversed, ...groundsOf(link) }
      }
      const item = [before, node.id].map((id) => lookups.getEntry(id)).find((entry) => entry?.kind === 'action-item')
      const passage = item ? { entry: item.id, span: item.span } : null
      return {
        ...at,
        from: before,
        to: node.id,
        relation: 'belongs-to',
        reversed: item?.id === before,
        passage,
        reason: null,
      }
    }),
  )
}
