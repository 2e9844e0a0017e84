import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ChoiceForm, ChoiceLink } from '@/app/components/choice-form'
import { ItemTable } from '@/app/components/item-table'
import { PageHead } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { getChangedSince } from '@/lib/views/comparison/changed'
import { emptyItemList, itemListRef, parseItemList, viewItemList } from '@/lib/views/item-list'
import { allListed } from '@/lib/views/listed-items'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('kinds.action-item'),
  description: say('list.items.description'),
})

export default async function ActionItems({ params, searchParams }: Props) {
  const explorer = await editionOf(params)
  const { lookups } = explorer
  const since = await getChangedSince(explorer.library, explorer)
  const list = listRef(lookups.origin, 'action-item')
  const state = parseItemList(await searchParams)
  const view = viewItemList(allListed(explorer, since), state, list)
  const end = itemListRef(list, { ...state, collect: null })
  return (
    <>
      <PageHead name={say('kinds.action-item')}>
        <p className="mt-2 text-quiet">
          {say('list.by.resolution', { count: view.total })} ·{' '}
          <ChoiceLink collected={state.collect} start={itemListRef(list, { ...state, collect: [] })} end={end} />
        </p>
      </PageHead>
      <section id="action-items" aria-label={say('kinds.action-item')}>
        <ChoiceForm
          list={end}
          shown={view.groups.flatMap(({ items }) => items.map(({ id }) => id))}
          collected={state.collect}
          origin={lookups.origin}
        >
          <ItemTable
            view={view}
            all={formatRef(itemListRef(list, { ...emptyItemList, collect: state.collect }))}
            caption={say('kinds.action-item')}
            collected={state.collect}
          />
        </ChoiceForm>
      </section>
    </>
  )
}
