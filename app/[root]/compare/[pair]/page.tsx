import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { parseEditionRef } from '@/lib/domain/plan'
import { decodePart } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { getLibrary } from '@/lib/views/explorer'
import { ComparisonPage } from '../view'

type Props = { params: Promise<{ root: string; pair: string }>; searchParams: Promise<Parameters> }

/** The two editions that an address names: `/wtsa-16/compare/2017-05-01..2018-02-26`. */
async function editionsOf({ params }: Props) {
  const { root, pair } = await params
  const plan = parseEditionRef(decodePart(root))?.plan
  const [from, to] = decodePart(pair).split('..')
  if (!plan || !from || !to) return null
  const library = getLibrary()
  const [earlier, later] = [from, to].map((date) => library.find({ plan, date }))
  return earlier && later ? { earlier, later } : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const editions = await editionsOf(props)
  if (!editions) return { title: 'Not found' }
  const { earlier, later } = editions
  return { title: `What changed from ${earlier.date} to ${later.date}` }
}

export default async function Compare(props: Props) {
  const editions = (await editionsOf(props)) ?? notFound()
  return <ComparisonPage {...editions} params={await props.searchParams} />
}
