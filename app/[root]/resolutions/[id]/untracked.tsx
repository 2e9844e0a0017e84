import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Untracked } from '@/lib/views/untracked'

/** Numbers of a resolution that are listed as no longer tracked, by the reason that the list gives. */
export function UntrackedItems({ untracked }: { untracked: readonly Untracked[] }) {
  if (untracked.length === 0) return null
  return (
    <div id="untracked" className="mt-4 max-w-prose rounded border border-line bg-panel px-4 py-2 text-sm">
      {untracked.map(({ items, reason, source }) => (
        <p key={reason}>
          <Sentence
            say={(count, why, numbers) => say('untracked.listed', { count, reason: reason ? why : '', items: numbers })}
            values={[
              <a key="list" href={formatRef(source)} className="inline-block min-h-6">
                {say('untracked.count', { count: items.length })}
              </a>,
              <Printed key="reason">{reason}</Printed>,
              items.map(({ id, name, ref, stillInPlan }, i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <a href={formatRef(ref)} className="inline-block min-h-6 whitespace-nowrap tabular-nums">
                    {name}
                  </a>
                  {stillInPlan && <span className="text-quiet"> ({say('untracked.still')})</span>}
                </span>
              )),
            ]}
          />
        </p>
      ))}
      <p className="text-quiet">{say('untracked.inference')}</p>
    </div>
  )
}
