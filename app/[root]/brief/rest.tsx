import { Section } from '@/app/components/parts'
import { changeLines, placeWords } from '@/lib/exports/tables/comparison'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { ItemRow } from '@/lib/views/action-item'
import type { Brief } from '@/lib/views/brief/brief'
import { Clause } from './cells'

const Numbers = ({ items }: { items: readonly ItemRow[] }) => (
  <>
    {items.map(({ id, name, ref, action }, i) => (
      <span key={id}>
        {i > 0 && ', '}
        <a href={formatRef(ref)} title={action} className="whitespace-nowrap tabular-nums">
          {name}
        </a>
      </span>
    ))}
  </>
)

/** What is without progress, what is overdue, and which clauses have no item. */
export function Silent({ brief: { silent, overdue, gaps }, date }: { brief: Brief; date: string }) {
  return (
    <Section title={say('brief.silent')}>
      {silent.length === 0 ? (
        <p>{say('brief.silent.none')}</p>
      ) : (
        <p>
          {say('brief.silent.items', { count: silent.length })} <Numbers items={silent} />
        </p>
      )}
      {overdue.length > 0 && (
        <p className="mt-2">
          {say('brief.overdue', { count: overdue.length, date: formatDate(date) })} <Numbers items={overdue} />
        </p>
      )}
      {gaps.length > 0 && (
        <>
          <p className="mt-2">{say('brief.gaps', { count: gaps.length })}</p>
          <ul className="list-disc ps-5">
            {gaps.map((clause) => (
              <li key={clause.id}>
                <Clause clause={clause} wording />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** What changed since an earlier edition, with both wordings. */
export function Changes({ changes: { since, groups } }: { changes: NonNullable<Brief['changes']> }) {
  const lines = groups?.flatMap(({ name, places }) => places.flatMap((place) => changeLines(name, place, { site: '' })))
  return (
    <Section title={say('brief.changes', { date: formatDate(since) })}>
      {!lines ? (
        <p>{say('brief.changes.wait')}</p>
      ) : lines.length === 0 ? (
        <p>{say('brief.changes.none')}</p>
      ) : (
        <table className="brief-table w-full table-fixed text-[0.9375rem] leading-snug max-sm:block">
          <caption className="sr-only">{say('brief.changes', { date: formatDate(since) })}</caption>
          <thead className="text-start text-sm max-sm:sr-only">
            <tr className="border-b border-strong-line">
              {(['brief.item', 'brief.change.what', 'brief.change.before', 'brief.change.after'] as const).map(
                (code) => (
                  <th key={code} scope="col" className="py-1.5 pe-4 font-semibold text-quiet">
                    {say(code)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {lines.map((line) => (
              <tr
                key={`${line.place.location} ${line.what} ${line.before} ${line.after}`}
                className="border-b border-line align-top max-sm:block max-sm:py-2 [&>*]:py-1.5 [&>*]:pe-4 max-sm:[&>*]:block"
              >
                <th scope="row" className="text-start font-normal">
                  {line.address ? <a href={line.address}>{placeWords(line.place)}</a> : placeWords(line.place)}
                </th>
                <td>{line.what}</td>
                <td className="whitespace-pre-line">{line.before}</td>
                <td className="whitespace-pre-line">{line.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
