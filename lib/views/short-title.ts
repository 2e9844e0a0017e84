import { z } from 'zod'
import shortTitles from '../../data/knowledge/short-titles.json'

const { titles } = z
  .object({ source: z.string(), titles: z.array(z.object({ title: z.string(), short: z.string() })) })
  .parse(shortTitles)

/** Titles are compared by their letters and digits alone. */
const keyOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\d]/gu, '')

const known = new Map(titles.map(({ title, short }) => [keyOf(title), short]))

/** Long names and the short ones that ITU documents use for them; the first that fits is used. */
const SHORT_NAMES: readonly (readonly [long: RegExp, short: string])[] = [
  [/\b(?:the )?(?:ITU(?:-T)? )?Telecommunication Standardization Sector(?: of ITU)?\b/g, 'ITU-T'],
  [/\b(?:the )?(?:ITU )?Radiocommunication Sector\b/g, 'ITU-R'],
  [/\b(?:the )?(?:ITU )?Telecommunication Development Sector\b/g, 'ITU-D'],
  [/\b(?:the )?Telecommunication Standardization Advisory Group\b/g, 'TSAG'],
  [/\b(?:the )?Telecommunication Standardization Bureau\b/g, 'TSB'],
  [/\bworld telecommunication standardization assembl(?:y|ies)\b/gi, 'WTSA'],
  [/\b(?:telecommunications?\/\s?)?information and communications? technologies\b/gi, 'ICTs'],
  [/\b(?:telecommunications?\/\s?)?information and communications? technology\b/gi, 'ICT'],
  [/\binternational mobile telecommunications\b/gi, 'IMT'],
  [/\bInternet of things\b/gi, 'IoT'],
]

/** What many titles begin with and what tells none of them from another. */
const COMMON_BEGINNING =
  /^(?:(?:enhancing|strengthening|promoting|facilitating|encouraging|encourage|evaluation of|studies (?:related to|concerning)|the role of|use of)\s(?:the\s)?)?(?:(?:standardization (?:activities|work)|studies)\s(?:in|of)\sITU-T\s(?:for|related to|concerning)\s)?/i

/** A text with the short names of bodies: "instructs the Director of TSB". */
export const withShortNames = (text: string): string =>
  SHORT_NAMES.reduce((words, [long, name]) => words.replace(long, name), text)

/**
 * The title of a resolution as it stands in lists: the short form that is known for it, else with the short names of bodies
 * and without what many titles begin with. The page of a resolution, and the tooltip, have the full title.
 */
export function shortTitle(title: string): string {
  const short = known.get(keyOf(title))
  if (short) return short
  const named = withShortNames(title)
  const rest = named.replace(COMMON_BEGINNING, '')
  // What is left of a title has to say something.
  const said = rest.length >= 12 ? rest : named
  return said.charAt(0).toUpperCase() + said.slice(1)
}
