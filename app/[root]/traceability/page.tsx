import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Unbroken } from '@/app/components/unbroken'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { getTraceability, type TraceRow } from '@/lib/views/traceability'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('page.traceability'),
  description: say('gaps.description'),
})

function Rows({ rows }: { rows: readonly TraceRow[] }) {
  return (
    <ul className="gap-x-12 lg:columns-2">
      {rows.map(({ ref, name, text }) => (
        <li key={formatRef(ref)} className="break-inside-avoid border-b border-line py-1.5 leading-snug">
          <a href={formatRef(ref)}>{name}</a>
          <p className="line-clamp-2 text-sm text-quiet">
            <Printed>
              <Unbroken text={text} />
            </Printed>
          </p>
        </li>
      ))}
    </ul>
  )
}

export default async function TraceabilityPage({ params }: Props) {
  const gaps = getTraceability((await editionOf(params)).lookups)
  const lists = [
    { title: say('gaps.itu-t'), rows: gaps.forItuT },
    { title: say('gaps.everybody'), rows: gaps.forEverybody },
    { title: say('gaps.items'), rows: gaps.withoutMandate },
    { title: say('gaps.evidence'), rows: gaps.withoutEvidence, about: say('gaps.evidence.note') },
  ]
  return (
    <>
      <PageHead name={say('page.traceability')}>
        <p className="mt-2 max-w-prose text-quiet">{say('gaps.lead')}</p>
        <p className="mt-2 max-w-prose text-quiet">{say('resolution.gaps.rule')}</p>
      </PageHead>
      {lists.map(({ title, rows, about }) => (
        <Section key={title} title={title} note={[rows.length, about].filter(Boolean).join(' · ')}>
          <Rows rows={rows} />
        </Section>
      ))}
      {gaps.forOthers > 0 && <p className="text-quiet">{say('gaps.others', { count: gaps.forOthers })}</p>}
    </>
  )
}
