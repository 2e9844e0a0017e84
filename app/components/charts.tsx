import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { STATUSES, type Status } from '@/lib/search/schema'
import type { Bar } from '@/lib/views/bar'
import type { Chart } from '@/lib/views/overview'

/** How each state is coloured in charts; names and numbers stand beside the colours, which never speak alone. */
const FILLS: Readonly<Record<Status, string>> = {
  silent: 'bg-still',
  open: 'bg-info',
  periodic: 'bg-good/70',
  completed: 'bg-good',
}

/** The coloured parts of a bar, each as long as its share. */
const Parts = ({ bar }: { bar: Bar }) =>
  bar.segments.map(({ status, count }) => (
    <span
      key={status}
      className={`forced-color-adjust-none ${FILLS[status]}`}
      style={{ flexGrow: count, printColorAdjust: 'exact' }}
    />
  ))

/** The whole plan in one bar, and its parts in words: each number opens its list. */
export function WholeBar({ bar }: { bar: Bar }) {
  return (
    <div>
      <div aria-hidden="true" className="mb-3 flex h-4 gap-0.5 overflow-hidden rounded">
        <Parts bar={bar} />
      </div>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        {bar.segments.map(({ status, count, ref }) => (
          <li key={status}>
            <a href={formatRef(ref)} className="group block no-underline">
              <span className="block text-3xl font-semibold tabular-nums text-ink">{count}</span>
              <span className="flex items-baseline gap-2 text-sm leading-snug underline decoration-1 underline-offset-4 group-hover:decoration-2">
                <span
                  aria-hidden="true"
                  className={`inline-block size-2.5 shrink-0 rounded-sm forced-color-adjust-none ${FILLS[status]}`}
                />
                {say(`state.${status}`)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <StatesExplained />
    </div>
  )
}

/** Items by state in one line: a bar, and each number with its name, which opens its list. */
export function StateBar({ bar, label }: { bar: Bar; label: string }) {
  return (
    <section aria-label={label} className="mt-4 max-w-prose">
      <div aria-hidden="true" className="flex h-2.5 gap-0.5 overflow-hidden rounded">
        {bar.segments.map(({ status, count }) => (
          <span
            key={status}
            className={`forced-color-adjust-none ${FILLS[status]}`}
            style={{ flexGrow: count, printColorAdjust: 'exact' }}
          />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {bar.segments.map(({ status, count, ref }) => (
          <li key={status}>
            <a href={formatRef(ref)} className="inline-flex min-h-6 items-baseline gap-1.5 text-ink">
              <span
                aria-hidden="true"
                className={`inline-block size-2.5 shrink-0 rounded-sm forced-color-adjust-none ${FILLS[status]}`}
              />
              <span className="font-semibold tabular-nums">{count}</span> {say(`state.${status}`)}
            </a>
          </li>
        ))}
      </ul>
      <StatesExplained />
    </section>
  )
}

/** What each state means, on demand. */
export function StatesExplained() {
  return (
    <details className="mt-3 text-sm">
      <summary className="inline-block min-h-6 cursor-pointer text-quiet">{say('states.title')}</summary>
      <dl className="mt-1 max-w-prose">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt className="inline font-semibold">{say(`state.${status}`)}</dt>:{' '}
            <dd className="inline text-quiet">{say(`state.${status}.means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** One row a bar, with its states as one bar and as numbers that open the lists that they count. */
export function StatusChart({ chart }: { chart: Chart }) {
  const most = Math.max(1, ...chart.bars.map(({ total }) => total))
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="sr-only">{say('chart.caption', { title: chart.title.toLowerCase() })}</caption>
      <thead>
        <tr className="text-start text-xs text-quiet">
          <th scope="col" className="w-[28%] py-1 pe-3 font-normal sm:w-[30%]">
            <span className="sr-only">{say('chart.name')}</span>
          </th>
          <th scope="col" className="w-[10%] py-1 pe-1.5 text-end font-normal sm:w-[6%] sm:pe-5">
            {say('chart.all')}
          </th>
          <td className="hidden sm:table-cell" />
          {STATUSES.map((status) => (
            <th key={status} scope="col" className="py-1 pe-1.5 text-end font-normal sm:w-[9%] sm:pe-2">
              {say(`state.${status}.short`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.bars.map((bar) => (
          <tr key={bar.id} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              <a href={formatRef(bar.ref)} className="line-clamp-2 min-h-6" title={bar.title || undefined}>
                {bar.label}
              </a>
            </th>
            <td className="py-1.5 pe-1.5 text-end tabular-nums sm:pe-5">
              <a
                href={formatRef(bar.ref)}
                aria-label={say('chart.all.of', { label: bar.label, count: bar.total })}
                className="inline-block min-h-6 min-w-6"
              >
                {bar.total}
              </a>
            </td>
            <td aria-hidden="true" className="hidden py-1.5 align-middle sm:table-cell">
              <StackedBar bar={bar} most={most} />
            </td>
            {STATUSES.map((status) => (
              <td key={status} className="py-1.5 pe-1.5 text-end tabular-nums sm:pe-2">
                <Cell bar={bar} status={status} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The states of a bar, as long as its share of the longest. */
const StackedBar = ({ bar, most }: { bar: Bar; most: number }) => (
  <span className="flex h-3 gap-px overflow-hidden rounded-sm" style={{ width: `${(100 * bar.total) / most}%` }}>
    <Parts bar={bar} />
  </span>
)

function Cell({ bar, status }: { bar: Bar; status: Status }) {
  const segment = bar.segments.find((own) => own.status === status)
  if (!segment) return <span className="text-quiet">–</span>
  return (
    <a
      href={formatRef(segment.ref)}
      aria-label={say('chart.part', { label: bar.label, count: segment.count, state: say(`state.${status}`) })}
      className="inline-block min-h-6 min-w-6"
    >
      {segment.count}
    </a>
  )
}
