import type { Metadata } from 'next'
import { editionIn } from '@/app/asked'
import { SearchForm } from '@/app/components/search-form'
import type { Parameters } from '@/lib/refs/states'
import { parseSearch } from '@/lib/refs/states'
import { getSearchPage } from '@/lib/views/search'
import { FieldHelp } from './field-help'
import { Results } from './results'

type Props = { searchParams: Promise<Parameters> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearch(await searchParams)
  return { title: q ? `${q} – search` : 'Search', robots: { index: false } }
}

export default async function SearchResults({ searchParams }: Props) {
  const given = await searchParams
  const state = parseSearch(given)
  const explorer = await editionIn(given)
  const page = await getSearchPage(state, explorer)
  return (
    <>
      <h1 className="sr-only">Search</h1>
      <div className="mb-6 max-w-3xl">
        <SearchForm q={state.q} large scope={state.scope} />
        <FieldHelp />
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
