import { type EditionRef, parseEditionRef } from '../lib/domain/plan'
import type { Library } from '../lib/library/library'

/** Reads the arguments of a command; null where they are not right: then what is wrong is printed, and how it is used. */
export function readOrExplain<T>(read: () => T, usage: string): T | null {
  try {
    return read()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    return null
  }
}

/** The edition that `--plan` and `--edition` mean: of the first plan, and the newest, where they say nothing else; undefined for words that mean none. */
export const editionAsked = (
  { plan, edition }: { plan?: string | undefined; edition?: string | undefined },
  { defaultPlan }: Pick<Library, 'defaultPlan'>,
): EditionRef | undefined => parseEditionRef([plan ?? defaultPlan?.id ?? '', ...(edition ? [edition] : [])].join('@'))

export const NO_SUCH_EDITION = 'The library has no such plan or edition; npm run library lists what it has.'

/** The address of the explorer that links lead to: as it is said, else that of `npm start` in the same environment. */
export const siteOf = (
  said: string | undefined,
  { SITE_URL, PORT = '3000' }: Readonly<Record<string, string | undefined>> = process.env,
): string => (said || SITE_URL || `http://127.0.0.1:${PORT}`).replace(/\/+$/, '')
