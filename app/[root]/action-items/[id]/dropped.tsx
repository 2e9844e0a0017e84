import { Facts } from '@/app/components/columns'
import { PageHead, Passages, Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import type { DroppedItem } from '@/lib/views/action-item'

/** What became of a number that has no item any more, and where the plan says so. */
export function DroppedItemView({ page, origin }: { page: DroppedItem; origin: Origin }) {
  const { name, change, reason, resolution, others, passage } = page
  return (
    <article className="max-w-prose">
      <PageHead kind={say('item.kind')} list={formatRef(listRef(origin, 'action-item'))} name={name} />
      <p className="mb-2 text-lg">{say(`dropped.${change}`, { name, reason })}</p>
      {change === 'dropped' && <p className="mb-6 text-sm text-quiet">{say('untracked.inference')}</p>}
      <Facts
        facts={[
          {
            label: say('dropped.resolution'),
            value: resolution && (
              <>
                <a href={formatRef(resolution.ref)}>{resolution.name}</a> {resolution.title}
              </>
            ),
          },
          {
            label: say('dropped.others'),
            value: others.length > 0 && (
              <span className="flex flex-wrap gap-x-3 tabular-nums">
                {others.map((other) => (
                  <a key={other.name} href={formatRef(other.ref)}>
                    {other.name}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
      />
      <Section title={say('dropped.source')}>
        <Passages passages={[passage]} />
      </Section>
      <p>
        <a href={formatRef(pageRef(origin, 'changes'))}>{say('dropped.all')}</a>
      </p>
    </article>
  )
}
