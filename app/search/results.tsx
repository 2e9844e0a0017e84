import { Fragment } from 'react'
import { ChoiceForm, ChoiceLink, Choose } from '@/app/components/choice-form'
import { OneOf } from '@/app/components/one-of'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { Segments } from '@/app/components/text'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { briefRef, newBrief } from '@/lib/refs/brief'
import type { Collected } from '@/lib/refs/collected'
import type { Origin } from '@/lib/refs/ref'
import type { SearchState } from '@/lib/refs/states'
import { searchRef } from '@/lib/refs/states'
import type { ListedHit } from '@/lib/views/search/hit'
import type { SearchPage } from '@/lib/views/search/page'
import { Facets } from './facets'
import { Nothing } from './nothing'

function Hit({ hit, collected }: { hit: ListedHit; collected: Collected }) {
  return (
    <li className="border-b border-line py-4">
      <h3 className="leading-snug">
        {hit.kind === 'action-item' && <Choose id={hit.id} name={hit.label} collected={collected} />}
        <a href={formatRef(hit.ref)} className="font-semibold">
          <Printed>{hit.label}</Printed>
        </a>{' '}
        <span className="text-sm text-quiet">
          {hit.kindName}
          {hit.facts.map((fact) => (
            <Fragment key={fact}> · {fact}</Fragment>
          ))}
        </span>
      </h3>
      {hit.heading.length > 0 && (
        <p className="line-clamp-3">
          <Segments segments={hit.heading} />
        </p>
      )}
      {hit.snippets.map(({ ref, segments }) => (
        <p key={formatRef(ref)} className="mt-1 text-sm">
          <a href={formatRef(ref)} className="inline-block min-h-6 py-0.5 text-quiet decoration-line hover:text-ink">
            <span className="sr-only">{say('search.passage', { label: hit.label })}</span>
            <Segments segments={segments} />
          </a>
        </p>
      ))}
      {hit.why.length > 0 && <p className="mt-1 text-sm text-quiet italic">{hit.why.join(' ')}</p>}
    </li>
  )
}

function Best({ best, offers }: Pick<SearchPage, 'best' | 'offers'>) {
  if (!best && offers.length === 0) return null
  return (
    <p className="mb-4 rounded border border-strong-line bg-panel px-4 py-3">
      {best && (
        <>
          <span className="text-sm text-quiet">
            {say('search.best')} · {best.kindName}
          </span>
          <a href={formatRef(best.ref)} className="line-clamp-2 font-semibold">
            <Printed>{best.name}</Printed>
          </a>
        </>
      )}
      {offers.length > 0 && (
        <span className="mt-1 block text-sm">
          <Sentence
            say={(names) => say('search.meant', { names })}
            values={[<OneOf key="names" choices={offers.map(({ label, ref }) => ({ label, href: formatRef(ref) }))} />]}
          />
        </span>
      )}
    </p>
  )
}

/** Pages that show what was asked for, and other words for it. */
function Beside({ shown, also }: Pick<SearchPage, 'shown' | 'also'>) {
  return (
    <>
      {shown.length > 0 && (
        <p className="mb-3">
          {say('search.see')}{' '}
          {shown.map(({ ref, label }, i) => (
            <span key={formatRef(ref)}>
              {i > 0 && ' · '}
              <a href={formatRef(ref)} className="font-semibold">
                {label}
              </a>
            </span>
          ))}
        </p>
      )}
      {also.length > 0 && (
        <p className="mb-3 text-sm">
          {say('search.also')}{' '}
          {also.map(({ ref, word }, i) => (
            <span key={word}>
              {i > 0 && ', '}
              <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6">
                <Printed>{word}</Printed>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** How many there are, how they are sorted, and the list as a file. */
function Head({ page, state, origin }: { page: SearchPage; state: SearchState; origin: Origin }) {
  const { answer, pages, facets, sorts } = page
  const filtered = facets.some(({ values }) => values.some(({ chosen }) => chosen))
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2 text-sm">
      <p className="text-quiet">
        <span role="status">
          {say('search.count', { count: answer.total })}
          {pages.of > 1 && say('search.page', { page: pages.page, of: pages.of })}
        </span>
        {filtered && (
          <>
            {' · '}
            <a
              href={formatRef(searchRef({ q: state.q, scope: state.scope, sort: state.sort, collect: state.collect }))}
            >
              {say('search.filters.remove')}
            </a>
          </>
        )}
      </p>
      {answer.total > 0 && (
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          {answer.facets.kind['action-item'] && (
            <>
              <a
                href={formatRef(briefRef(origin, newBrief({ kind: 'search', search: state })))}
                className="inline-block min-h-6"
              >
                {say('brief.search.link')}
              </a>
              <ChoiceLink
                collected={state.collect}
                start={searchRef({ ...state, collect: [] })}
                end={searchRef({ ...state, collect: null })}
              />
            </>
          )}
          <nav aria-label={say('search.sort')}>
            <ul className="flex gap-x-3">
              <li className="text-quiet">{say('search.sort.by')}</li>
              {sorts.map(({ name, label, ref, chosen }) => (
                <li key={name}>
                  {chosen ? (
                    <span aria-current="true" className="font-semibold">
                      {label}
                    </span>
                  ) : (
                    <a href={formatRef(ref)} className="inline-block min-h-6">
                      {label}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        </div>
      )}
    </div>
  )
}

function Pages({ pages }: Pick<SearchPage, 'pages'>) {
  if (pages.of <= 1) return null
  return (
    <nav aria-label={say('search.pages')} className="mt-6 flex justify-between">
      <span>
        {pages.previous && (
          <a href={formatRef(pages.previous)} rel="prev">
            {say('search.previous')}
          </a>
        )}
      </span>
      <span>
        {pages.next && (
          <a href={formatRef(pages.next)} rel="next">
            {say('search.next')}
          </a>
        )}
      </span>
    </nav>
  )
}

export function Results({ page, state, origin }: { page: SearchPage; state: SearchState; origin: Origin }) {
  const { answer, hits, best, offers, shown, also, facets, pages, advice } = page
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
        <p className="mb-3 hidden font-semibold print:block">{say('search.query', { q: state.q })}</p>
        {state.page === 1 && <Best best={best} offers={offers} />}
        <Beside shown={shown} also={also} />
        <h2 className="sr-only">{say('search.results')}</h2>
        <Head page={page} state={state} origin={origin} />
        {advice && <Nothing advice={advice} origin={origin} />}
        <ChoiceForm
          list={searchRef({ ...state, collect: null })}
          shown={hits.map(({ id }) => id)}
          collected={state.collect}
          origin={origin}
        >
          <ol id="results" tabIndex={-1}>
            {hits.map((hit) => (
              <Hit key={hit.id} hit={hit} collected={state.collect} />
            ))}
          </ol>
        </ChoiceForm>
        {answer.total > 0 && hits.length === 0 && (
          <p className="mt-4">
            {say('search.beyond', { page: state.page })}{' '}
            <a href={formatRef(searchRef({ ...state, page: 1 }))}>{say('search.first')}</a>
          </p>
        )}
        <Pages pages={pages} />
      </div>
    </div>
  )
}
