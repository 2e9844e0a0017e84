import type { Block } from '../../lib/reading/blocks'
import type { Draft } from './draft'

/** "GCA⇥⇥: Global Cybersecurity Agenda", or "** ⇥The titles …": a label, and what it stands for. */
export function readTerm({ marker, body, span }: Extract<Block, { kind: 'paragraph' }>, draft: Draft): boolean {
  if (!marker?.text) return false
  const colon = body.text.match(/^:\s{0,4}/)?.[0].length ?? 0
  if (!colon && !/^\*+$/.test(marker.text)) return false
  const slug = /^\*+$/.test(marker.text)
    ? `note-${marker.text.length}`
    : marker.text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  draft.add({
    kind: 'term',
    id: `term-${slug}`,
    parent: null,
    location: 'legend',
    term: marker.text,
    meaning: body.text.slice(colon),
    span,
    leadEnd: span.start,
  })
  return true
}
