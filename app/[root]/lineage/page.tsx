import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { predecessorOf, successorOf } from '@/lib/library/series'
import { say } from '@/lib/messages/message'
import type { Parameters } from '@/lib/refs/states'
import { getLineagePage } from '@/lib/views/comparison/lineage'
import { LineageTable } from './view'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('page.lineage'),
  description: say('lineage.description'),
})

export default async function LineageOfPlan({ params, searchParams }: Props) {
  const { library, info } = await editionOf(params)
  const plan = library.getPlan(info.plan)!
  const page = await getLineagePage(library, plan, await searchParams)
  if (page) return <LineageTable page={page} />
  const hasRelatives = predecessorOf(plan, library.manifest) ?? successorOf(plan, library.manifest)
  return (
    <PageHead name={say('page.lineage')}>
      <p className="mt-2 max-w-prose">{say(hasRelatives ? 'lineage.aligning' : 'lineage.none')}</p>
    </PageHead>
  )
}
