import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { formatRef } from '@/lib/refs/address'
import { entityRows } from '@/lib/views/entity-list'
import { resolutionRows } from '@/lib/views/resolution'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'Resolutions',
  description:
    'Every resolution of the plan with its action items and what is silent, and those of other bodies that it cites.',
}

export default async function Resolutions({ params }: Props) {
  const { lookups } = await editionOf(params)
  const own = resolutionRows(lookups)
  const ids = new Set(own.map(({ id }) => id))
  const others = entityRows('resolution', lookups).filter(({ id }) => !ids.has(id))
  return (
    <>
      <PageHead name="Resolutions" />
      <Section title="Of the assembly" note={`${own.length}`}>
        <ul className="divide-y divide-line">
          {own.map(({ id, ref, name, title, items, silent }) => (
            <li key={id} className="grid gap-x-4 py-2 sm:grid-cols-[8rem_1fr_14rem]">
              <a href={formatRef(ref)} className="font-medium">
                {name}
              </a>
              <span>{title}</span>
              <span className="text-sm text-quiet sm:text-right">
                {items} action {items === 1 ? 'item' : 'items'}
                {silent > 0 && `, ${silent} without reported progress`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Of other bodies, and others that the plan cites" note={`${others.length}`}>
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {others.map(({ id, ref, label, places }) => (
            <li key={id} className="flex justify-between gap-4 border-b border-line py-1.5">
              <a href={formatRef(ref)}>{label}</a>{' '}
              <span className="text-sm text-quiet">
                {places} {places === 1 ? 'place' : 'places'}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
