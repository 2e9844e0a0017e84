import type { ReactNode } from 'react'
import { Section, StatusBadge } from '@/app/components/parts'
import { type ServedTable, tabbed } from '@/lib/exports/served-table'
import { formatList } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Draft } from '@/lib/views/draft/draft'
import { VERDICTS } from '@/lib/views/draft/draft'
import type { Served, ServedItem } from '@/lib/views/draft/served'
import { MarkedText } from './marked-text'
import { References } from './references'

/** "12 references: 8 in this plan, 3 not in this plan, 1 ambiguous" */
function summaryOf({ references }: Draft): string {
  if (references.length === 0) return say('draft.summary.none')
  const counts = VERDICTS.flatMap((verdict) => {
    const count = references.filter((reference) => reference.verdict === verdict).length
    return count > 0 ? [say(`draft.${verdict}.count`, { count })] : []
  })
  return say('draft.summary', { count: references.length, counts: formatList(counts) })
}

function Because({ because }: Pick<Served, 'because'>) {
  return (
    <ul className="mt-1 text-sm text-quiet">
      {because.map(({ kind, reference, text, ref }) => (
        <li key={`${kind} ${reference}`}>
          <a href={formatRef(ref)} className="text-quiet">
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

const Item = ({ item }: { item: ServedItem }) => (
  <li className="border-s-2 border-line py-1 ps-4">
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <a href={formatRef(item.ref)} className="font-semibold" data-card={item.id}>
        {item.name}
      </a>
      <StatusBadge status={item.state} />
    </p>
    <p className="line-clamp-3">{item.words}</p>
    <Because because={item.because} />
  </li>
)

const Clause = ({ clause }: { clause: Served }) => (
  <li className="border-s-2 border-line py-1 ps-4">
    <a href={formatRef(clause.ref)}>{clause.name}</a>
    <p className="line-clamp-3 font-serif">{clause.words}</p>
    <Because because={clause.because} />
  </li>
)

/** So many are shown at once: what stands far behind shares little with the text. */
const FIRST = { items: 6, clauses: 4 }

/** The strongest of a list, and the others where they are asked for. */
function Ranked<T>({
  all,
  first,
  more,
  show,
}: {
  all: readonly T[]
  first: number
  more: 'draft.items.more' | 'draft.clauses.more'
  show: (of: T) => ReactNode
}) {
  const rest = all.slice(first)
  return (
    <>
      <ol className="space-y-5">{all.slice(0, first).map(show)}</ol>
      {rest.length > 0 && (
        <details className="mt-5">
          <summary className="mb-5 cursor-pointer text-link">{say(more, { count: rest.length })}</summary>
          <ol className="space-y-5">{rest.map(show)}</ol>
        </details>
      )}
    </>
  )
}

function CopyTable({ table }: { table: ServedTable }) {
  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-link">{say('draft.table')}</summary>
      <p className="mt-3">
        <button type="button" data-copies="served" className="needs-script cursor-pointer text-sm text-link underline">
          {say('draft.table.copy')}
        </button>
      </p>
      <pre id="served" hidden>
        {tabbed(table)}
      </pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section aria-label={say('draft.table.label')} tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full min-w-[52rem] border-collapse text-sm">
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col" className="border border-line px-2 py-1 text-start">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, cells }) => (
              <tr key={id} className="align-top">
                {cells.map((cell, i) => (
                  <td key={table.head[i]} className="border border-line px-2 py-1">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A document as it comes back: its text with every reference judged, and beside it what it serves. */
export function Result({ draft, table, name }: { draft: Draft; table: ServedTable; name: string }) {
  const { items, clauses } = draft
  return (
    <>
      <p className="mb-6" role="status">
        <span className="font-semibold">{name}</span>: {summaryOf(draft)}.{' '}
        <span className="text-quiet">{say('draft.reads')}</span>
      </p>
      <nav aria-label={say('draft.on.page')} className="no-print mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href="#serves">{say('draft.serves')}</a>
        <a href="#references">{say('draft.references')}</a>
        <a href="#document">{say('draft.again')}</a>
      </nav>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title={say('draft.text')}>
          <MarkedText pieces={draft.pieces} />
        </Section>
        <div>
          <Section id="serves" title={say('draft.items')} note={say('draft.items.note')}>
            {items.length > 0 ? (
              <Ranked
                all={items}
                first={FIRST.items}
                more="draft.items.more"
                show={(item) => <Item key={item.id} item={item} />}
              />
            ) : (
              <p>{say('draft.items.none')}</p>
            )}
          </Section>
          {clauses.length > 0 && (
            <Section title={say('draft.clauses')}>
              <Ranked
                all={clauses}
                first={FIRST.clauses}
                more="draft.clauses.more"
                show={(clause) => <Clause key={clause.id} clause={clause} />}
              />
            </Section>
          )}
        </div>
      </div>
      {items.length > 0 && <CopyTable table={table} />}
      {draft.references.length > 0 && (
        <div className="mt-10">
          <Section
            id="references"
            title={say('draft.references')}
            note={say('draft.references.count', { count: draft.references.length })}
          >
            <References references={draft.references} />
          </Section>
        </div>
      )}
    </>
  )
}
