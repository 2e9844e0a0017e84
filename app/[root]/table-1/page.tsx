import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead } from '@/app/components/parts'
import { Counted, Pills } from '@/app/components/pill'
import { Printed } from '@/app/components/printed'
import { Text } from '@/app/components/text'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { parseMatrix } from '@/lib/refs/states'
import { getMatrix, type MatrixCell, type MatrixColumn, type MatrixPage } from '@/lib/views/matrix'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('page.table-1'),
  description: say('table-1.description'),
})

function Filters({ page }: { page: MatrixPage }) {
  const isFiltered = page.state.has.length > 0 || page.state.studyGroup !== null
  return (
    <div className="mb-6 space-y-3 text-sm">
      <details open={isFiltered} className="no-print space-y-3">
        <summary className="min-h-6 cursor-pointer font-medium">{say('table-1.filter')}</summary>
        <nav aria-label={say('table-1.filter.rows')}>
          <Pills
            options={page.filters.map(({ id, long, count, ref, chosen }) => ({
              id,
              label: <Counted name={long} count={count} />,
              ...{ ref, chosen },
            }))}
          />
        </nav>
        {page.studyGroups.length > 0 && (
          <nav aria-label={say('table-1.group')}>
            <p className="mb-1 text-quiet">{say('table-1.group')}</p>
            <Pills options={page.studyGroups} />
          </nav>
        )}
      </details>
      <p role="status">
        {say('table-1.rows', { shown: page.rows.length, total: page.total })}
        {isFiltered && (
          <>
            {' · '}
            <a href={formatRef(page.clearRef)}>{say('list.show.all')}</a>
          </>
        )}
      </p>
    </div>
  )
}

/** A cross, with more words behind it or none: "X TDAG". */
const CROSS = /^x(?:\s+|$)/i

/** Links in a cell are large enough to be pressed. */
const LINKS = '[&_a]:inline-block [&_a]:min-h-6 [&_a]:min-w-6'

/** A cross is a dot with its meaning in words; anything else is printed as it stands. */
function Cell({ cell }: { cell: MatrixCell }) {
  if (cell.plain === '') return null
  const [first, ...others] = cell.text
  if (!CROSS.test(cell.plain) || !first)
    return (
      <span className={LINKS}>
        <Text text={cell.text} />
      </span>
    )
  const rest = [{ ...first, text: first.text.replace(CROSS, '') }, ...others]
  return (
    <>
      <span aria-hidden="true">●</span>
      <span className="sr-only">{cell.long}</span>
      {rest.some(({ text }) => text !== '') && (
        <span className={`block ${LINKS}`}>
          <Text text={rest} />
        </span>
      )}
    </>
  )
}

/** Columns that list names, where the others have a cross. */
const LISTS: ReadonlySet<MatrixColumn> = new Set(['action-sgs', 'action-membership'])

/** A column is as wide as what is in it, or its head: "Assembly" touches no line. */
const widthOf = (id: MatrixColumn, head: string) => (LISTS.has(id) ? 'w-24' : head.length > 7 ? 'w-20' : 'w-16')

/** Where there is room nothing scrolls sideways, and the heads stay in sight. */
const SCROLLS = 'print-wide relative overflow-x-auto lg:overflow-visible'

export default async function Table1({ params, searchParams }: Props) {
  const { lookups } = await editionOf(params)
  const page = getMatrix(lookups, parseMatrix(await searchParams))
  return (
    <>
      <PageHead name={say('page.table-1')}>
        <p className="mt-2 max-w-prose text-quiet">
          {say('table-1.lead')} <a href={formatRef(pageRef(lookups.origin, 'legend'))}>{say('page.legend')}</a>
        </p>
      </PageHead>
      <Filters page={page} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className={SCROLLS} aria-label={say('table-1.scrolls')} tabIndex={0}>
        <table className="w-full table-fixed border-collapse text-sm">
          <colgroup>
            <col className="w-36 sm:w-64" />
            {page.groups.flatMap(({ columns }) =>
              columns.map(({ id, short }) => <col key={id} className={widthOf(id, short)} />),
            )}
          </colgroup>
          <thead className="bg-ground text-start lg:sticky lg:top-0 lg:z-2">
            <tr>
              <th
                rowSpan={2}
                scope="col"
                aria-sort={page.state.sort ? undefined : 'ascending'}
                className="sticky start-0 z-1 bg-ground p-2 align-bottom"
              >
                <a href={formatRef(page.numberRef)} className="inline-block min-h-6">
                  {say('kind.resolution')}
                  {page.state.sort ? '' : ' ↑'}
                </a>
              </th>
              {page.groups.map(({ title, columns }) => (
                <th key={title} colSpan={columns.length} scope="colgroup" className="border-s border-strong-line p-2">
                  {title}
                </th>
              ))}
            </tr>
            <tr>
              {page.groups.flatMap(({ title, columns }) =>
                columns.map(({ id, short, sorted, ref }, i) => (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sorted ? 'ascending' : undefined}
                    className={`border-s p-2 font-normal ${i === 0 ? 'border-strong-line' : 'border-line'}`}
                  >
                    <a
                      href={formatRef(ref)}
                      aria-label={say('table-1.sort', { column: `${title.toLowerCase()} ${short}` })}
                      className="inline-block min-h-6 min-w-6 whitespace-nowrap"
                    >
                      {short}
                      {sorted ? ' ↑' : ''}
                    </a>
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {page.rows.map(({ id, ref, name, title, cells }) => (
              <tr key={id} id={id} className="border-t border-line align-top">
                <th scope="row" className="sticky start-0 z-1 bg-ground p-2 text-start font-normal">
                  <a href={formatRef(ref)} className="inline-block min-h-6 font-medium">
                    {name}
                  </a>
                  <span className="line-clamp-2 text-quiet sm:line-clamp-none">
                    <Printed>{title}</Printed>
                  </span>
                </th>
                {cells.map((cell, i) => (
                  <td
                    key={cell.id}
                    className={`border-s p-2 ${cell.group === cells[i - 1]?.group ? 'border-line' : 'border-strong-line'}`}
                  >
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {page.rows.length === 0 && (
        <p className="mt-4">
          {say('table-1.none')} <a href={formatRef(page.clearRef)}>{say('table-1.show.all')}</a>
        </p>
      )}
    </>
  )
}
