import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { formatRef } from '@/lib/refs/address'
import { getChanges } from '@/lib/views/front-matter'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'What changed in this edition',
  description: 'Action items that were dropped, whose numbers were reused, and that are new.',
}

const TITLES = { dropped: 'Dropped', reused: 'Number reused', new: 'New' } as const

/** What each list means, in a sentence. */
const ABOUT = {
  dropped: 'The plan lists these numbers as dropped; where one still stands in it, that is said.',
  reused: 'These numbers now stand for another action than in the edition before.',
  new: 'These items were added.',
} as const

export default async function Changes({ params }: Props) {
  const changes = getChanges((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name="What changed in this edition">
        <p className="mt-2 max-w-prose text-quiet">As the plan lists it, with the reason where it prints one.</p>
      </PageHead>
      {changes.length === 0 && <p>The document has no list of changes.</p>}
      {(['new', 'reused', 'dropped'] as const).map((kind) => {
        const own = changes.filter(({ change }) => change === kind)
        return own.length === 0 ? null : (
          <Section key={kind} title={TITLES[kind]} note={`${own.length}`}>
            <p className="mb-2 text-sm text-quiet">{ABOUT[kind]}</p>
            <ul className="divide-y divide-line border-y border-line">
              {own.map(({ id, name, ref, reason, action }) => (
                <li key={id} id={id} className="grid gap-x-6 py-2 sm:grid-cols-[6rem_1fr_18rem]">
                  <a href={formatRef(ref)} className="inline-block min-h-6 font-medium tabular-nums">
                    {name}
                  </a>
                  <span>
                    {action}
                    {kind === 'dropped' && action && <span className="block text-sm text-warn">still in the plan</span>}
                  </span>
                  <span className="text-sm text-quiet">{reason || 'no reason is printed'}</span>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
