import { PageHead } from './components/parts'
import { SearchForm } from './components/search-form'

export default function NotFound() {
  return (
    <div className="max-w-2xl">
      <PageHead name="There is no such page" />
      <p className="mb-4">
        The plan has nothing under this address. Ids are those of the plan: an action item is 92-05, a resolution
        res-92, a document tsag-td25r1.
      </p>
      <SearchForm large />
      <p className="mt-4">
        <a href="/resolutions">All resolutions</a> · <a href="/action-items">all action items</a>
      </p>
    </div>
  )
}
