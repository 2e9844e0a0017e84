import type { EntityKind } from '../domain/entity'
import { findAskedIdentifiers, findIdentifiers } from '../identifiers'
import type { Finding } from '../identifiers/finding'
import type { Knowledge } from '../identifiers/knowledge'
import { clean } from '../text/clean'
import { unwrap } from '../text/unwrap'
import { contextOfText } from './context'

/** A reference in a text: its words and their place (UTF-16 offsets into the text as it was given), and what they mean. */
export type Reference = {
  text: string
  start: number
  end: number
  kind: EntityKind
  status: 'resolved' | 'ambiguous' | 'unresolved'
  /** The id of the entity, or null where the reference is not resolved. */
  id: string | null
  /** What an ambiguous reference may mean; empty where it is resolved. */
  candidates: string[]
  /** Why it is not resolved, or null. */
  reason: string | null
}

const statusOf = ({ id, candidates = [] }: Finding): Reference['status'] =>
  id !== null ? 'resolved' : candidates.length > 1 ? 'ambiguous' : 'unresolved'

/**
 * Every reference in any text (a draft, a report, a liaison statement), in the order of the text. Throws `TooManyIdentifiers`
 * where it has more than any that a person wrote.
 */
export function readReferences(source: string, knowledge: Knowledge): Reference[] {
  const text = unwrap(clean(source))
  return findIdentifiers(text, contextOfText(text, knowledge)).map((finding) => referenceOf(finding, source))
}

/**
 * Every reference in what a reader typed into a field: read more leniently than a text ("td25", "92-5"). `has` tells whether
 * the plan has an id, which some spellings are only then.
 */
export const readAskedReferences = (source: string, knowledge: Knowledge, has: (id: string) => boolean): Reference[] =>
  findAskedIdentifiers(clean(source), knowledge, has).map((finding) => referenceOf(finding, source))

function referenceOf(finding: Finding, source: string): Reference {
  const { kind, start, end, id, candidates = [], reason = null } = finding
  return {
    text: source.slice(start, end),
    start,
    end,
    kind,
    status: statusOf(finding),
    id,
    candidates: id === null ? candidates : [],
    reason: id === null ? reason : null,
  }
}
