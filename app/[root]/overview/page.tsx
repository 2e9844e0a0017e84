import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { StatusChart, WholeBar } from '@/app/components/charts'
import { PageHead, Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { getOverview } from '@/lib/views/overview'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'The plan at a glance',
  description:
    'How many action items are open, meet their goals, are completed or silent: by actor, study group and resolution.',
}

const FURTHER = [
  {
    page: 'silent',
    name: say('page.silent'),
    about: 'no progress is reported, or a milestone passed without a report',
  },
  { page: 'timeline', name: 'Milestones', about: 'what is due when' },
  { page: 'table-1', name: say('page.table-1'), about: 'who acts, who collaborates, who receives reports' },
  { page: 'changes', name: 'Changes', about: 'items dropped, reused and new in this edition' },
  {
    page: 'traceability',
    name: say('page.traceability'),
    about: 'clauses without item, items without mandate or evidence',
  },
] as const

export default async function Overview({ params }: Props) {
  const explorer = await editionOf(params)
  const { items, resolutions, jeopardy, whole, charts } = getOverview(explorer)
  return (
    <>
      <PageHead name="The plan at a glance">
        <p className="mt-2 max-w-prose text-quiet">
          {items} action items of {resolutions} resolutions and opinions. Select any number to see the items.
          {jeopardy.count > 0 && (
            <>
              {' '}
              <a href={formatRef(jeopardy.ref)}>{jeopardy.count} in jeopardy</a>, coloured red in the plan.
            </>
          )}
        </p>
      </PageHead>
      <div className="mb-10">
        <WholeBar bar={whole} />
      </div>
      <nav aria-label="More views of the plan" className="mb-10">
        <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {FURTHER.map(({ page, name, about }) => (
            <li key={page}>
              <a href={formatRef(pageRef(explorer.lookups.origin, page))} className="font-medium">
                {name}
              </a>{' '}
              <span className="text-quiet">{about}</span>
            </li>
          ))}
        </ul>
      </nav>
      {charts
        .filter(({ bars }) => bars.length > 0)
        .map((chart) => (
          <Section key={chart.id} id={chart.id} title={chart.title}>
            {chart.note && <p className="mb-3 text-sm text-quiet">{chart.note}</p>}
            <StatusChart chart={chart} />
          </Section>
        ))}
    </>
  )
}
