import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ItemTable } from '@/app/components/item-table'
import { PageHead } from '@/app/components/parts'
import { formatRef } from '@/lib/refs/address'
import { listRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { getChangedSince } from '@/lib/views/comparison/changed'
import { parseItemList, viewItemList } from '@/lib/views/item-list'
import { allListed } from '@/lib/views/listed-items'
import { counted } from '@/lib/views/names'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const metadata: Metadata = {
  title: 'Action items',
  description: 'Every action item of the plan with who acts, its milestone and its state, to sort and to filter.',
}

export default async function ActionItems({ params, searchParams }: Props) {
  const explorer = await editionOf(params)
  const { lookups } = explorer
  const since = await getChangedSince(explorer.library, explorer)
  const list = listRef(lookups.origin, 'action-item')
  const view = viewItemList(allListed(explorer, since), parseItemList(await searchParams), list)
  return (
    <>
      <PageHead name="Action items">
        <p className="mt-2 text-quiet">{counted(view.total, 'item')}, by resolution</p>
      </PageHead>
      <section id="action-items" aria-label="Action items">
        <ItemTable view={view} all={formatRef(list)} caption="Action items" />
      </section>
    </>
  )
}
