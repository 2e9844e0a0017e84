import type { ReactNode } from 'react'

/**
 * Two columns on a desktop: on the left the head and the text at one measure, on the right what is known of it in short.
 * On a phone and on paper all of it stands in the order of reading: head, facts, text, aside.
 */
export function Columns({
  head,
  facts,
  aside,
  children,
}: {
  head: ReactNode
  /** What a reader wants before the text: states, dates, who. */
  facts?: ReactNode
  /** What a reader wants after the text: evidence, related things, how to cite it. */
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr] lg:gap-x-14 print:block">
      <div className="lg:col-start-1 lg:row-start-1">{head}</div>
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">{facts}</div>
      <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-2">{children}</div>
      <div className="min-w-0 lg:col-start-2 lg:row-start-3">{aside}</div>
    </div>
  )
}

/** Facts in a box: each has a label and a value; those without value are left out. */
export function Facts({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  const known = facts.filter(({ value }) => value)
  if (known.length === 0) return null
  return (
    <dl className="mb-8 space-y-2.5 rounded-lg border border-line bg-panel px-5 py-4">
      {known.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 max-[24rem]:block">
          <dt className="text-sm leading-relaxed text-quiet">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
