import type { Citation } from './citation'

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] })

/** The citation as CSL-JSON, which Zotero and the citation processors read: a list of one. */
export function cslCitation({
  key,
  title,
  author,
  container,
  number,
  version,
  meeting,
  issued,
  url,
  accessed,
}: Citation) {
  return [
    {
      id: key,
      type: container ? 'chapter' : 'report',
      title,
      ...(author && { author: [{ literal: author }] }),
      ...(container && { 'container-title': container }),
      ...(number && { number }),
      ...(version && { edition: version }),
      ...(meeting && { 'event-title': meeting }),
      ...(issued && { issued: dateParts(issued) }),
      URL: url,
      accessed: dateParts(accessed),
    },
  ]
}
