import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ItemRows } from '@/app/components/item-table'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import type { ItemRow } from '@/lib/views/action-item'
import { getTimeline } from '@/lib/views/milestones'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('page.timeline'),
  description: say('milestones.description'),
})

const count = (items: readonly ItemRow[]) => say('count.action-items', { count: items.length })

/** A point or a repetition: its name, how many items go by it, and the items when it is opened. */
function Due({ label, items }: { label: string; items: readonly ItemRow[] }) {
  const silent = items.filter(({ status }) => status === 'silent').length
  return (
    <details className="border-b border-line">
      <summary className="flex min-h-11 cursor-pointer items-center gap-4 py-2 marker:content-none hover:bg-sunk">
        <span className="w-36 shrink-0 font-medium sm:w-64">
          <Printed>{label}</Printed>
        </span>
        <span className="text-sm text-quiet">
          {count(items)}
          {silent > 0 && ` · ${say('milestones.silent', { count: silent })}`}
        </span>
      </summary>
      <div className="pb-6">
        <ItemRows items={items} caption={say('kinds.action-item')} />
      </div>
    </details>
  )
}

export default async function Timeline({ params }: Props) {
  const { years, repeated, unread } = getTimeline((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name={say('page.timeline')}>
        <p className="mt-2 max-w-prose text-quiet">{say('milestones.lead')}</p>
      </PageHead>
      <Section title={say('milestones.dated')}>
        {years.length === 0 && <p className="text-quiet">{say('milestones.dated.none')}</p>}
        <ol className="border-s-2 border-line">
          {years.map(({ year, points, items }) => (
            <li key={year} className="relative pb-6 ps-6">
              <span
                aria-hidden="true"
                className="absolute -start-[0.45rem] top-2 size-3 rounded-full border-2 border-ground bg-strong-line"
              />
              <h3 className="font-serif text-lg font-semibold">
                {year}{' '}
                <span className="font-sans text-sm font-normal text-quiet">
                  {say('count.action-items', { count: items })}
                </span>
              </h3>
              {points.map(({ at, label, items: own }) => (
                <Due key={`${at} ${label}`} label={label} items={own} />
              ))}
            </li>
          ))}
        </ol>
      </Section>
      {repeated.length > 0 && (
        <Section title={say('milestones.recurring')}>
          {repeated.map(({ label, items }) => (
            <Due key={label} label={label} items={items} />
          ))}
        </Section>
      )}
      {unread.length > 0 && (
        <Section title={say('milestones.unclear')} note={count(unread)}>
          <p className="mb-3 text-sm text-quiet">{say('milestones.unclear.lead')}</p>
          <ItemRows items={unread} caption={say('kinds.action-item')} />
        </Section>
      )}
    </>
  )
}
