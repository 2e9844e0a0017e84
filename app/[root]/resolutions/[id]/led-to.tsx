import { Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { ResolutionPage } from '@/lib/views/resolution'

/** What the progress notes of a resolution's items cite, by kind, each with its state and the items that cite it. */
export function LedTo({ ledTo }: Pick<ResolutionPage, 'ledTo'>) {
  return (
    <Section id="led-to" title={say('resolution.led.to')} note={say('resolution.led.to.note')}>
      {ledTo.length === 0 && <p className="text-quiet">{say('resolution.led.to.none')}</p>}
      {ledTo.map(({ kind, outcomes }) => (
        <section key={kind} aria-label={say(`kinds.${kind}`)} className="mb-5">
          <h3 className="text-sm font-semibold text-quiet">
            {say(`kinds.${kind}`)} <span className="font-normal">{outcomes.length}</span>
          </h3>
          <ul className="divide-y divide-line border-b border-line">
            {outcomes.map(({ id, ref, label, title, state, items }) => (
              <li key={id} className="grid gap-x-6 py-1.5 sm:grid-cols-[minmax(8rem,14rem)_1fr_auto]">
                <a href={formatRef(ref)} data-card={id} className="font-medium">
                  {label}
                </a>
                <span>
                  {title} {state && <span className="text-quiet">({state})</span>}
                </span>
                <span className="flex flex-wrap gap-x-3 text-sm tabular-nums sm:max-w-56 sm:justify-end">
                  {items.map((item) => (
                    <a key={item.id} href={formatRef(item.ref)} className="inline-block min-h-6">
                      {item.name}
                    </a>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}
