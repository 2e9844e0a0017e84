import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { StatusChart, WholeBar } from '@/app/components/charts'
import { PageHead, Section } from '@/app/components/parts'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { getOverview } from '@/lib/views/overview'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('overview.title'),
  description: say('overview.description'),
})

const FURTHER = ['silent', 'timeline', 'table-1', 'changes', 'traceability'] as const

export default async function Overview({ params }: Props) {
  const explorer = await editionOf(params)
  const { items, resolutions, opinions, jeopardy, whole, charts } = getOverview(explorer)
  return (
    <>
      <PageHead name={say('overview.title')}>
        <p className="mt-2 max-w-prose text-quiet">
          {say('overview.lead', { items, resolutions: say('overview.resolutions', { resolutions, opinions }) })}
          {jeopardy.count > 0 && (
            <>
              {' '}
              <Sentence
                say={(red) => say('overview.jeopardy.red', { items: red })}
                values={[
                  <a key="items" href={formatRef(jeopardy.ref)}>
                    {say('overview.jeopardy', { count: jeopardy.count })}
                  </a>,
                ]}
              />
            </>
          )}
        </p>
      </PageHead>
      <div className="mb-10">
        <WholeBar bar={whole} />
      </div>
      <nav aria-label={say('overview.more')} className="mb-10">
        <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
          {FURTHER.map((page) => (
            <li key={page}>
              <a href={formatRef(pageRef(explorer.lookups.origin, page))} className="font-medium">
                {say(`page.${page}`)}
              </a>{' '}
              <span className="text-quiet">{say(`overview.${page}`)}</span>
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
