import { JeopardyBadge, StatusBadge } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Text } from '@/app/components/text'
import { Unbroken } from '@/app/components/unbroken'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { BriefClause, BriefRow } from '@/lib/views/brief/rows'

/** A clause: where it stands, and its wording where that is asked for. */
export const Clause = ({ clause, wording }: { clause: BriefClause; wording: boolean }) => (
  <>
    <a href={formatRef(clause.ref)}>{clause.label}</a>
    {wording && (
      <span className="text-quiet">
        {say('site.colon')}
        <Printed>
          <Unbroken text={clause.words} />
        </Printed>
        {clause.cut && ' …'}
      </span>
    )}
  </>
)

export const Clauses = ({ row, wording }: { row: BriefRow; wording: boolean }) =>
  row.clauses.length === 0 ? (
    <span className="text-quiet">{say('brief.clause.none')}</span>
  ) : (
    <ul className="space-y-1">
      {row.clauses.map((clause) => (
        <li key={clause.id}>
          <Clause clause={clause} wording={wording} />
        </li>
      ))}
    </ul>
  )

/** What a body has to do in an item, where the brief is of a body. */
export const partOf = ({ part }: BriefRow): string =>
  part === null ? '' : part === 'reported-to' ? say('brief.reported-to') : say(`role.${part}`)

export const Action = ({ row: { item } }: { row: BriefRow }) => (
  <Printed>
    <Unbroken text={item.action} />
  </Printed>
)

export const State = ({ row: { item } }: { row: BriefRow }) => (
  <>
    <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />}
  </>
)

/** The way to the paragraphs that are not shown. */
const More = ({ row: { item, more } }: { row: BriefRow }) =>
  more > 0 && (
    <a href={formatRef(item.ref)} className="whitespace-nowrap text-quiet">
      {say('brief.more', { count: more })}
    </a>
  )

/** The paragraphs of progress that are shown. */
export const Progress = ({ row }: { row: BriefRow }) => (
  <>
    {row.progress.map(({ id, mark, text, cut }, i) => (
      <p key={id}>
        {mark && `${mark} `}
        <Text text={text} />
        {cut && ' …'} {i === row.progress.length - 1 && <More row={row} />}
      </p>
    ))}
    {row.progress.length === 0 && <More row={row} />}
  </>
)

/** What the progress cites, with the state that it tells of each. */
export const Evidence = ({ row: { item, evidence, moreEvidence } }: { row: BriefRow }) => (
  <>
    {evidence.map(({ id, ref, label, state }, i) => (
      <span key={id}>
        {i > 0 && '; '}
        <a href={formatRef(ref)} data-card={id} className="inline-block min-h-6 min-w-6 print:inline">
          <Unbroken text={label} />
        </a>
        {state && <span className="text-quiet"> ({state})</span>}
      </span>
    ))}
    {moreEvidence > 0 && (
      <>
        {'; '}
        <a href={formatRef(item.ref)} className="text-quiet">
          {say('brief.more.evidence', { count: moreEvidence })}
        </a>
      </>
    )}
  </>
)
