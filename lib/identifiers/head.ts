import type { Sector } from '../domain/group-id'

/** How many of its first lines may tell of whom a document is. */
const LINES = 4

/**
 * How a line begins that is the title, the number or the source of a document: "ITU-D Study Group 2", "RADIOCOMMUNICATION
 * ADVISORY GROUP", "Source: ITU-R WP 5D". A line of prose, or one that names the receiver, tells nothing.
 */
const TITLE =
  '^\\W{0,3}(?:(?:Draft|DRAFT|Final|FINAL)\\s)?(?:(?:Source|From|[Rr]eport\\sof|REPORT\\sOF|(?:Plenary\\s)?[Mm]eeting\\sof|MEETING\\sOF|Minutes\\sof|Proceedings\\sof|Agenda\\sof|Conclusions\\sof|Summary\\s[Rr]ecord(?:\\sof|,)|RESOLUTION|Resolution|RECOMMENDATION|Recommendation|REPORT)\\s?:?\\s?)?(?:the\\s)?(?:ITU\\s)?'

const SECTORS: readonly (readonly [Sector, RegExp])[] = [
  [
    'r',
    new RegExp(
      `${TITLE}(?:ITU-R\\b|RADIOCOMMUNICATION\\b|Radiocommunication\\b|RAG\\b|(?:SG|Study\\sGroups?)\\s{1,2}\\d\\s{1,2}of\\s{1,2}ITU-R\\b|(?:WP|WORKING\\sPARTY)\\s\\d[A-DJ-M]\\b)`,
    ),
  ],
  [
    'd',
    new RegExp(
      `${TITLE}(?:ITU-D\\b|(?:SG|Study\\sGroups?)\\s{1,2}\\d\\s{1,2}of\\s{1,2}ITU-D\\b|WTDC\\b|TDAG\\b|(?:WORLD\\s)?TELECOMMUNICATION\\sDEVELOPMENT|(?:World\\s)?Telecommunication\\sDevelopment)`,
    ),
  ],
  ['t', new RegExp(`${TITLE}(?:ITU-T\\b|WTSA\\b|TSAG\\b|TSB\\b|(?:SG|Study\\sGroup|STUDY\\sGROUP)\\s?\\d)`)],
]

const CONFERENCES: readonly (readonly ['pp' | 'wtdc', RegExp])[] = [
  ['pp', new RegExp(`${TITLE}(?:PLENIPOTENTIARY\\sCONFERENCE|Plenipotentiary\\sConference|PP-\\d\\d)`)],
  [
    'wtdc',
    new RegExp(
      `${TITLE}(?:WORLD\\sTELECOMMUNICATION\\sDEVELOPMENT\\sCONFERENCE|World\\sTelecommunication\\sDevelopment\\sConference|WTDC(?:-?\\d\\d|\\s\\(|$))`,
    ),
  ],
]

/** The first row that a line of the head is of; a text of one line is prose, and has no head. */
function tell<T>(text: string, rows: readonly (readonly [T, RegExp])[]): T | null {
  const lines = text.split('\n', LINES + 1)
  if (lines.length < 2) return null
  for (const line of lines.slice(0, LINES)) {
    const row = rows.find(([, form]) => form.test(line))
    if (row) return row[0]
  }
  return null
}

/** The Sector whose document a text is, by its head; null where the head does not say. */
export const sectorOfHead = (text: string): Sector | null => tell(text, SECTORS)

/** The conference whose document a text is, by its head: what it numbers without a body is that conference's. */
export const conferenceOfHead = (text: string): 'pp' | 'wtdc' | null => tell(text, CONFERENCES)
