import type { Metadata } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { getLegend } from '@/lib/views/front-matter'
import { PageHead } from '../components/parts'

export const metadata: Metadata = {
  title: 'Legend',
  description: 'Abbreviations of the plan and what they stand for.',
  alternates: { canonical: '/legend' },
}

export default async function Legend() {
  const terms = getLegend((await getExplorer()).lookups)
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
