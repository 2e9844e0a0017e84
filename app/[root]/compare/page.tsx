import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import type { Parameters } from '@/lib/refs/states'
import { ComparisonPage } from './view'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const metadata: Metadata = {
  title: 'Editions compared',
  description: 'What changed between two editions of the plan: states, milestones, progress, clauses and references.',
}

/** The edition of the address against the one before it. */
export default async function Compare({ params, searchParams }: Props) {
  const { library, info } = await editionOf(params)
  const editions = library.getPlan(info.plan)?.editions ?? []
  const earlier = editions[editions.findIndex(({ date }) => date === info.date) + 1]
  if (earlier) return <ComparisonPage earlier={earlier} later={info} params={await searchParams} />
  return (
    <PageHead name="Editions compared">
      <p className="mt-2 max-w-prose text-quiet">
        The library has no earlier edition of this plan. Add one to see what changed: <code>npm run index -- FILE</code>
      </p>
    </PageHead>
  )
}
