import type { Metadata } from 'next'
import { entityRows } from '@/lib/views/entity-list'
import { getExplorer } from '@/lib/views/explorer'
import { resolutionRows } from '@/lib/views/resolution'
import { PageHead, Section } from '../components/parts'

export const metadata: Metadata = {
  title: 'Resolutions',
  description:
    'Every resolution of the plan with its action items and what is silent, and those of other bodies that it cites.',
  alternates: { canonical: '/resolutions' },
}

export default async function Resolutions() {
  const { lookups } = await getExplorer()
  const own = resolutionRows(lookups)
  const ids = new Set(own.map(({ id }) => id))
  const others = entityRows('resolution', lookups).filter(({ id }) => !ids.has(id))
  return (
    <>
      <PageHead name="Resolutions" />
      <Section title="Of the assembly" note={`${own.length}`}>
        <ul className="divide-y divide-line">
          {own.map(({ id, href, name, title, items, silent }) => (
            <li key={id} className="grid gap-x-4 py-2 sm:grid-cols-[8rem_1fr_14rem]">
              <a href={href} className="font-medium">
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
          {others.map(({ id, href, label, places }) => (
            <li key={id} className="flex justify-between gap-4 border-b border-line py-1.5">
              <a href={href}>{label}</a>{' '}
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
