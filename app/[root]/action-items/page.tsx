import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { ItemTable } from '@/app/components/item-table'
import { PageHead } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { listRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { getChangedSince } from '@/lib/views/comparison/changed'
import { itemListRef, parseItemList, viewItemList } from '@/lib/views/item-list'
import { allListed } from '@/lib/views/listed-items'
import { ChoiceForm } from './choice-form'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const metadata: Metadata = {
  title: say('kinds.action-item'),
  description: say('list.items.description'),
}

export default async function ActionItems({ params, searchParams }: Props) {
  const explorer = await editionOf(params)
  const { lookups } = explorer
  const since = await getChangedSince(explorer.library, explorer)
  const list = listRef(lookups.origin, 'action-item')
  const state = parseItemList(await searchParams)
  const view = viewItemList(allListed(explorer, since), state, list)
  const table = (
    <ItemTable view={view} all={formatRef(list)} caption={say('kinds.action-item')} chosen={state.collect} />
  )
  return (
    <>
      <PageHead name={say('kinds.action-item')}>
        <p className="mt-2 text-quiet">
          {say('list.by.resolution', { count: view.total })} ·{' '}
          <a href={formatRef(itemListRef(list, { ...state, collect: state.collect ? null : [] }))} className="no-print">
            {say(state.collect ? 'brief.choose.end' : 'brief.choose.start')}
          </a>
        </p>
      </PageHead>
      <section id="action-items" aria-label={say('kinds.action-item')}>
        {state.collect ? (
          <ChoiceForm view={view} chosen={state.collect} origin={lookups.origin}>
            {table}
          </ChoiceForm>
        ) : (
          table
        )}
      </section>
    </>
  )
}
