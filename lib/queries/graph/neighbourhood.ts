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

/** What surrounds a node, one step or two away. */
export function surround(network: Network, middle: Node, steps: 1 | 2, kinds: readonly EntityKind[]): Part {
  const near = neighboursOf(network, middle.id, kinds).map(({ node }) => node)
  const first = choose(near, steps === 1 ? FIRST : Math.ceil(FIRST / 2))
  const drawn = new Map([middle, ...first].map((node) => [node.id, node]))
  let room = steps === 2 ? SECOND : 0
  for (const { id } of steps === 2 ? [...first].sort(rarest) : []) {
    const behind = neighboursOf(network, id, kinds)
      .map(({ node }) => node)
      .filter((node) => !drawn.has(node.id))
    for (const node of choose(behind, Math.min(BEHIND, room))) {
      drawn.set(node.id, node)
      room--
    }
  }
  const edges = new Set([...drawn.keys()].flatMap((id) => network.edgesOf(id)))
  return {
    nodes: [...drawn.values()],
    edges: [...edges].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    left: near.length - first.length,
  }
}
