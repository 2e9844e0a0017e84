import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { BriefState } from '@/lib/refs/brief'
import type { BriefRow } from '@/lib/views/brief/rows'
import { Action, Clauses, Evidence, Progress, partOf, State } from './cells'

const CELL = 'py-1.5 pe-4 max-sm:block max-sm:py-0.5 max-sm:pe-0'
const HEAD = 'py-1.5 pe-4 font-semibold text-quiet'

/** The items of a brief as one table; on a phone each stands by itself. */
export function BriefTable({
  rows,
  caption,
  state: { parts, progress },
}: {
  rows: readonly BriefRow[]
  caption: string
  state: BriefState
}) {
  const wording = parts.includes('clauses')
  return (
    <table className="brief-table w-full table-fixed text-[0.9375rem] leading-snug max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <colgroup className="max-sm:hidden">
        <col style={{ width: wording ? '20%' : '13%' }} />
        <col />
        <col style={{ width: '13%' }} />
        {progress !== 'none' && <col style={{ width: progress === 'whole' ? '36%' : '27%' }} />}
        {parts.includes('evidence') && <col style={{ width: '16%' }} />}
      </colgroup>
      <thead className="text-start text-sm max-sm:sr-only">
        <tr className="border-b border-strong-line">
          <th scope="col" className={HEAD}>
            {say('brief.clause')}
          </th>
          <th scope="col" className={HEAD}>
            {say('brief.item')}
          </th>
          <th scope="col" className={HEAD}>
            {say('body.state.and.milestone')}
          </th>
          {progress !== 'none' && (
            <th scope="col" className={HEAD}>
              {say('brief.progress')}
            </th>
          )}
          {parts.includes('evidence') && (
            <th scope="col" className={HEAD}>
              {say('brief.evidence')}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr key={row.item.id} className="border-b border-line align-top max-sm:flex max-sm:flex-col max-sm:py-2">
            <td className={CELL}>
              <Clauses row={row} wording={wording} />
            </td>
            <th scope="row" className={`${CELL} text-start font-normal max-sm:order-first`}>
              <a href={formatRef(row.item.ref)} className="inline-block min-h-6 font-semibold tabular-nums">
                {row.item.name}
              </a>
              {row.part && <span className="text-sm text-quiet"> {partOf(row)}</span>} <Action row={row} />
            </th>
            <td className={CELL}>
              <State row={row} />
              <span className="block pt-1 text-quiet">{row.item.milestone}</span>
            </td>
            {progress !== 'none' && (
              <td className={CELL}>
                <Progress row={row} />
              </td>
            )}
            {parts.includes('evidence') && (
              <td className={CELL}>
                <Evidence row={row} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
