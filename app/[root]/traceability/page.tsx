import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { getTraceability, type TraceRow } from '@/lib/views/traceability'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: say('page.traceability'),
  description: 'Clauses without action item, items without mandate, ticked items without evidence.',
}

function Rows({ rows }: { rows: readonly TraceRow[] }) {
  return (
    <ul className="divide-y divide-line">
      {rows.map(({ ref, name, text }) => (
        <li key={formatRef(ref)} className="py-2">
          <a href={formatRef(ref)}>{name}</a>
          <p className="line-clamp-2 text-sm text-quiet">{text}</p>
        </li>
      ))}
    </ul>
  )
}

export default async function TraceabilityPage({ params }: Props) {
  const { unimplemented, withoutMandate, withoutEvidence } = getTraceability((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name={say('page.traceability')}>
        <p className="mt-2 max-w-prose text-quiet">
          A clause is traced to the action items that implement it, and those to the evidence that their notes cite.
          Here is where a link of that chain is not known.
        </p>
      </PageHead>
      <Section title="Clauses addressed to ITU-T without action item" note={`${unimplemented.length}`}>
        <Rows rows={unimplemented} />
      </Section>
      <Section title="Action items without known mandate" note={`${withoutMandate.length}`}>
        <Rows rows={withoutMandate} />
      </Section>
      <Section title="Ticked items whose notes cite no evidence" note={`${withoutEvidence.length}`}>
        <Rows rows={withoutEvidence} />
      </Section>
    </>
  )
}
