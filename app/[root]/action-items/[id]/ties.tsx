import { Printed } from '@/app/components/printed'
import { formatRef } from '@/lib/refs/address'
import type { Evidence } from '@/lib/views/evidence'
import type { RelatedItem } from '@/lib/views/related-items'

/** What the progress rests on, each with the notes that cite it. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line">
      {evidence.map(({ id, ref, label, title, kindName, state, address, places }) => (
        <li key={id} className="py-2">
          <span className="block text-sm text-quiet">{kindName}</span>
          <span>
            <a href={formatRef(ref)} data-card={id} className="font-semibold">
              <Printed>{label}</Printed>
            </a>{' '}
            <Printed>{title}</Printed> {state && <span className="text-quiet">({state})</span>}
            <span className="hidden text-sm print:block">
              <Printed>{address ?? formatRef(ref)}</Printed>
            </span>
          </span>{' '}
          <span className="space-x-3 text-sm leading-relaxed">
            {places.map((place) => (
              <a key={formatRef(place.ref)} href={formatRef(place.ref)} className="inline-block min-h-6">
                {place.name}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function RelatedItems({ items }: { items: readonly RelatedItem[] }) {
  return (
    <ul className="spelled space-y-4">
      {items.map(({ id, ref, name, action, reasons }) => (
        <li key={id}>
          <a href={formatRef(ref)} className="font-semibold tabular-nums">
            {name}
          </a>{' '}
          <span className="text-sm text-quiet">{reasons.join('; ')}</span>
          <p className="line-clamp-2">
            <Printed>{action}</Printed>
          </p>
        </li>
      ))}
    </ul>
  )
}
