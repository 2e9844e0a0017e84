import { say } from '@/lib/messages/message'
import type { Measured } from '@/lib/views/trust'

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)} %`)

/** Figures of accuracy, one row a kind of text. */
export function Register({ rows, name, means }: { rows: readonly Measured[]; name: string; means: string }) {
  return (
    <>
      <h3 className="mt-6 mb-2 font-semibold">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section className="overflow-x-auto" aria-label={say('measured.scrolls', { name })} tabIndex={0}>
        <table className="w-full max-w-3xl table-fixed border-collapse text-sm tabular-nums">
          <thead>
            <tr className="border-b border-strong-line text-start">
              <td className="w-72 p-2" />
              {(['texts', 'right', 'labels', 'precision', 'recall'] as const).map((column) => (
                <th key={column} scope="col" className="w-24 p-2 text-end">
                  {say(`measured.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, texts, right, labels, precision, recall }) => (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="p-2 text-start font-normal">
                  {say(`measured.${id}`)}
                </th>
                <td className="p-2 text-end">{texts}</td>
                <td className="p-2 text-end">{right ?? '–'}</td>
                <td className="p-2 text-end">{labels ?? '–'}</td>
                <td className="p-2 text-end">{percent(precision)}</td>
                <td className="p-2 text-end">{percent(recall)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 max-w-prose text-sm text-quiet">{means}</p>
    </>
  )
}
