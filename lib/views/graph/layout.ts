import { Graph, layout } from '@dagrejs/dagre'
import type { Edge, Node } from './network'

type Point = { x: number; y: number }

/** A drawing in CSS pixels: boxes by their upper left corner, edges as points that a line goes through. */
export type Drawing = {
  width: number
  height: number
  boxes: { node: Node; text: string; x: number; y: number; width: number; height: number }[]
  lines: { id: string; from: string; to: string; about: string; points: Point[] }[]
}

const BOX = { width: 188, height: 28 }
/** So many characters of a label have room in a box. */
const ROOM = 23
/** Room above and below for lines that go around boxes. */
const MARGIN = 4
/** How far a line between two boxes of one column goes out to the left. */
const BULGE = 28

const shorten = (label: string) => (label.length <= ROOM ? label : `${label.slice(0, ROOM - 1).trimEnd()}…`)

/** The way of the plan from left to right: resolutions, action items, what they mention. */
const columnOf = ({ kind }: Node) => (kind === 'resolution' ? 0 : kind === 'action-item' ? 1 : 2)

/**
 * How an edge binds two columns: which end stands left, and how many columns lie between. Between two things that are
 * mentioned, the whole stands left of its part, and the older left of the newer. Two items, or two resolutions, share
 * their column and bind nothing.
 */
function bind(from: Node, to: Node): { left: string; right: string; columns: number } | null {
  const distance = columnOf(to) - columnOf(from)
  if (distance > 0) return { left: from.id, right: to.id, columns: distance }
  if (distance < 0) return { left: to.id, right: from.id, columns: -distance }
  return columnOf(from) === 2 ? { left: to.id, right: from.id, columns: 1 } : null
}

/** Lays nodes out in columns; the library orders each so that few lines cross. */
export function draw(nodes: readonly Node[], edges: readonly Edge[]): Drawing {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', ranksep: 72, nodesep: 8, marginx: BULGE + 4, marginy: MARGIN })
  for (const { id } of nodes) graph.setNode(id, { ...BOX })
  const bound = edges.map((edge) => ({ edge, bond: bind(byId.get(edge.from)!, byId.get(edge.to)!) }))
  for (const { bond } of bound) if (bond) graph.setEdge(bond.left, bond.right, { minlen: bond.columns })
  layout(graph)
  const { width = 0 } = graph.graph() as { width?: number }
  const at = (id: string) => graph.node(id) as Point
  const arc = (from: string, to: string): Point[] => {
    const [a, b] = [at(from), at(to)]
    const x = Math.min(a.x, b.x) - BOX.width / 2
    return [
      { x: a.x - BOX.width / 2, y: a.y },
      { x: x - BULGE, y: (a.y + b.y) / 2 },
      { x: b.x - BOX.width / 2, y: b.y },
    ]
  }
  const lines = bound.map(({ edge: { from, to, ties }, bond }) => ({
    id: `${from} ${to}`,
    from,
    to,
    about: ties.map(({ sentence }) => sentence).join('; '),
    points: bond
      ? fromSide(at(bond.left), at(bond.right), (graph.edge(bond.left, bond.right) as { points: Point[] }).points)
      : arc(from, to),
  }))
  // Lines may go around the uppermost and the lowest box.
  const heights = [...nodes.map(({ id }) => at(id).y), ...lines.flatMap(({ points }) => points.map(({ y }) => y))]
  const top = heights.reduce((least, y) => Math.min(least, y), 0) - BOX.height / 2 - MARGIN
  const bottom = heights.reduce((most, y) => Math.max(most, y), 0) + BOX.height / 2 + MARGIN
  return {
    width,
    height: bottom - top,
    boxes: nodes
      .map((node) => {
        const { x, y } = at(node.id)
        return { node, text: shorten(node.label), x: x - BOX.width / 2, y: y - BOX.height / 2 - top, ...BOX }
      })
      // The keyboard goes as the eye does: column by column, from top to bottom.
      .sort((a, b) => a.x - b.x || a.y - b.y),
    lines: lines.map((line) => ({ ...line, points: line.points.map(({ x, y }) => ({ x, y: y - top })) })),
  }
}

/** Lines leave a box in the middle of its right side and enter one in the middle of its left side. */
const fromSide = (left: Point, right: Point, points: readonly Point[]): Point[] => [
  { x: left.x + BOX.width / 2, y: left.y },
  ...points.slice(1, -1).filter(({ x }) => x > left.x + BOX.width / 2 + 8 && x < right.x - BOX.width / 2 - 8),
  { x: right.x - BOX.width / 2, y: right.y },
]
