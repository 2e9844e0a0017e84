import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ItemRows } from '@/app/components/item-table'
import { PageHead, Section } from '@/app/components/parts'
import { Pills } from '@/app/components/pill'
import { Printed } from '@/app/components/printed'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { parseSilent } from '@/lib/refs/states'
import { getSilent } from '@/lib/views/silent'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('page.silent'),
  description: say('silent.description'),
})

export default async function Silent({ params, searchParams }: Props) {
  const { lookups } = await editionOf(params)
  const { total, listRef, asOf, stated, choices, late, resolutions } = getSilent(
    lookups,
    parseSilent(await searchParams),
  )
  return (
    <>
      <PageHead name={say('page.silent')}>
        <p className="mt-2 max-w-prose text-quiet">
          {say('silent.lead', { count: total })} <a href={formatRef(listRef)}>{say('silent.export')}</a>
        </p>
      </PageHead>
      <Section id="late" title={say('silent.overdue')} {...(asOf && { note: `${late.length}` })}>
        <p className="mb-3 text-sm text-quiet">
          {stated
            ? say('silent.on.edition', { date: formatDate(asOf ?? '') })
            : asOf
              ? say('silent.on.year', { year: asOf })
              : say('silent.undated')}{' '}
          {choices.length > 0 && say('silent.choose')}
        </p>
        {choices.length > 0 && (
          <nav aria-label={say('silent.choose')} className="mb-4">
            <Pills options={choices.map(({ year, ref, chosen }) => ({ id: year, label: year, ref, chosen }))} />
          </nav>
        )}
        {asOf && late.length === 0 && <p>{say('silent.none.overdue')}</p>}
        {late.length > 0 && <ItemRows items={late} caption={say('kinds.action-item')} />}
      </Section>
      <Section title={say('silent.all')} note={`${total}`}>
        {resolutions.map(({ id, ref, name, title, items }) => (
          <section key={id} aria-label={name} className="mb-6">
            <h3 className="mb-1">
              <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
                {name}
              </a>{' '}
              <span className="text-sm text-quiet">
                <Printed>{title}</Printed>
              </span>
            </h3>
            <ItemRows items={items} caption={say('kinds.action-item')} />
          </section>
        ))}
      </Section>
    </>
  )
}
