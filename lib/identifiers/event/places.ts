import { onceFor } from '../../text/once-for'
import type { Knowledge, Named } from '../knowledge'
import { findNames } from '../named'

export type PlaceMention = { city: string; country: string | null; at: number; until: number }

type Index = { cities: Named[]; countryOf: Map<string, string>; countries: string[] }
const indexOf = onceFor((knowledge: Knowledge): Index => {
  const index: Index = {
    cities: knowledge.places.map(({ city, aliases }) => ({ id: city, label: city, title: null, aliases })),
    countryOf: new Map(knowledge.places.map(({ city, country }) => [city, country])),
    countries: [...new Set(knowledge.places.map(({ country }) => country))].sort((a, b) => b.length - a.length),
  }
  return index
})

/** Behind a city, the country as it is printed: ", South Africa", ", Republic of Korea", " (China)", "/UAE". */
const COUNTRY =
  /^(?:,\s|\s\(|\/|,?\s)((?:Republic of |Korea \(Rep\. of\)|USA|US\b|UK\b|UAE|Russian Federation|[A-Z][\w.'-]+)(?:\s(?:and\s)?[A-Z][\w.'-]+){0,3})/

/** Cities in the text, with the country that stands behind them, or that we know them to be in. */
export function findPlaces(text: string, knowledge: Knowledge): PlaceMention[] {
  const { cities, countryOf, countries } = indexOf(knowledge)
  const found = findNames(text, cities).map(({ named, start, end }) => {
    const printed = text.slice(end, end + 60).match(COUNTRY)?.[1]
    // Another spelling of the city's own country ("Seoul, Republic of Korea") is that country.
    const country = printed && countries.find((name) => printed.startsWith(name))
    return { city: named.id, country: country ?? countryOf.get(named.id) ?? null, at: start, until: end }
  })
  // "Bellevue (Seattle)": the city in brackets is the one that others name; "(Rev. Busan, 2014)" is no place of an event.
  return found.filter(
    ({ at, until }, i) =>
      !(found[i + 1]?.at === until + 2 && text.startsWith(' (', until)) &&
      !(
        /\((?:Rev\.?,?\s?)?$/.test(text.slice(Math.max(0, at - 8), at)) &&
        /^,?\s?(?:\d{4}\)|\))/.test(text.slice(until, until + 8)) &&
        !/\w\s\($/.test(text.slice(Math.max(0, at - 3), at))
      ),
  )
}
