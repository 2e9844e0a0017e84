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
import { counted } from '@/lib/views/names'
import { ChoiceForm } from './choice-form'

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
  const state = parseItemList(await searchParams)
  const view = viewItemList(allListed(explorer, since), state, list)
  const table = <ItemTable view={view} all={formatRef(list)} caption="Action items" chosen={state.collect} />
  return (
    <>
      <PageHead name="Action items">
        <p className="mt-2 text-quiet">
          {counted(view.total, 'item')}, by resolution ·{' '}
          <a href={formatRef(itemListRef(list, { ...state, collect: state.collect ? null : [] }))} className="no-print">
            {say(state.collect ? 'brief.choose.end' : 'brief.choose.start')}
          </a>
        </p>
      </PageHead>
      <section id="action-items" aria-label="Action items">
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
