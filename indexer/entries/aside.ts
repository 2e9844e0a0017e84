import type { AsideLine } from '../../lib/reading/blocks'
import type { Draft } from './draft'

/** What footnotes and pictures stand under, and how many of each it has so far. */
export type Owner = {
  id: string
  location: string
  kind: 'clause' | 'note' | 'passage'
  footnotes: number
  figures: number
}

/** Adds a footnote or a picture under its owner: `res-43.fn1`, `92-05.fig2`. One without a word is reported, not added. */
export function addAside({ text, span, aside }: AsideLine, owner: Owner, draft: Draft): void {
  const { what, lead, tail } = aside
  // A raised mark is the same mark: ¹ is 1.
  const mark = aside.mark.normalize('NFKC')
  const words = { start: span.start + lead, end: span.end - tail }
  const common = { parent: owner.id, location: owner.location, span: { start: span.start, end: words.end } }
  if (what === 'figure') {
    const id = `${owner.id}.fig${++owner.figures}`
    draft.add({ kind: 'figure', id, ...common, caption: text.slice(lead).trim(), leadEnd: words.start })
    return
  }
  if (draft.text.slice(words.start, words.end).trim() === '') {
    draft.leave(span, 'A footnote without words', owner.location)
    return
  }
  const id = `${owner.id}.fn${++owner.footnotes}`
  if (owner.kind === 'clause')
    draft.add({ kind: 'clause', id, ...common, role: 'footnote', label: mark, leadEnd: words.start })
  else if (owner.kind === 'note')
    draft.add({ kind: 'note', id, ...common, bullet: false, footnote: mark, leadEnd: words.start })
  else draft.add({ kind: 'passage', id, ...common, leadEnd: words.start })
  if (tail > 0) draft.leave({ start: words.end, end: span.end }, 'The bracket behind a footnote', owner.location)
}
