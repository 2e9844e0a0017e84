import type { Finding } from '../finding'

/** TSAG's rapporteur groups by their acronym: "TSAG RG-WTSA, RG-IEIM and RG-WPR"; regional groups carry a group's number. */
const TSAG_RAPPORTEURS =
  /\bTSAG(?:'s)?\sRG-[A-Z][A-Za-z]{1,11}(?:(?:,\s|\sand\s|,\sand\s)RG-[A-Z][A-Za-z]{1,11}){0,12}/g
const RAPPORTEUR = /(?:TSAG(?:'s)?\s)?RG-([A-Z][A-Za-z]{1,11})/g

/** Without "TSAG", in a document of TSAG: "RG-DT and RG-SOP reported". */
const ALONE = /(?<![\w-])(?<!\d\s)RG-([A-Z][A-Za-z]{1,11})\b/g

/** Rapporteur groups of TSAG that are not known by name, each of a list; `isRegion` tells the codes of regional groups. */
export function findRapporteurs(
  text: string,
  named: readonly Finding[],
  ofTsag: boolean,
  isRegion: (code: string) => boolean,
): Finding[] {
  const known = new Set(named.map(({ end }) => end))
  const alone = ofTsag ? [...text.matchAll(ALONE)].filter(({ 1: name }) => !isRegion(name!.toLowerCase())) : []
  const bare = alone.flatMap(({ 0: words, 1: name, index }): Finding[] =>
    known.has(index + words.length)
      ? []
      : [{ kind: 'study-group', start: index, end: index + words.length, id: `tsag-rg-${name!.toLowerCase()}` }],
  )
  const listed = [...text.matchAll(TSAG_RAPPORTEURS)].flatMap(({ 0: list, index }) =>
    [...list.matchAll(RAPPORTEUR)].flatMap((match): Finding[] => {
      const start = index + match.index
      const end = start + match[0].length
      return known.has(end) ? [] : [{ kind: 'study-group', start, end, id: `tsag-rg-${match[1]!.toLowerCase()}` }]
    }),
  )
  return [...listed, ...bare.filter(({ end }) => !listed.some((one) => one.end === end))]
}
