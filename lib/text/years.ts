import { MONTH } from './months'

/** Forms in which a text says when something is or was; one row a form, its year in the first group that has one. */
const FORMS: readonly RegExp[] = [
  // 4 May 2017, May 2017, 27-28 Oct. 2016; May 4, 2017
  new RegExp(`\\b${MONTH},?\\s{1,2}((?:19|20)\\d\\d)\\b`, 'g'),
  new RegExp(`\\b${MONTH}\\s\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?,\\s((?:19|20)\\d\\d)\\b`, 'g'),
  // 30-Sep-19
  new RegExp(`\\b\\d{1,2}[- ]${MONTH}[- ](\\d\\d)\\b(?!\\d)`, 'g'),
  // TSAG 2018, Council-2017, WTSA-20, PP-18
  /\b(?:TSAG|Council|WTSA|WTDC|PP|WRC|RA)[- ]((?:19|20)\d\d|[012]\d)\b(?![-/.\d])/g,
  // in 2017, since 2016, end of 2018, early 2018, from 2009 to 2012
  /\b(?:in|since|until|by|during|early|late|mid|before|after|from|to|end\sof|beginning\sof|year)[- ]((?:19|20)\d\d)\b(?![-/\d])/gi,
  // a milestone that is a year alone
  /^\s*((?:19|20)\d\d)\s*$/gm,
]

/**
 * The years that a text speaks of: those of dates, meetings and periods. A year in a name ("IMT-2020", "the 2030 Agenda") or
 * behind the place where a resolution was adopted ("Rev. Busan, 2014") is none.
 */
export const yearsIn = (text: string): string[] => [
  ...new Set(
    FORMS.flatMap((form) =>
      [...text.matchAll(form)].flatMap(([, year]) => (year ? [year.length === 2 ? `20${year}` : year] : [])),
    ),
  ),
]
