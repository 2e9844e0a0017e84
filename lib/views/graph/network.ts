import type { EntityKind } from '../../domain/entity'
import type { LinkKind } from '../../domain/link'
import { resolutionOfPassage } from '../../domain/resolution-id'
import type { Lookups } from '../../library/lookups'
import { say } from '../../messages/message'
import { entityRef, entryRef, type Ref } from '../../refs/ref'
import { onceFor } from '../../text/once-for'
import { nameOfEntity, nameOfResolution } from '../names'
import { itemName } from '../passages'

/** A resolution, action item or entity as a node; `degree` is the number of its neighbours. */
export type Node = { id: string; kind: EntityKind; label: string; title: string; ref: Ref; degree: number }

/** Why two nodes are tied: a sentence that begins with one of them, and the passage that says so. */
export type Tie = { kind: LinkKind | 'belongs-to'; from: string; sentence: string; ref: Ref | null }
export type Edge = { from: string; to: string; ties: Tie[] }

/** The links of a corpus as an undirected network; an edge keeps the direction of its first link. */
export type Network = {
  nodes: ReadonlyMap<string, Node>
  /** The node that an id of an entry or entity belongs to: a clause to its resolution, 44-25 to 54-03; undefined where there is none. */
  nodeOf: (id: string) => Node | undefined
  edgesOf: (id: string) => readonly Edge[]
}

/** The network of a corpus, built once. */
export const getNetwork = onceFor(build)

function build(lookups: Lookups): Network {
  const nodes = new Map<string, Node>()
  const add = (id: string, kind: EntityKind, label: () => string, title: string) =>
    nodes.set(id, {
      id,
      kind,
      // The network is built once, and read in every language.
      get label() {
        return label()
      },
      get title() {
        return title || say(`kind.${kind}`)
      },
      ref: entityRef(lookups.origin, kind, id),
      degree: 0,
    })
  for (const entry of lookups.corpus.entries) {
    if (entry.kind === 'resolution') add(entry.id, 'resolution', () => nameOfResolution(entry), entry.title)
    if (entry.kind === 'action-item') add(entry.id, 'action-item', () => itemName(entry.id), entry.action)
  }
  const idOf = (id: string): string => lookups.getActionItem(id)?.id ?? resolutionOfPassage(id) ?? id
  for (const { id, kind, label, title } of lookups.corpus.entities)
    if (!nodes.has(idOf(id)) && kind !== 'clause' && kind !== 'action-item')
      add(id, kind, () => nameOfEntity({ id, label }), title && title !== label ? title : '')

  const edges = new Map<string, Edge>()
  const around = new Map<string, Edge[]>()
  const tie = (kind: Tie['kind'], fromId: string, toId: string, entry: string | null) => {
    const [from, to] = [nodes.get(idOf(fromId)), nodes.get(idOf(toId))]
    if (!from || !to || from === to) return
    const key = from.id < to.id ? `${from.id}\t${to.id}` : `${to.id}\t${from.id}`
    let edge = edges.get(key)
    if (!edge) {
      edge = { from: from.id, to: to.id, ties: [] }
      edges.set(key, edge)
      for (const node of [from, to]) {
        node.degree++
        const own = around.get(node.id)
        if (own) own.push(edge)
        else around.set(node.id, [edge])
      }
    }
    const passage = entry ? lookups.getEntry(entry) : undefined
    // "refers to" says all that "mentions" says.
    if (kind === 'see') edge.ties = edge.ties.filter((other) => other.kind !== 'mentions')
    if (kind === 'mentions' && edge.ties.some((other) => other.kind === 'see')) return
    if (edge.ties.some((other) => other.kind === kind && other.from === from.id)) return
    edge.ties.push({
      kind,
      from: from.id,
      get sentence() {
        return say(`tie.${kind}`, { from: from.label, to: to.label })
      },
      ref: passage ? entryRef(lookups.origin, passage) : null,
    })
  }
  for (const item of lookups.entriesOfKind('action-item'))
    if (item.parent) tie('belongs-to', item.parent, item.id, item.id)
  for (const { kind, from, to, entry } of lookups.corpus.links) tie(kind, from, to, entry)
  return {
    nodes,
    nodeOf: (id) => nodes.get(idOf(id)),
    edgesOf: (id) => around.get(id) ?? [],
  }
}

/** The end of an edge that is not this one. */
export const otherEnd = (edge: Edge, id: string): string => (edge.from === id ? edge.to : edge.from)
