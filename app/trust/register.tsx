import { say } from '@/lib/messages/message'
import type { Measured } from '@/lib/views/trust'

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)

const COLUMNS = ['texts', 'right', 'labels', 'precision', 'recall'] as const

/** A cell of a column: a phone has room for all but the labels. */
const cellOf = (column: (typeof COLUMNS)[number]) =>
  `p-2 text-end max-sm:px-1 ${column === 'labels' ? 'max-sm:hidden' : ''}`

/** Figures of accuracy, one row a kind of text. */
export function Register({ rows, name, means }: { rows: readonly Measured[]; name: string; means: string }) {
  return (
    <>
      <h3 className="mt-6 mb-2 font-semibold">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className="overflow-x-auto" aria-label={say('measured.scrolls', { name })} tabIndex={0}>
        <table className="w-full max-w-3xl table-fixed border-collapse text-sm tabular-nums max-sm:min-w-84 max-sm:text-xs max-sm:wrap-break-word max-sm:hyphens-auto">
          <thead>
            <tr className="border-b border-strong-line text-start">
              <td className="w-72 p-2 max-sm:w-auto max-sm:px-1" />
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={`w-24 max-sm:w-15 ${cellOf(column)}`}>
                  {say(`measured.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, texts, right, labels, precision, recall }) => (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="p-2 text-start font-normal max-sm:px-1">
                  {say(`measured.${id}`)}
                </th>
                <td className={cellOf('texts')}>{texts}</td>
                <td className={cellOf('right')}>{right ?? '–'}</td>
                <td className={cellOf('labels')}>{labels ?? '–'}</td>
                <td className={cellOf('precision')}>{percent(precision)}</td>
                <td className={cellOf('recall')}>{percent(recall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 max-w-prose text-sm text-quiet">{means}</p>
    </>
  )
}
