import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ItemRows } from '@/app/components/item-table'
import { PageHead, Section } from '@/app/components/parts'
import { Pill } from '@/app/components/pill'
import { formatRef } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { parseSilent } from '@/lib/refs/states'
import { getSilent } from '@/lib/views/silent'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const metadata: Metadata = {
  title: 'What is silent',
  description: 'Action items of which no progress is reported, and milestones that passed without a report.',
}

export default async function Silent({ params, searchParams }: Props) {
  const { lookups } = await editionOf(params)
  const { total, listRef, asOf, stated, choices, late, resolutions } = getSilent(
    lookups,
    parseSilent(await searchParams),
  )
  return (
    <>
      <PageHead name="What is silent">
        <p className="mt-2 max-w-prose text-quiet">
          {total} action items have no note, or none that tells any progress.{' '}
          <a href={formatRef(listRef)}>The same as a list to filter and export</a>
        </p>
      </PageHead>
      <Section id="late" title="Milestone passed" {...(asOf && { note: `${late.length} by ${asOf}` })}>
        <p className="mb-3 text-sm text-quiet">
          {stated
            ? `Judged at the date of this edition, ${asOf}.`
            : asOf
              ? `Judged at the beginning of ${asOf}, as you chose.`
              : 'The document does not state the date of its edition. Choose the year to judge by.'}
        </p>
        {choices.length > 0 && (
          <nav aria-label="Year to judge by" className="mb-4">
            <ul className="flex flex-wrap gap-2 text-sm">
              {choices.map(({ year, ref, chosen }) => (
                <li key={year}>
                  <Pill href={formatRef(ref)} chosen={chosen}>
                    {year}
                  </Pill>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {asOf && late.length === 0 && <p>No silent item has a milestone that had passed then.</p>}
        {late.length > 0 && <ItemRows items={late} caption="Action items" />}
      </Section>
      <Section title="No progress reported" note={`${total}`}>
        {resolutions.map(({ id, ref, name, title, items }) => (
          <section key={id} aria-label={name} className="mb-6">
            <h3 className="mb-1">
              <a href={formatRef(ref)} className="font-semibold">
                {name}
              </a>{' '}
              <span className="text-sm text-quiet">{title}</span>
            </h3>
            <ItemRows items={items} caption="Action items" />
          </section>
        ))}
      </Section>
    </>
  )
}
