import { parse } from 'node:path'
import { type EditionRef, formatEditionRef, planIdOf } from '../lib/domain/plan'
import type { Corpus } from '../lib/library/format'
import type { Manifest } from '../lib/library/manifest'

/** "WTSA-16", "WTDC 2017", "PP-18": the assembly whose plan it is, and its year. */
const ASSEMBLY = /\b([A-Z]{2,6})[-\s]?(?:19|20)?(\d\d)\b/

/**
 * The id of the plan that a file is an edition of: the assembly and year in its title, else the words of the title before
 * "Action Plan", else the name of the file. "WTSA-16 Action Plan: a digest" gives `wtsa-16`.
 */
export function planOf({ edition, source }: Pick<Corpus, 'edition' | 'source'>): string {
  const title = edition.title ?? ''
  const [, assembly, year] = title.match(ASSEMBLY) ?? []
  if (assembly && year) return planIdOf(`${assembly} ${year}`)
  const words = title.split(/\baction plan\b/i)[0]!.replace(/[\s:–-]+$/, '')
  return planIdOf(words) || planIdOf(title) || planIdOf(parse(source.name).name) || 'plan'
}

/**
 * The id of the edition that a corpus becomes in a library. The date is that of its meeting. An edition that is there
 * already with this date is replaced where it was read from a file of the same name, or has the same document number;
 * another edition of the same day gets ".2".
 */
export function editionOf(plan: string, { edition, source }: Pick<Corpus, 'edition' | 'source'>, manifest: Manifest) {
  const day = edition.date ?? 'undated'
  const editions = manifest.plans.find(({ id }) => id === plan)?.editions ?? []
  for (let n = 1; ; n++) {
    const ref: EditionRef & { date: string } = { plan, date: n === 1 ? day : `${day}.${n}` }
    const there = editions.find(({ date }) => date === ref.date)
    const same =
      !there ||
      there.source.sha256 === source.sha256 ||
      there.source.name === source.name ||
      (there.facts.document !== null && there.facts.document === edition.document)
    if (same) return { ref, id: formatEditionRef(ref), replaces: there }
  }
}
