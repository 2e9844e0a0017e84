import { CitedIn } from '@/app/components/cited-in'
import { Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Text } from '@/app/components/text'
import { Unbroken } from '@/app/components/unbroken'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Shared } from '@/lib/views/graph/shared'
import type { Side } from '@/lib/views/graph/side'
import { shortTitle } from '@/lib/views/short-title'

/** Two things beside each other, fact by fact. */
export function Sides({ first, second }: { first: Side; second: Side }) {
  const labels = [...new Set([...first.facts, ...second.facts].map(({ label }) => label))]
  return (
    <table className="mb-10 w-full table-fixed text-[0.9375rem] leading-snug max-sm:block">
      <caption className="sr-only">{say('connections.sides')}</caption>
      <thead className="max-sm:block">
        <tr className="border-b border-strong-line text-start align-top max-sm:grid max-sm:grid-cols-2">
          <th scope="col" className="w-36 py-2 max-sm:sr-only">
            <span className="sr-only">{say('connections.fact')}</span>
          </th>
          {[first, second].map(({ node }) => (
            <th key={node.id} scope="col" className="py-2 pe-4 font-normal">
              <a
                href={formatRef(node.ref)}
                title={node.title || undefined}
                className="inline-block min-h-6 min-w-6 font-semibold"
              >
                {node.label}
              </a>{' '}
              <Printed>
                <Unbroken text={shortTitle(node.title)} />
              </Printed>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {labels.map((label) => (
          <tr key={label} className="border-b border-line align-top max-sm:grid max-sm:grid-cols-2">
            <th
              scope="row"
              className="py-2 pe-3 text-start font-normal text-quiet max-sm:col-span-2 max-sm:pb-0 max-sm:text-sm"
            >
              {label}
            </th>
            {[first, second].map(({ node, facts }) => {
              const fact = facts.find((one) => one.label === label)
              return (
                <td key={node.id} className="py-2 pe-4 max-sm:pt-0.5">
                  {fact ? <Text text={fact.value} /> : '–'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What it is, and where either of the two cites it. */
const COLUMNS = 'grid items-baseline gap-x-6 sm:grid-cols-[minmax(0,1fr)_13rem_13rem]'

/** What two share: items that cite both, and what each of them cites, with the places on either side. */
export function SharedThings({ shared, names }: { shared: Shared; names: readonly [string, string] }) {
  const { together, groups } = shared
  return (
    <Section title={say('connections.shared')}>
      {together.length === 0 && groups.length === 0 && <p className="text-quiet">{say('connections.shared.none')}</p>}
      {together.length > 0 && (
        <>
          <h3 className="mb-1 font-semibold">{say('connections.together')}</h3>
          <ul className="mb-6 text-[0.9375rem] leading-snug">
            {together.map(({ id, name, title, ref }) => (
              <li key={id} className="flex gap-x-4 border-b border-line py-1.5">
                <a href={formatRef(ref)} className="font-semibold whitespace-nowrap tabular-nums">
                  {name}
                </a>
                <span className="line-clamp-2">
                  <Printed>{title}</Printed>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {groups.map(({ kind, title, things, more }) => (
        <section key={kind} aria-label={title} className="mb-6">
          <h3 className={`mb-1 ${COLUMNS}`}>
            <span className="font-semibold">{title}</span>
            {names.map((name) => (
              <span key={name} aria-hidden="true" className="text-sm font-normal text-quiet max-sm:hidden">
                {name}
              </span>
            ))}
          </h3>
          <ul className="text-[0.9375rem] leading-snug">
            {things.map(({ id, label, title: about, ref, ofFirst, ofSecond }) => (
              <li key={id} className={`border-b border-line py-1.5 ${COLUMNS}`}>
                <span>
                  <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
                    <Unbroken text={label} />
                  </a>{' '}
                  <span className="text-quiet">{about}</span>
                </span>
                {[ofFirst, ofSecond].map((cited, i) => (
                  <span key={names[i]}>
                    <span className="text-sm text-quiet sm:sr-only">{names[i]}: </span>
                    <CitedIn cited={cited} all={ref} label={label} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
          {more > 0 && <p className="mt-1 text-sm text-quiet">{say('connections.more', { count: more })}</p>}
        </section>
      ))}
    </Section>
  )
}
