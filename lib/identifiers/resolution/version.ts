import type { Knowledge } from '../knowledge'
import { findNames } from '../named'
import { bodyOfConference, type Owner } from './owner'

/** "(Rev. Busan, 2014)", "(Hammamet, 2016)", "(Rev., Busan, 2014)", "(Hammamet)", "(REV. BUSAN, 2014)" */
const CITY =
  /^\s{0,2}\(\s?(?:(?:Rev|REV)\b\.?,?\s{0,2})?([\p{Lu}][\p{L}]+(?:[\s-]\p{Lu}\p{L}+)?)(?:,\s{0,2}|\s)?(\d{4})?\s?\)/u
/** A version by its conference: "(Rev. PP-14)", "(Rev.WRC-12)", "(WTDC)", "(WTDC, Dubai, 2014)", "(Council 2016)", "Rev. PP-2006", "122/PP-10". */
const CONFERENCE =
  /^\s{0,2}(?:\(\s?(?:Rev\b\.?,?\s{0,2})?(?:of\s|the\s|ITU\s){0,2}(PP|WTDC|WTSA|WRC|WARC|RA|WTPF|WCIT|RRC|Council|UNGA)(?![\w])[^()\n]{0,40}\)|(?:Rev\.?,?\s{0,2}|\/)(PP|WTDC|WTSA|WRC|WARC|RA)[- ]?\d{2,4})/
/** A change that names no conference: "(Mod. 2016)", "(Modified 2015)", "(C-1985, last amended C19)". */
const MODIFIED = /^\s{0,2}\((?:Mod(?:\.|ified)|C-?\d{2,4}\b|last\samended)[^()\n]{0,40}\)/
/** A body in brackets: "(ECOSOC, 2011)", "(CITEL)". A subject stands there too: "(WSIS)", "(BSG)". */
const BRACKETS = /^\s{0,2}\(([A-Z][^()\n]{1,60})\)/
/** An acronym with a year. */
const ACRONYM_AND_YEAR = /^[A-Z][A-Za-z]{0,3}[A-Z]{1,6}(?:,\s?|\s|-)(?:19|20)?\d{2}$/

/** What stands in brackets behind a number: whose it makes it (null where that is left open), and how long it is. */
export type Version = { body: Owner | null; length: number }

/** Whose conference a version names. City and year decide; a city alone only where one body met there. */
export function versionAt(text: string, knowledge: Knowledge, own: boolean): Version | null {
  const conference = text.match(CONFERENCE)
  if (conference) return { body: bodyOfConference((conference[1] ?? conference[2])!), length: conference[0].length }
  const modified = text.match(MODIFIED)
  if (modified) return { body: null, length: modified[0].length }
  const match = text.match(CITY)
  if (match) {
    const [words, city, year] = match
    const { held } = knowledge.conferences
    const name = city!.toLowerCase()
    const there = held.filter(
      (one) => one.city.toLowerCase() === name && (year === undefined || one.year === Number(year)),
    )
    const bodies = new Set(there.map(({ body }) => body))
    if (bodies.size === 1) return { body: [...bodies][0]!, length: words.length }
    // "(Rev. Baku, 2031)": a conference that is not known; a plan may well be of it.
    if (held.some((one) => one.city.toLowerCase() === name)) return { body: null, length: words.length }
    const isName = findNames(city!, knowledge.organizations).length > 0
    if (year !== undefined || isName) return { body: own && !isName ? null : 'other', length: words.length }
  }
  const inside = text.match(BRACKETS)
  if (!inside) return null
  const [named] = findNames(inside[1]!, knowledge.organizations)
  return named?.start === 0 || ACRONYM_AND_YEAR.test(inside[1]!) ? { body: 'other', length: inside[0].length } : null
}
