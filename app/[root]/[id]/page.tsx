import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionIn } from '@/app/asked'
import { EntityView } from '@/app/components/entity-view'
import { siteUrl } from '@/app/site'
import { citationOf } from '@/lib/exports/citations/citation'
import { say } from '@/lib/messages/message'
import { decodePart, kindOfSegment } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { onceFor } from '@/lib/text/once-for'
import { parseTasks } from '@/lib/views/body/task-list'
import { getChangedSince, markTasks } from '@/lib/views/comparison/changed'
import { getEntityPage } from '@/lib/views/entity'
import { getScope } from '@/lib/views/scope'

type Props = { params: Promise<{ root: string; id: string }>; searchParams: Promise<Parameters> }

/** The page of an entity, in the plan that is asked for or in the first one that mentions it; found once for it and for its head. */
const load = onceFor(async ({ params, searchParams }: Props) => {
  const { root, id: part } = await params
  const [kind, id] = [kindOfSegment(decodePart(root)), decodePart(part)]
  if (!kind) return null
  const asked = await editionIn(await searchParams)
  const scope = await getScope(id, asked)
  const page = getEntityPage(kind, id, scope.edition.lookups)
  if (!page) return null
  const since = page.desk && (await getChangedSince(asked.library, scope.edition))
  const desk = page.desk && { ...page.desk, tasks: markTasks(page.desk.tasks, since) }
  return { page: { ...page, desk }, scope, since, tasks: parseTasks(await searchParams) }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = (await load(props)) ?? {}
  if (!page) return { title: say('missing.title') }
  return {
    title: [page.title ? `${page.label} – ${page.title}` : `${page.label}, ${page.kindName.toLowerCase()}`, page.when]
      .filter(Boolean)
      .join(', '),
    description: page.description,
  }
}

export default async function Entity(props: Props) {
  const found = await load(props)
  if (!found) notFound()
  const { page, scope, since, tasks } = found
  const citation = citationOf(page.id, scope.edition, await siteUrl(), new Date())
  const { origin } = scope.edition.lookups
  return (
    <EntityView page={page} origin={origin} others={scope.others} since={since} tasks={tasks} citation={citation} />
  )
}
