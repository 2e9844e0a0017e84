import type { Metadata } from 'next'
import { getExplorer } from '@/lib/queries/explorer'
import { itemRows } from '@/lib/queries/overview'
import { ItemTable, PageHead } from '../components/parts'

export const metadata: Metadata = { title: 'Action items' }

export default async function ActionItems() {
  const { lookups } = await getExplorer()
  const items = itemRows(lookups)
  return (
    <>
      <PageHead name="Action items">
        <p className="mt-2 text-quiet">
          {items.length} items in the order of the plan. <a href="/search?kind=action-item">Filter them</a> ·{' '}
          <a href="/changes">dropped, reused and new ones</a>
        </p>
      </PageHead>
      <ItemTable items={items} />
    </>
  )
}
