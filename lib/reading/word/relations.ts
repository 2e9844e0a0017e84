import type { Budget } from './budget'
import { type Package, type Part, piecesOf } from './package'
import { childrenOf, parseXml } from './xml'

/** What a part refers to by ids: other parts by their names in the package, or addresses outside. */
export type Relation = { kind: string; target: string; external: boolean }

/** A part refers to something outside the package as if it were inside. */
export class LeavesPackage extends Error {}

/** "word/document.xml" and "../media/a.png" -> "media/a.png". Throws `LeavesPackage` where that leads out. */
function resolve(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) throw new LeavesPackage(target)
    } else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** The relations of a part, by id; those of the package itself for an empty name. */
export function relationsOf(part: string, parts: Package, budget: Budget): Map<string, Relation> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const own = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations = new Map<string, Relation>()
  if (own === undefined) return relations
  for (const { attributes } of childrenOf(parseXml(piecesOf(own), budget), 'rel:Relationship')) {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    relations.set(attributes.Id ?? '', {
      kind: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolve(part, target),
      external,
    })
  }
  return relations
}

/** The part of a kind that another part has; undefined where it has none. */
export function partOfKind(relations: ReadonlyMap<string, Relation>, kind: string, parts: Package): Part | undefined {
  for (const relation of relations.values()) {
    const part = relation.kind === kind && !relation.external ? parts.get(relation.target) : undefined
    if (part !== undefined) return part
  }
  return undefined
}
