import { formatEdition } from '@/lib/domain/edition'
import type { EditionInfo } from '@/lib/library/manifest'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { Printed } from './printed'

type Named = Pick<EditionInfo, 'facts' | 'date'>

/** What an edition is called: as it prints itself, else its date. */
export const nameOfEdition = ({ facts, date }: Named): string =>
  formatEdition(facts) || (date === 'undated' ? say('edition.undated') : formatDate(date))

/** The same on a page, where what is printed is marked as words of the plan. */
export const EditionName = ({ edition }: { edition: Named }) =>
  formatEdition(edition.facts) ? <Printed>{nameOfEdition(edition)}</Printed> : nameOfEdition(edition)

/** The date of an edition, or that it has none. */
export const nameOfDate = (date: string): string =>
  date === 'undated' ? say('edition.without.date') : formatDate(date)
