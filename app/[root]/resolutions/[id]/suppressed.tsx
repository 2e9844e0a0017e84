import { PageHead } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import type { SuppressedResolution } from '@/lib/views/untracked'
import { UntrackedItems } from './untracked'

/** A resolution of which only the list of changes tells: what became of its action items. */
export function SuppressedView({ page, origin }: { page: SuppressedResolution; origin: Origin }) {
  const { number, untracked } = page
  return (
    <article className="max-w-prose">
      <PageHead
        kind={say('kind.resolution')}
        list={formatRef(listRef(origin, 'resolution'))}
        name={say('suppressed.title', { number })}
      />
      <p className="text-lg">{say('suppressed.lead', { number, reason: untracked[0]?.reason ?? '' })}</p>
      <UntrackedItems untracked={untracked} />
      <p className="mt-6">
        <a href={formatRef(pageRef(origin, 'changes'))}>{say('dropped.all')}</a>
      </p>
    </article>
  )
}
