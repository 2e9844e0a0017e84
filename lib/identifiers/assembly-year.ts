import type { Knowledge } from './knowledge'

/** "(Rev. Hammamet, 2016)", "(Dubai, 2012)": where and when a resolution was adopted or revised. */
const ADOPTED = /\((?:Rev\.\s?)?(\p{Lu}[\p{L} -]{2,30}),\s(\d{4})\)/gu

/**
 * The year of the assembly that a plan is of: as its title says it ("WTSA-16 Action Plan" is 2016), else the latest assembly
 * whose resolutions the plan cites; null where neither says it.
 */
export function assemblyYear(title: string | null, text: string, { conferences }: Knowledge): number | null {
  const printed = title?.match(/\bWTSA[-\s]?(\d{4}|\d{2})\b/i)?.[1]
  if (printed) return Number(printed.length === 2 ? `20${printed}` : printed)
  const assemblies = new Set(
    conferences.held.flatMap(({ body, city, year }) => (body === 'wtsa' ? [`${city} ${year}`] : [])),
  )
  const cited = [...text.matchAll(ADOPTED)].flatMap(([, city, year]) =>
    assemblies.has(`${city} ${year}`) ? [Number(year)] : [],
  )
  return cited.length > 0 ? Math.max(...cited) : null
}
