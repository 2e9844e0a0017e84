import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { getLegend } from '@/lib/views/front-matter'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'Legend',
  description: 'Abbreviations of the plan and what they stand for.',
}

export default async function Legend({ params }: Props) {
  const terms = getLegend((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name="Legend" />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
        {terms.map(({ id, term, meaning }) => (
          <div key={id} id={id} className="contents">
            <dt className="font-medium">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
