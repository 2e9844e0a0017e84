import { z } from 'zod'
import data from '../../../data/knowledge/continents.json'

const { continents } = z
  .strictObject({
    source: z.string(),
    continents: z.array(
      z.strictObject({ name: z.string(), words: z.array(z.string()), countries: z.array(z.string()) }),
    ),
  })
  .parse(data)

const byCountry = new Map(continents.flatMap(({ name, countries }) => countries.map((country) => [country, name])))

/** The continent of a country as the plan's events name it: "Egypt" is in "Africa". */
export const continentOf = (country: string): string | undefined => byCountry.get(country)

/** Words for a continent by the word that stands for all of them, in small letters: "african" and "afr" are "africa". */
export const CONTINENT_WORDS: ReadonlyMap<string, string> = new Map(
  continents.flatMap(({ name, words }) => words.map((word) => [word.toLowerCase(), name.toLowerCase()])),
)
export const CONTINENTS: readonly string[] = continents.map(({ name }) => name)
