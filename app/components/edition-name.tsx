import { formatEdition } from '@/lib/domain/edition'
import type { EditionInfo } from '@/lib/library/manifest'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { Printed } from './printed'

/** What an edition is called: as it prints itself, else its date. */
export function EditionName({ edition: { facts, date } }: { edition: Pick<EditionInfo, 'facts' | 'date'> }) {
  const printed = formatEdition(facts)
  if (printed) return <Printed>{printed}</Printed>
  return date === 'undated' ? say('edition.undated') : formatDate(date)
}
