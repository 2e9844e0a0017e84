import type { Metadata } from 'next'
import { editionIn } from '@/app/asked'
import { SearchForm } from '@/app/components/search-form'
import { say } from '@/lib/messages/message'
import type { Parameters } from '@/lib/refs/states'
import { parseSearch } from '@/lib/refs/states'
import { getPlanChoice, type PlanOption } from '@/lib/views/plan-choice'
import { getSearchPage } from '@/lib/views/search/page'
import { Pills } from '../components/pill'
import { FieldHelp } from './field-help'
import { Results } from './results'

type Props = { searchParams: Promise<Parameters> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearch(await searchParams)
  return { title: q ? say('search.title.of', { q }) : say('search.title'), robots: { index: false } }
}

/** Where the library has several plans: which one is searched, and what the same search finds in the others. */
function PlanChoice({ options }: { options: PlanOption[] }) {
  if (options.length === 0) return null
  return (
    <nav aria-label={say('search.plan')} className="mt-3 text-sm">
      <Pills
        options={options.map(({ id, title, total, ref, chosen }) => ({
          id,
          label: total === null ? title : `${title} (${total})`,
          ...{ ref, chosen },
        }))}
      />
    </nav>
  )
}

export default async function SearchResults({ searchParams }: Props) {
  const given = await searchParams
  const state = parseSearch(given)
  const explorer = await editionIn(given)
  const [page, options] = await Promise.all([getSearchPage(state, explorer), getPlanChoice(state, explorer)])
  return (
    <>
      <h1 className="sr-only">{say('search.title')}</h1>
      <div className="mb-6 max-w-3xl">
        <SearchForm q={state.q} large scope={state.scope} collected={state.collect} />
        {/* Who has typed in the box goes on from here: the filters stand between. */}
        {'error' in page || page.hits.length === 0 ? null : (
          <a href="#results" className="sr-only focus:not-sr-only focus:inline-block focus:py-1">
            {say('search.skip')}
          </a>
        )}
        <FieldHelp />
        <PlanChoice options={options} />
      </div>
      {'error' in page ? (
        <p role="alert" className="rounded bg-warn-ground p-4 text-warn">
          {page.error}
        </p>
      ) : (
        <Results page={page} state={state} origin={explorer.lookups.origin} />
      )}
    </>
  )
}
