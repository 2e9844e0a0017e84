import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionIn, editionOf } from '@/app/asked'
import { decodePart, kindOfSegment } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { KIND_NAMES } from '@/lib/views/names'
import { PlanHome } from './home'
import { EntityList } from './list'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOfSegment(decodePart((await params).root))
  if (!kind) {
    const { info } = await editionOf(params)
    return { title: info.facts.title ?? info.plan }
  }
  const { many } = KIND_NAMES[kind]
  return { title: many, description: `${many} that the plan names, each with every place that mentions it.` }
}

/** `/questions`, the list of a kind; `/wtsa-16`, an edition of a plan. */
export default async function Root({ params, searchParams }: Props) {
  const kind = kindOfSegment(decodePart((await params).root))
  if (kind === 'clause') notFound()
  if (kind) return <EntityList kind={kind} lookups={(await editionIn(await searchParams)).lookups} />
  return <PlanHome explorer={await editionOf(params)} />
}
