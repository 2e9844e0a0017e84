import type { ReactNode } from 'react'
import { Section, StatusBadge } from '@/app/components/parts'
import { type ServedTable, tabbed } from '@/lib/exports/served-table'
import { formatRef } from '@/lib/refs/address'
import type { Draft, Verdict } from '@/lib/views/draft/draft'
import { VERDICTS } from '@/lib/views/draft/draft'
import type { Served, ServedItem } from '@/lib/views/draft/served'
import { counted } from '@/lib/views/names'
import { MarkedText } from './marked-text'
import { References } from './references'

const COUNTS: Readonly<Record<Verdict, (count: number) => string>> = {
  'in-plan': (count) => `${count} in this plan`,
  'not-in-plan': (count) => `${count} not in this plan`,
  ambiguous: (count) => `${count} ambiguous`,
  unresolved: (count) => `${count} unresolved`,
}

/** "12 references: 8 in this plan, 3 not in this plan, 1 ambiguous" */
function summaryOf({ references }: Draft): string {
  if (references.length === 0) return 'No references found'
  const counts = VERDICTS.flatMap((verdict) => {
    const count = references.filter((reference) => reference.verdict === verdict).length
    return count > 0 ? [COUNTS[verdict](count)] : []
  })
  return `${counted(references.length, 'reference')}: ${counts.join(', ')}`
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
  one,
  show,
}: {
  all: readonly T[]
  first: number
  one: string
  show: (of: T) => ReactNode
}) {
  const rest = all.slice(first)
  return (
    <>
      <ol className="space-y-5">{all.slice(0, first).map(show)}</ol>
      {rest.length > 0 && (
        <details className="mt-5">
          <summary className="mb-5 cursor-pointer text-link">{counted(rest.length, `further ${one}`)}</summary>
          <ol className="space-y-5">{rest.map(show)}</ol>
        </details>
      )}
    </>
  )
}

function CopyTable({ table }: { table: ServedTable }) {
  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-link">As a table to copy, with sources</summary>
      <p className="mt-3">
        <button type="button" data-copies="served" className="needs-script cursor-pointer text-sm text-link underline">
          Copy as tab-separated text
        </button>
      </p>
      <pre id="served" hidden>
        {tabbed(table)}
      </pre>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section aria-label="Table of the items" tabIndex={0} className="mt-2 overflow-x-auto">
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
        <span className="text-quiet">Only identifiers, names and dates are read; prose is not understood.</span>
      </p>
      <nav aria-label="On this page" className="no-print mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <a href="#serves">What it serves</a>
        <a href="#references">References</a>
        <a href="#document">Check another document</a>
      </nav>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title="Your text">
          <MarkedText pieces={draft.pieces} />
        </Section>
        <div>
          <Section id="serves" title="Action items it may serve" note="strongest first">
            {items.length > 0 ? (
              <Ranked all={items} first={FIRST.items} one="item" show={(item) => <Item key={item.id} item={item} />} />
            ) : (
              <p>No action item shares a reference with this text or is worded like it.</p>
            )}
          </Section>
          {clauses.length > 0 && (
            <Section title="Clauses it may serve">
              <Ranked
                all={clauses}
                first={FIRST.clauses}
                one="clause"
                show={(clause) => <Clause key={clause.id} clause={clause} />}
              />
            </Section>
          )}
        </div>
      </div>
      {items.length > 0 && <CopyTable table={table} />}
      {draft.references.length > 0 && (
        <div className="mt-10">
          <Section id="references" title="References" note={counted(draft.references.length, 'reference')}>
            <References references={draft.references} />
          </Section>
        </div>
      )}
    </>
  )
}
