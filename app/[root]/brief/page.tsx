import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { siteUrl } from '@/app/site'
import { inWords, say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { type BriefState, parseBrief } from '@/lib/refs/brief'
import { pageRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { BadQuery } from '@/lib/search/query/query'
import { onceFor } from '@/lib/text/once-for'
import { type Briefed, getBrief } from '@/lib/views/brief/brief'
import type { Explorer } from '@/lib/views/explorer'
import { StartForm } from './start-form'
import { BriefView } from './view'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

/** What the page shows, found once for it and for its head. */
const load = onceFor(async ({ params, searchParams }: Props) => {
  const explorer = await editionOf(params)
  return { explorer, found: await briefed(parseBrief(await searchParams), explorer) }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await load(props)
  const name = found.kind === 'brief' ? say('brief.of', { name: inWords(found.brief.name) }) : say('page.brief')
  return {
    title: name,
    description: say('brief.description'),
    ...(found.kind !== 'none' && { robots: { index: false } }),
  }
}

/** The brief that an address asks for, nothing where it asks for none, or the sentence why its search cannot be answered. */
async function briefed(
  state: BriefState,
  explorer: Explorer,
): Promise<Briefed | { kind: 'none' } | { kind: 'fault'; fault: string }> {
  if (!state.subject) return { kind: 'none' }
  try {
    return await getBrief({ ...state, subject: state.subject }, explorer)
  } catch (fault) {
    if (fault instanceof BadQuery) return { kind: 'fault', fault: fault.message }
    throw fault
  }
}

export default async function BriefPage(props: Props) {
  const { explorer, found } = await load(props)
  if (found.kind === 'brief') return <BriefView brief={found.brief} explorer={explorer} site={await siteUrl()} />
  return (
    <>
      <PageHead name={say('page.brief')}>
        <p className="mt-2 max-w-prose text-quiet">{say('brief.start')}</p>
      </PageHead>
      {found.kind === 'fault' && (
        <p role="alert" className="mb-6 rounded bg-warn-ground p-4 text-warn">
          {found.fault}
        </p>
      )}
      {found.kind === 'unknown' && (
        <p role="alert" className="mb-6 rounded bg-warn-ground p-4 text-warn">
          {say('brief.unknown', { of: found.of })}
        </p>
      )}
      {found.kind === 'several' && (
        <section
          aria-label={say('brief.several')}
          className="mb-6 rounded border border-strong-line bg-panel px-4 py-3"
        >
          <p>{say('brief.several')}</p>
          <ul>
            {found.things.map(({ name, ref }) => (
              <li key={formatRef(ref)}>
                <a href={formatRef(ref)} className="inline-block min-h-6">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <StartForm action={formatRef(pageRef(explorer.lookups.origin, 'brief'))} origin={explorer.lookups.origin} />
    </>
  )
}
