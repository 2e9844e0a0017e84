import type { Metadata } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { parseSearch } from '@/lib/refs/states'
import { getSearchPage } from '@/lib/views/search'
import { SearchForm } from '../components/search-form'
import { FieldHelp } from './field-help'
import { Results } from './results'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = parseSearch(await searchParams)
  return { title: q ? `${q} – search` : 'Search', robots: { index: false } }
}

export default async function SearchResults({ searchParams }: Props) {
  const state = parseSearch(await searchParams)
  const page = await getSearchPage(state, await getExplorer())
  return (
    <>
      <h1 className="sr-only">Search</h1>
      <div className="mb-6 max-w-3xl">
        <SearchForm q={state.q} large />
        <FieldHelp />
      </div>
      {'error' in page ? (
        <p role="alert" className="rounded bg-warn-ground p-4 text-warn">
          {page.error}
        </p>
      ) : (
        <Results page={page} state={state} />
      )}
    </>
  )
}
