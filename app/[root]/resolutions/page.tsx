import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { StateBar } from '@/app/components/state-bar'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { otherResolutions } from '@/lib/views/entity-list'
import { type ResolutionLine, resolutionLines } from '@/lib/views/resolution-list'
import { EntityRows } from '../list'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('kinds.resolution'),
  description: say('resolutions.description'),
})

function Line({ line, most }: { line: ResolutionLine; most: number }) {
  const { ref, name, title, fullTitle, items, states } = line
  const silent = states.find(({ state }) => state === 'silent')?.count ?? 0
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-3 py-1.5 sm:grid-cols-[5rem_minmax(0,1fr)_10rem_15rem] sm:items-baseline">
      <a href={formatRef(ref)} className="font-semibold whitespace-nowrap">
        {name}
      </a>
      <a href={formatRef(ref)} title={fullTitle} tabIndex={-1} className="text-ink no-underline hover:underline">
        <Printed>{title}</Printed>
      </a>
      <span className="self-center max-sm:hidden">{items > 0 && <StateBar states={states} most={most} />}</span>
      <span className="text-sm text-quiet max-sm:col-start-2">
        {items > 0 ? say('count.action-items', { count: items }) : say('resolutions.no.items')}
        {silent > 0 && ` · ${say('list.without.progress', { count: silent })}`}
      </span>
    </li>
  )
}

export default async function Resolutions({ params }: Props) {
  const { lookups } = await editionOf(params)
  const lines = resolutionLines(lookups)
  const opinions = lookups.entriesOfKind('resolution').filter(({ opinion }) => opinion).length
  const most = Math.max(1, ...lines.map(({ items }) => items))
  const others = otherResolutions(lookups)
  return (
    <>
      <PageHead name={say('kinds.resolution')}>
        <p className="mt-2 text-quiet">
          {say('resolutions.lead', {
            resolutions: say('overview.resolutions', { resolutions: lines.length - opinions, opinions }),
          })}
        </p>
      </PageHead>
      <ul className="mb-10 divide-y divide-line border-y border-line text-[0.9375rem] leading-snug">
        {lines.map((line) => (
          <Line key={line.id} line={line} most={most} />
        ))}
      </ul>
      {others.length > 0 && <h2 className="mb-4 font-serif text-2xl font-semibold">{say('resolutions.other')}</h2>}
      {others.map(({ heading, rows }) => (
        <Section key={heading} title={heading} note={`${rows.length}`} level={3}>
          <EntityRows rows={rows} />
        </Section>
      ))}
    </>
  )
}
