import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { decodePart, parsePair } from '@/lib/refs/address'
import { type Parameters, parseComparison } from '@/lib/refs/states'
import { editionsToCompare, getComparisonPage } from '@/lib/views/comparison/page'
import { ComparisonView } from '../view'

type Props = { params: Promise<{ root: string; pair: string }>; searchParams: Promise<Parameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const pair = parsePair(decodePart((await params).pair))
  return {
    title: pair
      ? say('comparison.title', { earlier: formatDate(pair.from), later: formatDate(pair.to) })
      : say('missing.title'),
  }
}

export default async function Comparison({ params, searchParams }: Props) {
  const { library, info } = await editionOf(params)
  const pair = parsePair(decodePart((await params).pair))
  const editions = pair && editionsToCompare(library, info.plan, { earlier: pair.from, later: pair.to })
  if (!editions) notFound()
  const page = await getComparisonPage(library, editions, parseComparison(await searchParams))
  if (page) return <ComparisonView page={page} />
  return (
    <PageHead name={say('page.compare')}>
      <p className="mt-2">{say('comparison.aligning')}</p>
    </PageHead>
  )
}
