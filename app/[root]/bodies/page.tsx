import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { HeadCell } from '@/app/components/head-cell'
import { PageHead, Section } from '@/app/components/parts'
import { say, sayMessage } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { type BodyRow, getBodies } from '@/lib/views/body/page'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({ title: say('page.bodies'), description: say('bodies.lead') })

function Rows({ rows, caption }: { rows: readonly BodyRow[]; caption: string }) {
  return (
    <table className="w-full table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-start text-sm">
        <tr className="border-b border-strong-line">
          <HeadCell>{say('body.kind')}</HeadCell>
          <HeadCell className="w-16 text-end sm:w-28">{say('bodies.acts')}</HeadCell>
          <HeadCell className="w-24 text-end sm:w-36">{say('bodies.collaborates')}</HeadCell>
          <HeadCell className="w-24 text-end sm:w-36">{say('state.silent.short')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, ref, name, acts, collaborates, silent }) => (
          <tr key={id} className="border-b border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              <a href={formatRef(ref)} className="inline-block min-h-6">
                {typeof name === 'string' ? name : sayMessage(name)}
              </a>
            </th>
            {[acts, collaborates, silent].map((count, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are
              <td key={i} className="py-1.5 text-end tabular-nums">
                {count || '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export default async function Bodies({ params }: Props) {
  const { offices, groups, others } = getBodies((await editionOf(params)).lookups)
  const lists = [
    { title: say('bodies.offices'), rows: offices },
    { title: say('bodies.groups'), rows: groups },
    { title: say('bodies.others'), rows: others },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <PageHead name={say('page.bodies')}>
        <p className="mt-2 text-quiet">{say('bodies.lead')}</p>
      </PageHead>
      {lists.map(({ title, rows }) => (
        <Section key={title} title={title} note={`${rows.length}`}>
          <Rows rows={rows} caption={title} />
        </Section>
      ))}
    </>
  )
}
