import { emptySearch, type SearchState, searchHref } from '@/lib/queries/hrefs'
import type { FacetView, HitView, SearchPage } from '@/lib/queries/search'
import { Segments } from '../components/text'

function Facet({ facet }: { facet: FacetView }) {
  return (
    <section aria-label={facet.title} className="mb-5">
      <h3 className="mb-1 text-sm font-semibold">{facet.title}</h3>
      <ul className="text-sm">
        {facet.values.map(({ label, count, chosen, href }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={chosen ? 'true' : undefined}
              className={`flex justify-between gap-3 py-1 no-underline hover:underline ${chosen ? 'font-semibold' : ''}`}
            >
              <span className="line-clamp-2">
                {chosen && <span aria-hidden="true">✓ </span>}
                {label}
                {chosen && <span className="sr-only"> (chosen; leave out)</span>}
              </span>
              <span className="tabular-nums text-quiet">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Hit({ hit }: { hit: HitView }) {
  return (
    <li className="border-b border-line py-4">
      <h3 className="leading-snug">
        <a href={hit.href} className="font-semibold">
          {hit.label}
        </a>{' '}
        <span className="text-sm text-quiet">{hit.kindName}</span>
      </h3>
      {hit.title && <p>{hit.title}</p>}
      {hit.snippets.map(({ href, segments }) => (
        <p key={href} className="mt-1 text-sm text-quiet">
          <Segments segments={segments} />{' '}
          <a href={href} className="whitespace-nowrap">
            open the passage
          </a>
        </p>
      ))}
    </li>
  )
}

function Facets({ facets }: { facets: readonly FacetView[] }) {
  return facets.map((facet) => <Facet key={facet.name} facet={facet} />)
}

export function Results({ page, state }: { page: SearchPage; state: SearchState }) {
  const { answer, hits, best, facets, pages } = page
  const filtered = facets.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <div className="grid gap-x-10 lg:grid-cols-[15rem_1fr]">
      <aside className="order-2 lg:order-none">
        <h2 className="sr-only">Narrow the results</h2>
        <details className="lg:hidden">
          <summary className="mb-3 cursor-pointer py-2 font-semibold">Narrow the results</summary>
          <Facets facets={facets} />
        </details>
        <div className="hidden lg:block">
          <Facets facets={facets} />
        </div>
      </aside>
      <div className="max-lg:order-3">
        {answer.notes.map((note) => (
          <p key={note} className="mb-3 rounded bg-info-ground px-3 py-2 text-sm text-info">
            {note}
          </p>
        ))}
        {best && state.page === 1 && (
          <p className="mb-4 rounded border border-strong-line bg-panel px-4 py-3">
            <span className="text-sm text-quiet">Best match · {best.kindName}</span>
            <br />
            <a href={best.href} className="font-semibold">
              {best.name}
            </a>
          </p>
        )}
        <h2 className="sr-only">Results</h2>
        <p className="text-sm text-quiet" role="status">
          {answer.total === 0 ? 'Nothing found' : `${answer.total} ${answer.total === 1 ? 'result' : 'results'}`}
          {pages.of > 1 && `, page ${pages.page} of ${pages.of}`}
          {filtered && (
            <>
              {' · '}
              <a href={searchHref({ ...emptySearch, q: state.q })}>all results</a>
            </>
          )}
        </p>
        {answer.total === 0 && (
          <p className="mt-4 max-w-prose">
            No place of the plan answers this. Try fewer words, another spelling, or the number of an action item, a
            resolution or a document.
          </p>
        )}
        <ol>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
        {pages.of > 1 && (
          <nav aria-label="Pages of results" className="mt-6 flex justify-between">
            <span>
              {pages.previous && (
                <a href={pages.previous} rel="prev">
                  ← Previous page
                </a>
              )}
            </span>
            <span>
              {pages.next && (
                <a href={pages.next} rel="next">
                  Next page →
                </a>
              )}
            </span>
          </nav>
        )}
      </div>
    </div>
  )
}
