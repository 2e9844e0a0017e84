import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionOf } from '@/app/asked'
import { BriefLink } from '@/app/components/brief-link'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { ReportsToList } from '@/app/components/reports-to'
import { TaskTable } from '@/app/components/task-table'
import { say, sayMessage } from '@/lib/messages/message'
import { decodePart, formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { onceFor } from '@/lib/text/once-for'
import { type BodyPage, getBodyPage } from '@/lib/views/body/page'
import { parseTasks } from '@/lib/views/body/task-list'
import { getChangedSince, markTasks } from '@/lib/views/comparison/changed'

type Props = { params: Promise<{ root: string; id: string }>; searchParams: Promise<Parameters> }

/** What the page shows, found once for it and for its head. */
const load = onceFor(async ({ params, searchParams }: Props) => {
  const explorer = await editionOf(params)
  const { lookups, library } = explorer
  const page = getBodyPage(decodePart((await params).id), parseTasks(await searchParams), lookups)
  if (!page) return notFound()
  const rows = markTasks(page.tasks.rows, await getChangedSince(library, explorer))
  return { page: { ...page, tasks: { ...page.tasks, rows } }, origin: lookups.origin }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props)
  const name = sayMessage(page.name)
  return { title: name, description: say('body.tasks.naming', { name, count: page.tasks.total }) }
}

function Assignments({ assignments }: Pick<BodyPage, 'assignments'>) {
  if (assignments.length === 0) return null
  return (
    <Section title={say('body.assignments', { count: assignments.length })}>
      <ul className="divide-y divide-line border-b border-line">
        {assignments.map(({ id, ref, name, title, as, source }) => (
          <li key={`${id} ${as}`} className="grid gap-x-6 py-1.5 sm:grid-cols-[9rem_1fr_auto]">
            <a href={formatRef(ref)}>{name}</a>
            <span className="text-quiet">
              <Printed>{title}</Printed>
            </span>
            <a href={formatRef(source)} className="inline-block min-h-6 text-sm">
              {say(`assignment.${as}`)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export default async function Body(props: Props) {
  const { page, origin } = await load(props)
  const name = sayMessage(page.name)
  return (
    <article>
      <PageHead kind={say('body.kind')} list={formatRef(pageRef(origin, 'bodies'))} name={name}>
        <p className="mt-2 text-quiet">{say('body.tasks.naming', { name, count: page.tasks.total })}</p>
        <BriefLink of={page.id} origin={origin} />
      </PageHead>
      <ReportsToList name={name} reports={page.reportsTo} />
      <Section id="tasks" title={say('body.tasks')} note={`${page.tasks.total}`}>
        <TaskTable
          origin={origin}
          list={page.tasks}
          caption={say('body.tasks.naming', { name, count: page.tasks.total })}
        />
      </Section>
      <Assignments assignments={page.assignments} />
    </article>
  )
}
