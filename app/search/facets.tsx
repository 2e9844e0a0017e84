import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { FacetView } from '@/lib/views/search/facets'

function Facet({ facet }: { facet: FacetView }) {
  return (
    <section aria-label={facet.title} className="mb-5">
      <h3 className="mb-1 text-sm font-semibold">{facet.title}</h3>
      <ul className="text-sm">
        {facet.values.map(({ label, count, chosen, ref }) => (
          <li key={formatRef(ref)}>
            <a href={formatRef(ref)} aria-current={chosen ? 'true' : undefined} className="facet-value">
              <span className="line-clamp-2">
                {chosen && <span aria-hidden="true">✓ </span>}
                {facet.isPrinted ? <Printed>{label}</Printed> : label}
                {chosen && <span className="sr-only"> {say('list.chosen')}</span>}
              </span>
              <span className="whitespace-nowrap tabular-nums text-quiet">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {facet.rest && (
        <a href={formatRef(facet.rest)} className="text-sm">
          {facet.all ? say('search.facet.fewer') : say('search.facet.all', { size: facet.size })}
          <span className="sr-only">{say('search.facet.of', { title: facet.title })}</span>
        </a>
      )}
    </section>
  )
}

/** Ways to narrow the results; on a narrow screen behind one disclosure (`open-if-wide`). */
export function Facets({ facets }: { facets: readonly FacetView[] }) {
  if (facets.length === 0) return null
  const chosen = facets.flatMap(({ values }) => values).filter((value) => value.chosen).length
  return (
    <aside className="no-print">
      <h2 className="sr-only">{say('search.filters')}</h2>
      <details className="open-if-wide mb-4 rounded border border-line px-4">
        <summary className="cursor-pointer py-2 font-semibold">
          {say('search.filters')}
          {say('search.filters.chosen', { count: chosen })}
        </summary>
        <div className="pt-2 sm:columns-2 lg:columns-1 lg:pt-0">
          {facets.map((facet) => (
            <Facet key={facet.name} facet={facet} />
          ))}
        </div>
      </details>
    </aside>
  )
}
