import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { type Parameters, parseComparison } from '@/lib/refs/states'
import { editionsToCompare, getComparisonPage } from '@/lib/views/comparison/page'
import { ComparisonView } from './view'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('page.compare'),
  description: say('comparison.description'),
})

export default async function WhatChanged({ params, searchParams }: Props) {
  const { library, info } = await editionOf(params)
  const editions = editionsToCompare(library, info.plan, { later: info.date })
  const page = editions && (await getComparisonPage(library, editions, parseComparison(await searchParams)))
  if (page) return <ComparisonView page={page} />
  return (
    <PageHead name={say('page.compare')}>
      <p className="mt-2 max-w-prose">{editions ? say('comparison.aligning') : say('comparison.no.earlier')}</p>
    </PageHead>
  )
}
