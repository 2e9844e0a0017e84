import type { Metadata } from 'next'
import { editionIn } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { askedHeaders } from '@/app/request'
import { siteUrl } from '@/app/site'
import { getServedTable } from '@/lib/exports/served-table'
import { say } from '@/lib/messages/message'
import { formatRef, scopeQuery } from '@/lib/refs/address'
import { libraryRef, withState } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { draftOf, GIVEN, takeGiven } from '@/lib/views/draft/given'
import { periodOptions } from '@/lib/views/draft/period'
import { DraftForm } from './form'
import { Result } from './result'

export const generateMetadata = (): Metadata => ({
  title: say('draft.title'),
  description: say('draft.description'),
})

export default async function Resolve({ searchParams }: { searchParams: Promise<Parameters> }) {
  const explorer = await editionIn(await searchParams)
  const { lookups, info } = explorer
  const given = takeGiven((await askedHeaders()).get(GIVEN))
  const read = given && draftOf(given, lookups)
  const draft = read && 'draft' in read ? read.draft : null
  const table = draft && getServedTable(draft, explorer, await siteUrl(), new Date())
  const action = formatRef(withState(libraryRef('resolve'), scopeQuery(lookups.origin.scope)))
  return (
    <>
      <PageHead kind={say('draft.title')} name={say('draft.question')}>
        <p className="no-print mt-3 max-w-prose text-quiet">
          {say('draft.lead', { plan: info.facts.title ?? info.plan })}
        </p>
      </PageHead>
      {read && 'fault' in read && (
        <p role="alert" className="mb-6 rounded bg-warn-ground p-4 text-warn">
          {read.fault}
        </p>
      )}
      {draft && table && given && 'text' in given && <Result draft={draft} table={table} name={given.name} />}
      <DraftForm
        action={action}
        again={draft !== null}
        periods={periodOptions(lookups.corpus)}
        period={(given && 'period' in given && given.period) || ''}
      />
    </>
  )
}
