import { findIdentifiers } from '../../../lib/identifiers'
import type { Context } from '../../../lib/identifiers/finding'
import { knowledge } from '../../../lib/identifiers/knowledge'

/** What finders see when nothing but the text is given. */
export const context = (more: Partial<Context> = {}): Context => ({
  purpose: 'document',
  location: '92-05',
  resolution: 92,
  before: '',
  heading: '',
  knowledge,
  ...more,
})

/** The ids of one kind that a text has, in order, each once; "?" where one is not resolved. */
export const idsIn = (kind: string, text: string, more: Partial<Context> = {}): string[] => [
  ...new Set(
    findIdentifiers(text, context(more))
      .filter((finding) => finding.kind === kind)
      .map(({ id }) => id ?? '?'),
  ),
]
