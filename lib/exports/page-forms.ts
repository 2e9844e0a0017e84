import type { Place } from '../refs/address'
import type { EditionPage, Form } from '../refs/ref'
import { feedOfPage } from './feeds/names'
import { pdfPrinter } from './pdf/printer'

/** Pages of an edition that are lists. */
export const LIST_PAGES = [
  'silent',
  'timeline',
  'table-1',
  'changes',
  'bodies',
  'compare',
  'lineage',
  'traceability',
  'diagnostics',
  'diagnostics/reading',
] as const satisfies readonly EditionPage[]
export type ListPage = (typeof LIST_PAGES)[number]

export const isListPage = (page: EditionPage): page is ListPage => (LIST_PAGES as readonly string[]).includes(page)

/** Whether a page is a list that people take away, as far as its address says it. */
export function isList(place: Place): boolean {
  switch (place.kind) {
    case 'edition':
      return isListPage(place.page)
    case 'part':
      return place.entity === 'resolution' || (place.entity === 'action-item' && place.id === null)
    case 'entity':
      return place.entity !== 'clause' && place.entity !== 'action-item' && place.entity !== 'resolution'
    case 'body':
    case 'comparison':
    case 'search':
      return true
    case 'history':
    case 'other':
      return false
  }
}

/** A page with a text of the plan: a resolution, an action item. */
export const isText = (place: Place): boolean =>
  place.kind === 'part' && place.id !== null && (place.entity === 'resolution' || place.entity === 'action-item')

/** The page of a brief. */
export const isBrief = (place: Place): boolean => place.kind === 'edition' && place.page === 'brief'

const isPlan = (place: Place): boolean => place.kind === 'edition' && place.page === 'home'
const isEvents = (place: Place): boolean => place.kind === 'entity' && place.entity === 'event' && place.id === null

/** The forms of pages beside themselves, by the end of their addresses: what each is called, and which pages have it. */
export const PAGE_FORMS = {
  csv: { name: 'CSV', has: isList },
  docx: { name: 'Word', has: (place: Place) => isList(place) || isBrief(place) },
  pdf: { name: 'PDF', has: (place: Place) => isBrief(place) && pdfPrinter() !== null },
  ics: { name: 'Calendar', has: isEvents },
  akn: { name: 'Akoma Ntoso', has: (place: Place) => isText(place) || isPlan(place) },
  txt: { name: 'Text', has: isText },
  json: { name: 'JSON', has: (place: Place) => isText(place) || place.kind === 'search' },
  atom: { name: 'Feed', has: (place: Place) => feedOfPage(place) !== null },
} as const satisfies Partial<Record<Form, { name: string; has: (place: Place) => boolean }>>
export type PageForm = keyof typeof PAGE_FORMS

/** The forms that a page has, in the order in which they are offered. */
export const formsOf = (place: Place): { form: PageForm; name: string }[] =>
  (Object.keys(PAGE_FORMS) as PageForm[]).flatMap((form) =>
    PAGE_FORMS[form].has(place) ? [{ form, name: PAGE_FORMS[form].name }] : [],
  )
