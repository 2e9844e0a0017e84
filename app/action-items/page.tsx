import type { Metadata } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { parseItemList, viewItemList } from '@/lib/views/item-list'
import { counted } from '@/lib/views/names'
import { itemRows } from '@/lib/views/overview'
import { ItemTable } from '../components/item-table'
import { PageHead } from '../components/parts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = {
  title: 'Action items',
  description: 'Every action item of the plan with who acts, its milestone and its state, to sort and to filter.',
  alternates: { canonical: kindHref('action-item') },
}

export default async function ActionItems({ searchParams }: Props) {
  const { lookups } = await getExplorer()
  const path = kindHref('action-item')
  const view = viewItemList(itemRows(lookups), parseItemList(await searchParams), path)
  return (
    <>
      <PageHead name="Action items">
        <p className="mt-2 text-quiet">
          {counted(view.total, 'item')} in the order of the plan. To filter by resolution, study group, year or place,{' '}
          <a href={searchHref({ kind: ['action-item'] })}>search them</a>.
        </p>
      </PageHead>
      <section id="action-items" aria-label="Action items">
        <ItemTable view={view} all={path} caption="Action items" />
      </section>
    </>
  )
}
