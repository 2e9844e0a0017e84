import type { ReactNode } from 'react'
import { counted } from '@/lib/views/names'
import type { AdviceView } from '@/lib/views/search'

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1">{children}</ul>
    </section>
  )
}

const Links = ({ rows }: { rows: readonly { href: string; label: string }[] }) =>
  rows.map(({ href, label }) => (
    <li key={href}>
      <a href={href}>{label}</a>
    </li>
  ))

const places = (total: number) => counted(total, 'result')

const STARTS = [
  { href: kindHref('resolution'), label: 'All resolutions' },
  { href: kindHref('action-item'), label: 'All action items' },
  { href: '/overview', label: 'The plan at a glance' },
]

/** Where nothing is found: ways out, each with what it would give. */
export function Nothing({ advice }: { advice: AdviceView }) {
  const { unfiltered, dropped, spelling, related } = advice
  const none = !unfiltered && dropped.length + spelling.length + related.length === 0
  return (
    <div className="mt-4 max-w-prose">
      <p>No place of the plan has all of this.</p>
      {unfiltered && (
        <Way title="Without what narrows it">
          <li>
            <a href={unfiltered.href}>All results of these words</a>: {places(unfiltered.total)}
          </li>
        </Way>
      )}
      {spelling.map(({ word, nearest }) => (
        <Way key={word} title={`“${word}” may be mistyped`}>
          {nearest.map((near) => (
            <li key={near.word}>
              <a href={near.href}>{near.word}</a>
            </li>
          ))}
        </Way>
      ))}
      {related.length > 0 && (
        <Way title="The plan has these, which look like it">
          <Links rows={related} />
        </Way>
      )}
      {dropped.length > 0 && (
        <Way title="Leave something out">
          {dropped.map(({ part, total, href }) => (
            <li key={href}>
              <a href={href}>Without “{part}”</a>: {places(total)}
            </li>
          ))}
        </Way>
      )}
      {none && (
        <>
          <p className="mt-2">
            Try fewer words, another spelling, or the number of an action item, a resolution or a document.
          </p>
          <Way title="Or begin with a list">
            <Links rows={STARTS} />
          </Way>
        </>
      )}
    </div>
  )
}
