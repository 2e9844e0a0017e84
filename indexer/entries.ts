import type { Report } from '../lib/domain/diagnostic'
import type { Entry } from '../lib/domain/entry'
import type { Span } from '../lib/domain/span'
import type { Block } from '../lib/reading/blocks'
import { readChapters } from './entries/chapters'
import { reportIncoherence } from './entries/coherence'
import { Draft } from './entries/draft'
import { readFrontMatter } from './entries/front-matter'
import { readResolutions } from './entries/resolution'

/**
 * What the blocks mean, in the order of the document: first what stands before the resolutions, then each resolution with
 * its operative text and its action items. A block that is neither is reported as not placed; none is dropped.
 * `text` is the source as it prints; `edition` are the lines that tell the edition: they are about the document, not of the
 * plan.
 */
export function readEntries(
  text: string,
  blocks: readonly Block[],
  report: Report,
  edition: readonly Span[] = [],
): Entry[] {
  const draft = new Draft(text, report)
  const { front, chapters } = readChapters(blocks)
  const ids = new Set(chapters.map(({ heading }) => `${heading.opinion ? 'opinion' : 'res'}-${heading.number}`))
  readFrontMatter(blocks.slice(0, front), draft, { edition, ids })
  readResolutions(chapters, draft)
  reportIncoherence(draft)
  return draft.entries
}
