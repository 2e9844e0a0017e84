import { Permalink, PlaceWhenOpened, StatusBadge } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import { formatRef } from '@/lib/refs/address'
import type { ClauseView, ResolutionPage } from '@/lib/views/resolution'

/** The label in front of a clause: as printed, or a mark where none is. */
function labelOf({ role, label }: ClauseView): string {
  switch (role) {
    case 'bullet':
      return '•'
    case 'footnote':
      return label || '*'
    case 'chapeau':
    case 'paragraph':
      return '¶'
    case 'sub-clause':
      return `${label})`
    case 'clause':
    case 'annex':
      return label || '¶'
  }
}

/** What a permanent link is called: the clause by its first words. */
const nameOf = ({ label, text }: ClauseView) =>
  `clause ${[
    label,
    text
      .map((piece) => piece.text)
      .join('')
      .slice(0, 60)
      .trim(),
  ]
    .filter(Boolean)
    .join(': ')}`

/** What stands beside a clause: the items that implement it with their state, or that there is none. */
function Margin({ clause, expected }: { clause: ClauseView; expected: boolean }) {
  if (clause.items.length)
    return (
      <ul className="space-y-1 text-sm">
        {clause.items.map(({ ref, name, status }) => (
          <li key={formatRef(ref)} className="flex flex-wrap items-baseline gap-x-2">
            <a href={formatRef(ref)} className="font-semibold tabular-nums">
              {name}
            </a>
            <StatusBadge status={status} />
          </li>
        ))}
      </ul>
    )
  if (!clause.counted || clause.implemented) return null
  return expected ? (
    <p className="text-sm font-semibold text-warn">No action item, and ITU-T is asked</p>
  ) : (
    <p className="text-sm text-quiet">No action item</p>
  )
}

function Clause({ clause, expected, depth = 0 }: { clause: ClauseView; expected: boolean; depth?: number }) {
  return (
    <li>
      <div className="grid gap-x-8 gap-y-1.5 py-2 md:grid-cols-[minmax(0,var(--measure))_minmax(11rem,1fr)] lg:gap-x-14">
        <p
          id={clause.id}
          style={{ paddingLeft: `${1.5 * depth}rem` }}
          className={`group grid grid-cols-[minmax(1.75rem,auto)_1fr] gap-x-2 font-serif ${clause.role === 'chapeau' ? 'italic' : ''}`}
        >
          <Permalink id={clause.id} name={nameOf(clause)} mark={labelOf(clause)} place={clause.place} />
          <span>
            <Text text={clause.text} />
            <PlaceWhenOpened place={clause.place} />
          </span>
        </p>
        <div className="max-md:pl-9 md:border-l md:border-line md:pl-4">
          <Margin clause={clause} expected={expected} />
        </div>
      </div>
      {clause.children.length > 0 && <Clauses clauses={clause.children} expected={expected} depth={depth + 1} />}
    </li>
  )
}

function Clauses({ clauses, expected, depth }: { clauses: readonly ClauseView[]; expected: boolean; depth?: number }) {
  return (
    <ul>
      {clauses.map((clause) => (
        <Clause key={clause.id} clause={clause} expected={expected} {...(depth && { depth })} />
      ))}
    </ul>
  )
}

/** The operative text as a document, and in its margin what became of each clause. */
export function OperativeText({ page }: { page: Pick<ResolutionPage, 'sections' | 'further'> }) {
  return (
    <>
      {page.sections.map((section) => (
        <section key={section.id} className="mb-7" aria-labelledby={section.id}>
          <h3 id={section.id} className="mb-1 max-w-prose font-serif text-lg font-medium italic">
            {section.heading}
          </h3>
          <Clauses clauses={section.clauses} expected={section.forItuT} />
        </section>
      ))}
      {page.further.length > 0 && <Clauses clauses={page.further} expected={false} />}
    </>
  )
}
