const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ordinal = (n: number): string => ORDINALS[n - 1] ?? `${n}th`

/** What resolutions, action items and passages are called wherever they are named. */
export const names = {
  'name.resolution': ({ number }: { number: number | string }) => `Resolution ${number}`,
  'name.opinion': ({ number }: { number: number | string }) => `Opinion ${number}`,
  'name.resolution.short': ({ number }: { number: number | string }) => `Res. ${number}`,
  'name.opinion.short': ({ number }: { number: number | string }) => `Op. ${number}`,
  'name.item': ({ item }: { item: string }) => `Action item ${item}`,
  'name.unnumbered': ({ resolution }: { resolution: string }) => `${resolution} (without number)`,
  'name.note': ({ item, number }: { item: string; number: string }) => `Action item ${item}, progress note ${number}`,
  'name.item.footnote': ({ item, footnote }: { item: string; footnote: string | number }) =>
    `Action item ${item}, footnote ${footnote}`,
  'name.note.short': ({ number }: { number: string }) => `note ${number}`,
  'name.chapeau': 'chapeau',
  'name.footnote': 'footnote',
  'name.table-1': 'Table 1',
  'name.table-row': ({ resolution }: { resolution: string }) => `Table 1, ${resolution}`,
  'name.changes': 'List of changes',
  'name.front': 'Introduction',
  'name.front.figure': 'Introduction, figure',
  'name.figure': ({ place }: { place: string }) => `${place}, figure`,
  'actor.tsb': 'TSB',
  'actor.tsag': 'TSAG',
  'actor.study-groups': 'Study groups',
  'actor.secretary-general': 'Secretary-General',
  'actor.membership': 'Membership',
  'place.row': ({ resolution, item }: { resolution: string; item: string }) => `${resolution}, table row ${item}`,
  'place.row.paragraph': ({ row, number }: { row: string; number: number }) => `${row}, ${ordinal(number)} paragraph`,
  'place.row.footnote': ({ row }: { row: string }) => `${row}, footnote`,
  'place.file.footnote': 'a footnote',
  'place.file.paragraph': ({ paragraph }: { paragraph: number }) => `paragraph ${paragraph}`,
  'place.file.cell': ({
    table,
    row,
    cell,
    paragraph,
  }: {
    table: number
    row: number
    cell: number
    paragraph: number
  }) => `table ${table}, row ${row}, cell ${cell}, paragraph ${paragraph}`,
  'place.file.box': ({ place }: { place: string }) => `text box, ${place}`,
  permalink: ({ name }: { name: string }) => `Link to ${name}`,
  'permalink.clause': ({ label, text }: { label: string; text: string }) =>
    label ? `Link to clause ${label}: ${text}` : `Link to clause: ${text}`,
  'mention.may.be': ({ candidates, reason }: { candidates: string; reason: string }) =>
    `May be ${candidates}: ${reason}`,
  'mention.unresolved': ({ reason }: { reason: string }) => `Not resolved: ${reason}`,
} as const
