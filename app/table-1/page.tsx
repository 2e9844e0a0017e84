import type { Metadata } from 'next'
import { getExplorer } from '@/lib/queries/explorer'
import { getTable } from '@/lib/queries/front-matter'
import { PageHead } from '../components/parts'
import { Text } from '../components/text'

export const metadata: Metadata = { title: 'Table 1' }

const GROUPS = [
  { title: 'Action by', span: 5 },
  { title: 'Collaboration with', span: 3 },
  { title: 'Report to', span: 4 },
]

export default async function Table1() {
  const { columns, rows } = getTable((await getExplorer()).lookups)
  return (
    <>
      <PageHead name="Table 1">
        <p className="mt-2 text-quiet">
          Who acts, who works together, and who is reported to, for each resolution. <a href="/legend">Legend</a>
        </p>
      </PageHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className="overflow-x-auto" aria-label="Table 1, scrolls sideways" tabIndex={0}>
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr>
              <th rowSpan={2} scope="col" className="min-w-56 p-2 text-left align-bottom">
                Resolution
              </th>
              {GROUPS.map(({ title, span }) => (
                <th key={title} colSpan={span} scope="colgroup" className="border-l border-line p-2 text-left">
                  {title}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map((column, i) => (
                <th
                  key={`${i < 5 ? 'action' : i < 8 ? 'collaboration' : 'report'} ${column}`}
                  scope="col"
                  className="border-l border-line p-2 text-left font-normal text-quiet"
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, href, name, title, cells }) => (
              <tr key={id} id={id} className="border-t border-line align-top">
                <th scope="row" className="p-2 text-left font-normal">
                  <a href={href} className="font-medium">
                    {name}
                  </a>
                  <br />
                  <span className="text-quiet">{title}</span>
                </th>
                {cells.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is told by its column
                  <td key={i} className="border-l border-line p-2">
                    <Text text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
