import { isAside, type Line } from '../../lib/reading/blocks'
import { BULLETS } from '../../lib/reading/labels'
import { addAside, type Owner } from './aside'
import type { Draft } from './draft'

const BULLET = new RegExp(`^\\s*[${BULLETS}]\\s*`)

/** What notes go under, and how many it has so far: an action item, a clause, or the resolution where none is open yet. */
export type NoteOwner = Owner & { notes: number }

export const noteOwner = (id: string, location = id): NoteOwner => ({
  id,
  location,
  kind: 'note',
  notes: 0,
  footnotes: 0,
  figures: 0,
})

/** Adds each paragraph as a note of its owner, and footnotes and pictures where they stand. */
export function addNotes(lines: readonly Line[], owner: NoteOwner, draft: Draft): void {
  for (const line of lines) {
    if (isAside(line)) {
      addAside(line, owner, draft)
      continue
    }
    const { text, span } = line
    const bullet = text.match(BULLET)
    owner.notes++
    draft.add({
      kind: 'note',
      id: `${owner.id}.n${owner.notes}`,
      parent: owner.id,
      location: owner.location,
      bullet: bullet !== null,
      footnote: null,
      span,
      leadEnd: span.start + (bullet?.[0].length ?? text.length - text.trimStart().length),
    })
  }
}
