import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionIn, editionOf } from '@/app/asked'
import { say } from '@/lib/messages/message'
import { decodePart, kindOfSegment } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { PlanHome } from './home'
import { EntityList } from './list'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment(decodePart((await params).root))
  if (!kind) {
    const { info } = await editionOf(params)
    return { title: info.facts.title ?? info.plan }
  }
  const many = say(`kinds.${kind}`)
  return { title: many, description: say('list.kind.description', { kinds: many }) }
}

/** `/questions`, the list of a kind; `/wtsa-16`, an edition of a plan. */
export default async function Root({ params, searchParams }: Props) {
  const kind = kindOfSegment(decodePart((await params).root))
  if (kind === 'clause') notFound()
  if (kind) return <EntityList kind={kind} lookups={(await editionIn(await searchParams)).lookups} />
  return PlanHome({ explorer: await editionOf(params) })
}
