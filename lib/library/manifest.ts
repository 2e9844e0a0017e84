import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Edition } from '../domain/edition'
import { type EditionRef, formatEditionRef, isPlanId, parseEditionRef } from '../domain/plan'

/** Changes when the meaning of the library's files does. */
export const LIBRARY_FORMAT = 'action-plan-library/1'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A name that leads out of no folder: a manifest that somebody has written by hand names no file elsewhere. */
const isFileName = (name: string) => name !== '' && name !== '.' && name !== '..' && !/[/\0]/.test(name)

/** What an edition has, counted: shown in lists, and compared with the edition before it. */
export const Counts = z.object({
  resolutions: z.int(),
  opinions: z.int(),
  sections: z.int(),
  /** Numbered clauses of operative text and annexes, without sub-clauses, bullets, chapeaus and footnotes. */
  clauses: z.int(),
  actionItems: z.int(),
  notes: z.int(),
  tableRows: z.int(),
  mentions: z.int(),
  entities: z.int(),
  links: z.int(),
})
export type Counts = z.infer<typeof Counts>

/** An edition as the library lists it; its corpus is read when it is first asked for. */
export const EditionInfo = z.object({
  plan: z.string().refine(isPlanId, 'The id of a plan is words of small letters and digits, joined by hyphens.'),
  /** The second half of its id: "2018-02-26", "undated", "2018-02-26.2". */
  date: z.string().refine((date) => parseEditionRef(`plan@${date}`), 'The date of an edition is written 2018-02-26.'),
  facts: Edition,
  /** What the user said of the edition when it was added: said again when the file is read again. */
  said: Edition.partial(),
  source: z.object({ name: z.string().refine(isFileName), sha256: Sha256, length: z.int() }),
  /** The folder of its files, relative to the library. */
  folder: z.string().regex(/^[a-z0-9-]+\/[a-z0-9][\w.-]*$/),
  /** The hashes of its files: a corpus beside another source text, or a broken one, is never served. */
  files: z.object({ corpus: Sha256, text: Sha256 }),
  counts: Counts,
  /** When it was read, and the fingerprint of the code and knowledge that read it. */
  indexedAt: z.iso.datetime(),
  software: z.string(),
})
export type EditionInfo = z.infer<typeof EditionInfo>

export const PlanInfo = z.object({
  id: z.string().refine(isPlanId),
  title: z.string(),
  /** Newest first; editions without a date come last, the one added last before the others. */
  editions: z.array(EditionInfo).min(1),
})
export type PlanInfo = z.infer<typeof PlanInfo>

/** `manifest.json`: the plans of a library in the order in which they were added. */
export const Manifest = z.object({ format: z.literal(LIBRARY_FORMAT), plans: z.array(PlanInfo) })
export type Manifest = z.infer<typeof Manifest>

export const EMPTY_MANIFEST: Manifest = { format: LIBRARY_FORMAT, plans: [] }

/** A file of the library cannot be used; the message is one sentence that says which, and what to do. */
export class BrokenLibrary extends Error {}

/** The file that says which editions a library has; it is written, or touched, last of all that changes. */
export const manifestPath = (directory: string): string => join(directory, 'manifest.json')

/** What tells one state of a library from another without reading it; null where there is no library. */
export function libraryVersion(directory: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(manifestPath(directory))
    return `${ino} ${mtimeMs} ${size}`
  } catch {
    return null
  }
}

/** The manifest of a library; an empty one where there is none. Throws where it is broken, and says what to do. */
export function readManifest(directory: string): Manifest {
  if (libraryVersion(directory) === null) return EMPTY_MANIFEST
  let format: unknown
  try {
    const read = JSON.parse(readFileSync(manifestPath(directory), 'utf8'))
    format = read?.format
    return Manifest.parse(read)
  } catch (cause) {
    if (typeof format === 'string' && format !== LIBRARY_FORMAT)
      throw new BrokenLibrary(
        `The library in ${directory} has the format ${format}, and this explorer reads ${LIBRARY_FORMAT}: use the explorer that made it, or another folder (LIBRARY_DIR).`,
        { cause },
      )
    throw new BrokenLibrary(
      `The manifest of the library in ${directory} is broken: remove the folder and add the plans again, npm run index -- PATH.`,
      { cause },
    )
  }
}

/** The edition that a reference means: the newest one where it has no date. Undefined where the library has none such. */
export function findEdition({ plans }: Manifest, { plan, date }: EditionRef): EditionInfo | undefined {
  const editions = plans.find(({ id }) => id === plan)?.editions
  return date === null ? editions?.[0] : editions?.find((edition) => edition.date === date)
}

/** "wtsa-16@2018-02-26": the id of an edition, always with its date. */
export const editionId = ({ plan, date }: Pick<EditionInfo, 'plan' | 'date'>): string =>
  formatEditionRef({ plan, date })

/** Newest first: by date, and where dates are equal or unknown by when they were added. */
export function byNewest(a: EditionInfo, b: EditionInfo): number {
  const key = ({ date }: EditionInfo) => (date.startsWith('undated') ? '' : date)
  return key(b).localeCompare(key(a), 'en', { numeric: true }) || b.indexedAt.localeCompare(a.indexedAt)
}
