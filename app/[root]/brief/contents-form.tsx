import type { ReactNode } from 'react'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { BRIEF_LAYOUTS, BRIEF_PARTS, BRIEF_PROGRESS, subjectQuery } from '@/lib/refs/brief'
import { listRef, type Origin, pageRef } from '@/lib/refs/ref'
import type { Brief } from '@/lib/views/brief/brief'
import { emptyItemList, itemListRef } from '@/lib/views/item-list'

const Fieldset = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="min-w-0">
    <legend className="text-sm font-semibold">{legend}</legend>
    {children}
  </fieldset>
)

/** A choice with its name, high enough for a finger. */
const Choice = ({
  type,
  name,
  value,
  chosen,
  children,
}: {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  chosen: boolean
  children: ReactNode
}) => (
  <label className="flex min-h-8 items-center gap-2 text-[0.9375rem]">
    <input type={type} name={name} value={value} defaultChecked={chosen} className="size-4.5" />
    {children}
  </label>
)

/** What stands in the brief: a form that sends an address, so that the brief can be shared as it is. Works without JavaScript. */
export function ContentsForm({ brief, origin }: { brief: Brief; origin: Origin }) {
  const { subject, parts, progress, layout, since } = brief.state
  return (
    <details className="no-print mb-6 rounded-lg border border-line bg-panel px-5 py-2">
      <summary className="min-h-8 cursor-pointer py-1 font-semibold">{say('brief.contents')}</summary>
      <form action={formatRef(pageRef(origin, 'brief'))} className="py-3">
        {subject?.kind !== 'items' &&
          subjectQuery(subject).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        {subject?.kind === 'items' && (
          <div className="mb-4">
            <label htmlFor="items" className="block text-sm font-semibold">
              {say('brief.list')}
            </label>
            <input
              id="items"
              name="items"
              defaultValue={subject.items.join(', ')}
              className="h-10 w-full rounded border border-strong-line bg-panel px-3"
            />
            <a
              href={formatRef(
                itemListRef(listRef(origin, 'action-item'), { ...emptyItemList, collect: subject.items }),
              )}
              className="inline-block min-h-6 text-sm"
            >
              {say('brief.choose')}
            </a>
          </div>
        )}
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
          <Fieldset legend={say('brief.show')}>
            {BRIEF_PARTS.map((part) => (
              <Choice key={part} type="checkbox" name="show" value={part} chosen={parts.includes(part)}>
                {say(`brief.part.${part}`)}
              </Choice>
            ))}
          </Fieldset>
          <Fieldset legend={say('brief.progress')}>
            {BRIEF_PROGRESS.map((one) => (
              <Choice key={one} type="radio" name="progress" value={one} chosen={progress === one}>
                {say(`brief.progress.${one}`)}
              </Choice>
            ))}
          </Fieldset>
          <Fieldset legend={say('brief.layout')}>
            {BRIEF_LAYOUTS.map((one) => (
              <Choice key={one} type="radio" name="as" value={one} chosen={layout === one}>
                {say(`brief.layout.${one}`)}
              </Choice>
            ))}
          </Fieldset>
          {brief.editions.length > 0 && (
            <Fieldset legend={say('brief.since')}>
              <Choice type="radio" name="since" value="" chosen={since === null}>
                {say('brief.since.none')}
              </Choice>
              {brief.editions.map((date) => (
                <Choice key={date} type="radio" name="since" value={date} chosen={since === date}>
                  {formatDate(date)}
                </Choice>
              ))}
            </Fieldset>
          )}
        </div>
        <button
          type="submit"
          className="mt-4 h-10 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90"
        >
          {say('brief.update')}
        </button>
      </form>
    </details>
  )
}
