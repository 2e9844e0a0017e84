import { type Edge, type Network, type Node, otherEnd } from './network'

/** A way from one node to another: the nodes in order, and the edge between each two. */
export type Path = { nodes: Node[]; edges: Edge[] }

/** So many ways are shown, each through other nodes. */
const WAYS = 3
/** A way longer than this explains nothing. */
const LONGEST = 6

/**
 * A step through something that much is tied to says little: what everybody mentions ties nothing together. A step costs 1
 * more than the square of the binary logarithm of its node's neighbours, by eight: through an item with a dozen neighbours
 * 2.7, through a body with 150 of them 7.5. So two steps through items are better than one through TSAG.
 */
const costOf = ({ degree }: Node) => 1 + Math.log2(1 + degree) ** 2 / 8

/** The most telling ways between two nodes, the best first; none where they are not tied, or only by a long chain. */
export function findPaths(network: Network, from: Node, to: Node): Path[] {
  const used = new Set<string>()
  const paths: Path[] = []
  while (paths.length < WAYS) {
    const path = cheapest(network, from, to, used)
    if (!path || path.edges.length > LONGEST) break
    paths.push(path)
    const inside = path.nodes.slice(1, -1)
    if (inside.length === 0) used.add(`${from.id}\t${to.id}`)
    for (const { id } of inside) used.add(id)
  }
  return paths
}

/** Dijkstra's algorithm with a sorted frontier; nodes in `used` are not led through again. */
function cheapest({ nodes, edgesOf }: Network, from: Node, to: Node, used: ReadonlySet<string>): Path | null {
  const cost = new Map([[from.id, 0]])
  const before = new Map<string, Edge>()
  const settled = new Set<string>()
  const frontier = new Set([from.id])
  const direct = used.has(`${from.id}\t${to.id}`)
  while (frontier.size > 0) {
    let here = ''
    for (const id of frontier) if (here === '' || cost.get(id)! < cost.get(here)!) here = id
    if (here === to.id) break
    frontier.delete(here)
    settled.add(here)
    for (const edge of edgesOf(here)) {
      const next = nodes.get(otherEnd(edge, here))
      if (!next || settled.has(next.id) || used.has(next.id)) continue
      if (direct && here === from.id && next.id === to.id) continue
      const sum = cost.get(here)! + (next.id === to.id ? 1 : costOf(next))
      if (sum >= (cost.get(next.id) ?? Number.POSITIVE_INFINITY)) continue
      cost.set(next.id, sum)
      before.set(next.id, edge)
      frontier.add(next.id)
    }
  }
  if (!before.has(to.id)) return null
  const path: Path = { nodes: [to], edges: [] }
  for (let at = to.id; at !== from.id; ) {
    const edge = before.get(at)!
    at = otherEnd(edge, at)
    path.edges.unshift(edge)
    path.nodes.unshift(nodes.get(at)!)
  }
  return path
}
