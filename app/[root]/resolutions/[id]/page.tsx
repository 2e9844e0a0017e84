import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { EntityView } from '@/app/components/entity-view'
import { siteUrl } from '@/app/site'
import { citationOf } from '@/lib/exports/citations/citation'
import { resolutionJsonLd } from '@/lib/exports/json-ld'
import { say } from '@/lib/messages/message'
import { decodePart } from '@/lib/refs/address'
import { onceFor } from '@/lib/text/once-for'
import { getChangedSince } from '@/lib/views/comparison/changed'
import { getEntityPage } from '@/lib/views/entity'
import { getResolutionPage } from '@/lib/views/resolution'
import { getSuppressed } from '@/lib/views/untracked'
import { SuppressedView } from './suppressed'
import { ResolutionView } from './view'

type Props = { params: Promise<{ root: string; id: string }> }

/** What the page shows, found once for it and for its head. */
const load = onceFor(async ({ params }: Props) => {
  const id = decodePart((await params).id)
  const explorer = await editionOf(params)
  const { lookups } = explorer
  return {
    id,
    explorer,
    lookups,
    resolution: getResolutionPage(id, lookups),
    entity: getEntityPage('resolution', id, lookups),
    suppressed: getSuppressed(id, lookups),
  }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolution, entity, suppressed } = await load(props)
  if (resolution)
    return {
      title: `${resolution.name} – ${resolution.title}`,
      description: say('resolution.description', { name: resolution.name, count: resolution.states.total }),
    }
  if (suppressed) return { title: say('suppressed.title', { number: suppressed.number }) }
  return entity ? { title: entity.label, description: entity.description } : { title: say('missing.title') }
}

export default async function ResolutionPage(props: Props) {
  const { id, explorer, lookups, resolution, entity, suppressed } = await load(props)
  const { origin } = lookups
  const site = await siteUrl()
  const citation = citationOf(id, explorer, site, new Date())
  if (resolution && citation) {
    const since = await getChangedSince(explorer.library, explorer)
    return (
      <ResolutionView
        page={resolution}
        citation={citation}
        origin={origin}
        since={since}
        jsonLd={resolutionJsonLd(id, { explorer, site }) ?? {}}
      />
    )
  }
  if (suppressed) return <SuppressedView page={suppressed} origin={origin} />
  if (entity) return <EntityView page={entity} origin={origin} others={[]} citation={citation} />
  notFound()
}
