import type { SearchState } from '@/lib/refs/states'
import { counted } from '@/lib/views/names'
import type { ListedHit, SearchPage } from '@/lib/views/search'
import { Segments } from '../components/text'
import { Facets } from './facets'
import { Nothing } from './nothing'

function Hit({ hit }: { hit: ListedHit }) {
  return (
    <li className="border-b border-line py-4">
      <h3 className="leading-snug">
        <a href={hit.href} className="font-semibold">
          {hit.label}
        </a>{' '}
        <span className="text-sm text-quiet">{[hit.kindName, ...hit.facts].join(' · ')}</span>
      </h3>
      {hit.title && <p className="line-clamp-3">{hit.title}</p>}
      {hit.snippets.map(({ href, segments }) => (
        <p key={href} className="mt-1 text-sm text-quiet">
          <Segments segments={segments} />{' '}
          <a href={href} className="whitespace-nowrap">
            open the passage
          </a>
        </p>
      ))}
      {hit.why.length > 0 && <p className="mt-1 text-sm text-quiet italic">Why here: {hit.why.join(' ')}</p>}
    </li>
  )
}

function Best({ best, offers }: Pick<SearchPage, 'best' | 'offers'>) {
  if (!best && offers.length === 0) return null
  return (
    <p className="mb-4 rounded border border-strong-line bg-panel px-4 py-3">
      {best && (
        <>
          <span className="text-sm text-quiet">Best match · {best.kindName}</span>
          <a href={best.href} className="line-clamp-2 font-semibold">
            {best.name}
          </a>
        </>
      )}
      {offers.length > 0 && (
        <span className="mt-1 block text-sm">
          {best ? 'Or do you mean ' : 'Do you mean '}
          {offers.map(({ href, label }, i) => (
            <span key={href}>
              {i > 0 && (i === offers.length - 1 ? ' or ' : ', ')}
              <a href={href}>{label}</a>
            </span>
          ))}
          ?
        </span>
      )}
    </p>
  )
}

/** How many there are, how they are sorted, and the list as a file. */
function Head({ page, state }: { page: SearchPage; state: SearchState }) {
  const { answer, pages, facets, sorts, exports } = page
  const filtered = facets.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2 text-sm">
      <p className="text-quiet">
        <span role="status">
          {answer.total === 0 ? 'Nothing found' : counted(answer.total, 'result')}
          {pages.of > 1 && `, page ${pages.page} of ${pages.of}`}
        </span>
        {filtered && (
          <>
            {' · '}
            <a href={searchHref({ q: state.q, sort: state.sort })}>all results</a>
          </>
        )}
      </p>
      {answer.total > 0 && (
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          <nav aria-label="Sort">
            <ul className="flex gap-x-3">
              <li className="text-quiet">Sort by</li>
              {sorts.map(({ name, label, href, chosen }) => (
                <li key={name}>
                  {chosen ? (
                    <span aria-current="true" className="font-semibold">
                      {label}
                    </span>
                  ) : (
                    <a href={href}>{label}</a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
          <p className="flex gap-x-3">
            <span className="text-quiet">Save as</span>
            {exports.map(({ format, href }) => (
              <a key={format} href={href} download>
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      )}
    </div>
  )
}

function Pages({ pages }: Pick<SearchPage, 'pages'>) {
  if (pages.of <= 1) return null
  return (
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
  )
}

export function Results({ page, state }: { page: SearchPage; state: SearchState }) {
  const { answer, hits, best, offers, facets, pages, advice } = page
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <Facets facets={facets} />
      </div>
      <div>
        {answer.notes.map((note) => (
          <p key={note} className="mb-3 rounded bg-info-ground px-3 py-2 text-sm text-info">
            {note}
          </p>
        ))}
        {state.page === 1 && <Best best={best} offers={offers} />}
        <h2 className="sr-only">Results</h2>
        <Head page={page} state={state} />
        {advice && <Nothing advice={advice} />}
        <ol>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
        {answer.total > 0 && hits.length === 0 && (
          <p className="mt-4">
            The list has no page {state.page}. <a href={searchHref({ ...state, page: 1 })}>The first page</a>
          </p>
        )}
        <Pages pages={pages} />
      </div>
    </div>
  )
}
