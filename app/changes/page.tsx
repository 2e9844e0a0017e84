import type { Metadata } from 'next'
import { getExplorer } from '@/lib/queries/explorer'
import { getChanges } from '@/lib/queries/front-matter'
import { PageHead, Section } from '../components/parts'

export const metadata: Metadata = { title: 'What changed in this edition' }

const TITLES = { dropped: 'Dropped', reused: 'Number reused', new: 'New' } as const

export default async function Changes() {
  const changes = getChanges((await getExplorer()).lookups)
  return (
    <>
      <PageHead name="What changed in this edition" />
      {(['dropped', 'reused', 'new'] as const).map((kind) => {
        const own = changes.filter(({ change }) => change === kind)
        return own.length === 0 ? null : (
          <Section key={kind} title={TITLES[kind]} note={`${own.length}`}>
            <ul className="divide-y divide-line">
              {own.map(({ id, name, href, reason }) => (
                <li key={id} id={id} className="flex gap-6 py-1.5">
                  <a href={href} className="w-24 font-medium">
                    {name}
                  </a>
                  <span className="text-quiet">{reason || 'no reason is printed'}</span>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
