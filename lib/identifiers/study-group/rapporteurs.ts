import type { Finding } from '../finding'

/** TSAG's rapporteur groups by their acronym: "TSAG RG-WTSA, RG-IEIM and RG-WPR"; regional groups carry a group's number. */
const TSAG_RAPPORTEURS = /\bTSAG\sRG-[A-Z][A-Za-z]{1,11}(?:(?:,\s|\sand\s|,\sand\s)RG-[A-Z][A-Za-z]{1,11}){0,12}/g
const RAPPORTEUR = /(?:TSAG\s)?RG-([A-Z][A-Za-z]{1,11})/g

/** Rapporteur groups of TSAG that are not known by name, each of a list. */
export function findRapporteurs(text: string, named: readonly Finding[]): Finding[] {
  const known = new Set(named.map(({ end }) => end))
  return [...text.matchAll(TSAG_RAPPORTEURS)].flatMap(({ 0: list, index }) =>
    [...list.matchAll(RAPPORTEUR)].flatMap((match): Finding[] => {
      const start = index + match.index
      const end = start + match[0].length
      return known.has(end) ? [] : [{ kind: 'study-group', start, end, id: `tsag-rg-${match[1]!.toLowerCase()}` }]
    }),
  )
}
