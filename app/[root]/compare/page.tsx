import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { type Parameters, parseComparison } from '@/lib/refs/states'
import { editionsToCompare, getComparisonPage } from '@/lib/views/comparison/page'
import { ComparisonView } from './view'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: 'What changed',
  description: 'What an edition of the plan has that the one before had not, item by item and field by field.',
})

export default async function WhatChanged({ params, searchParams }: Props) {
  const { library, info } = await editionOf(params)
  const editions = editionsToCompare(library, info.plan, { later: info.date })
  const page = editions && (await getComparisonPage(library, editions, parseComparison(await searchParams)))
  if (page) return <ComparisonView page={page} />
  return (
    <PageHead name="What changed">
      <p className="mt-2 max-w-prose">
        {editions
          ? 'The editions of this plan are being aligned; open this page again in a minute.'
          : 'There is no earlier edition of this plan to compare with. Add one: npm start -- FILE.'}
      </p>
    </PageHead>
  )
}
