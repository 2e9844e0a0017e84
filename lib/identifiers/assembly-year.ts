import type { Knowledge } from './knowledge'

/** "(Rev. Hammamet, 2016)", "(Dubai, 2012)": where and when a resolution was adopted or revised. */
const ADOPTED = /\((?:Rev\.\s?)?(\p{Lu}[\p{L} -]{2,30}),\s(\d{4})\)/gu

/** The year of the assembly that a plan is of, as its title says it ("WTSA-16 Action Plan" is 2016), or null. */
export function yearInTitle(title: string | null): number | null {
  const printed = title?.match(/\bWTSA[-\s]?(\d{4}|\d{2})\b/i)?.[1]
  return printed ? Number(printed.length === 2 ? `20${printed}` : printed) : null
}

/** The year of the latest assembly whose resolutions a text cites; null where it cites none. */
export function latestAssembly(text: string, { conferences }: Knowledge): number | null {
  const assemblies = new Set(
    conferences.held.flatMap(({ body, city, year }) => (body === 'wtsa' ? [`${city} ${year}`] : [])),
  )
  let latest: number | null = null
  for (const [, city, year] of text.matchAll(ADOPTED))
    if (assemblies.has(`${city} ${year}`)) latest = Math.max(latest ?? 0, Number(year))
  return latest
}
