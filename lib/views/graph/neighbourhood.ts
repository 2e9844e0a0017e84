import type { EntityKind } from '../../domain/entity'
import { byNumber } from '../names'
import { type Edge, type Network, type Node, otherEnd } from './network'

/** A part of the network that is drawn: its nodes, the edges between them, and how many neighbours found no room. */
export type Part = { nodes: Node[]; edges: Edge[]; left: number }

/** So many neighbours of the middle are drawn; the list below the drawing has them all. */
const FIRST = 26
/** So many further nodes are drawn two steps away, and so many of them behind one node. */
const SECOND = 30
const BEHIND = 5

/** What few others are tied to tells more: SG13 is everywhere, TD232 is not. */
const rarest = (a: Node, b: Node) => a.degree - b.degree || byNumber(a.id, b.id)

/** Every neighbour of a node of the given kinds (all kinds where none is given), with the edge to it. */
export function neighboursOf(
  { nodes, edgesOf }: Network,
  id: string,
  kinds: readonly EntityKind[],
): { node: Node; edge: Edge }[] {
  return edgesOf(id).flatMap((edge) => {
    const node = nodes.get(otherEnd(edge, id))
    return node && (kinds.length === 0 || kinds.includes(node.kind)) ? [{ node, edge }] : []
  })
}

/**
 * Round-robin over kinds, so that thirty organizations do not push out the one document; in each kind resolutions and
 * items first by number, others the rarest first.
 */
function choose(found: readonly Node[], room: number): Node[] {
  const byKind = new Map<EntityKind, Node[]>()
  for (const node of [...found].sort(rarest)) byKind.set(node.kind, [...(byKind.get(node.kind) ?? []), node])
  const chosen: Node[] = []
  while (chosen.length < room && [...byKind.values()].some((list) => list.length > 0))
    for (const list of byKind.values()) {
      const next = list.shift()
      if (next && chosen.length < room) chosen.push(next)
    }
  return chosen
}

/** Everything that is two steps from a node and no nearer, each with the neighbour that leads there, the rarest one first. */
export function secondRing(network: Network, middle: Node): { node: Node; through: Node; edge: Edge }[] {
  const near = neighboursOf(network, middle.id, []).map(({ node }) => node)
  const known = new Set([middle.id, ...near.map(({ id }) => id)])
  return near.sort(rarest).flatMap((through) =>
    neighboursOf(network, through.id, []).flatMap(({ node, edge }) => {
      if (known.has(node.id)) return []
      known.add(node.id)
      return [{ node, through, edge }]
    }),
  )
}

/**
 * What surrounds a node, one step or two away. Kinds say what is looked for: the second step is taken through whatever
 * leads there.
 */
export function surround(network: Network, middle: Node, steps: 1 | 2, kinds: readonly EntityKind[]): Part {
  const near = neighboursOf(network, middle.id, kinds).map(({ node }) => node)
  const first = choose(near, steps === 1 ? FIRST : Math.ceil(FIRST / 2))
  const drawn = new Map([middle, ...first].map((node) => [node.id, node]))
  let room = steps === 2 ? SECOND : 0
  const through = kinds.length > 0 ? neighboursOf(network, middle.id, []).map(({ node }) => node) : first
  for (const node of steps === 2 ? [...through].sort(rarest) : []) {
    const behind = neighboursOf(network, node.id, kinds)
      .map((neighbour) => neighbour.node)
      .filter((neighbour) => !drawn.has(neighbour.id))
    const chosen = choose(behind, Math.min(BEHIND, room))
    if (chosen.length > 0) drawn.set(node.id, node)
    for (const one of chosen) drawn.set(one.id, one)
    room -= chosen.length
  }
  const edges = new Set([...drawn.keys()].flatMap((id) => network.edgesOf(id)))
  return {
    nodes: [...drawn.values()],
    edges: [...edges].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    left: near.length - first.length,
  }
}
