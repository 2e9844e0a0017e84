import type { EntityKind } from '../../domain/entity'
import { isMainGroup } from '../../domain/group-id'
import { ENTITY_KINDS } from '../../domain/kinds'
import { resolutionId } from '../../domain/resolution-id'
import { findAskedIdentifiers } from '../../identifiers/index'
import { knowledge } from '../../identifiers/knowledge'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import type { Ref } from '../../refs/ref'
import { type GraphState, graphRef } from '../../refs/states'
import type { Explorer } from '../explorer'
import { byNumber } from '../names'
import { shortTitle } from '../short-title'
import { type Drawing, draw } from './layout'
import { neighboursOf, secondRing, surround } from './neighbourhood'
import { type Edge, getNetwork, type Network, type Node, type Tie } from './network'
import { findPaths } from './path'
import { type Shared, sharedBy } from './shared'
import { type Side, sideOf } from './side'

/** A thing that surrounds another; `through` is what stands between, where it is two steps away. */
export type Neighbour = {
  label: string
  title: string
  ref: Ref
  graphRef: Ref
  through: { label: string; ref: Ref } | null
  ties: Tie[]
}
export type Group = { kind: EntityKind; title: string; neighbours: Neighbour[] }
export type GraphPage = {
  state: GraphState
  /** What the reader typed and the plan does not know, as a sentence. */
  faults: string[]
  of: Node | null
  to: Node | null
  drawing: Drawing | null
  /** Neighbours that the drawing had no room for. */
  left: number
  /** All direct neighbours, by kind; the same content as the drawing, and more. */
  groups: Group[]
  /** Where two steps are asked for, everything that is two steps away, by kind. */
  further: Group[]
  /** Two that are compared: each in its facts, and what they share. */
  sides: { first: Side; second: Side; shared: Shared } | null
  /** Names that the fields suggest. */
  suggested: { name: string; title: string }[]
  paths: { steps: { node: Node; ties: Tie[] }[] }[]
  kinds: { kind: EntityKind; name: string; count: number; chosen: boolean; ref: Ref }[]
  stepLinks: { steps: 1 | 2; ref: Ref; chosen: boolean }[]
}

/** The node that a reader's words name: an id, or an identifier in any spelling. */
export function findNode(words: string, network: Network): Node | undefined {
  const typed = words.trim()
  return (
    network.nodeOf(typed.toLowerCase()) ??
    // A bare number is a resolution: nobody says "item 92".
    (/^\d{1,3}$/.test(typed) ? network.nodeOf(resolutionId(typed)) : undefined) ??
    findAskedIdentifiers(typed, knowledge, (id) => network.nodeOf(id) !== undefined)
      .flatMap(({ id }) => (id && network.nodeOf(id)) || [])
      .at(0)
  )
}

type Found = { node: Node; edge: Edge; through?: Node }

/** What surrounds a node, by kind, each kind in the order of its numbers. */
const byKind = (found: readonly Found[], state: GraphState, { origin }: Lookups): Group[] =>
  ENTITY_KINDS.filter((kind) => state.kinds.length === 0 || state.kinds.includes(kind)).flatMap((kind) => {
    const own = found.filter(({ node }) => node.kind === kind).sort((a, b) => byNumber(a.node.id, b.node.id))
    const neighbours = own.map(({ node, edge, through }) => ({
      label: node.label,
      title: node.title,
      ref: node.ref,
      graphRef: graphRef(origin, { ...state, of: node.id, to: '' }),
      through: through ? { label: through.label, ref: through.ref } : null,
      ties: edge.ties,
    }))
    return neighbours.length ? [{ kind, title: say(`kinds.${kind}`), neighbours }] : []
  })

/** What surrounds a node, or how two are tied, drawn and as a list. */
export function getGraphPage(state: GraphState, { lookups }: Explorer): GraphPage {
  const network = getNetwork(lookups)
  const of = (state.of && findNode(state.of, network)) || null
  const to = (state.to && findNode(state.to, network)) || null
  const unknown = (typed: string) => say('connections.unknown', { typed: typed.slice(0, 80) })
  const faults = [state.of && !of ? unknown(state.of) : '', state.to && !to ? unknown(state.to) : ''].filter(Boolean)
  const paths = of && to && of !== to ? findPaths(network, of, to) : []
  const part: { nodes: Node[]; edges: Edge[]; left: number } | null =
    of && to
      ? paths.length
        ? {
            nodes: [...new Set(paths.flatMap(({ nodes }) => nodes))],
            edges: [...new Set(paths.flatMap(({ edges }) => edges))],
            left: 0,
          }
        : null
      : of && surround(network, of, state.steps, state.kinds)
  const near: Found[] = of && !to ? neighboursOf(network, of.id, []) : []
  const far: Found[] = of && !to && state.steps === 2 ? secondRing(network, of) : []
  return {
    state,
    faults,
    of,
    to,
    drawing: part && draw(part.nodes, part.edges),
    left: part?.left ?? 0,
    groups: byKind(near, state, lookups),
    further: byKind(far, state, lookups),
    sides:
      of && to && of !== to
        ? { first: sideOf(of, lookups), second: sideOf(to, lookups), shared: sharedBy(of, to, lookups) }
        : null,
    suggested: [...network.nodes.values()]
      .filter(({ kind, id }) => (kind === 'resolution' && lookups.getEntry(id)) || isMainGroup(id))
      .map(({ label, title }) => ({ name: label, title: shortTitle(title) })),
    paths: paths.map(({ nodes, edges }) => ({
      steps: nodes.map((node, i) => ({ node, ties: edges[i]?.ties ?? [] })),
    })),
    kinds: ENTITY_KINDS.flatMap((kind) => {
      const count = [...near, ...far].filter(({ node }) => node.kind === kind).length
      const chosen = state.kinds.includes(kind)
      const kinds = chosen ? state.kinds.filter((other) => other !== kind) : [...state.kinds, kind]
      return count || chosen
        ? [{ kind, name: say(`kinds.${kind}`), count, chosen, ref: graphRef(lookups.origin, { ...state, kinds }) }]
        : []
    }),
    stepLinks: ([1, 2] as const).map((steps) => ({
      steps,
      chosen: state.steps === steps,
      ref: graphRef(lookups.origin, { ...state, steps }),
    })),
  }
}
