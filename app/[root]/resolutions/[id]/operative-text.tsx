import { Permalink, PlaceWhenOpened } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { Text } from '@/app/components/text'
import { say } from '@/lib/messages/message'
import type { Addressee } from '@/lib/views/addressee'
import { type ClauseView, flat } from '@/lib/views/operative-text'
import type { ResolutionPage } from '@/lib/views/resolution'
import { type Beside, Margin } from './margin'

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
  say('permalink.clause', {
    label,
    text: text
      .map((piece) => piece.text)
      .join('')
      .slice(0, 60)
      .trim(),
  })

type Place = { addressee: Addressee; beside: Beside; depth?: number }

function Clause({ clause, addressee, beside, depth = 0 }: Place & { clause: ClauseView }) {
  return (
    <li>
      <div className="grid gap-x-8 gap-y-1.5 py-2 md:grid-cols-[minmax(0,var(--measure))_minmax(11rem,1fr)] lg:gap-x-14 print:block">
        <p
          id={clause.id}
          style={{ paddingLeft: `${1.5 * depth}rem` }}
          className={`group grid grid-cols-[minmax(1.75rem,auto)_1fr] gap-x-2 font-serif ${clause.role === 'chapeau' ? 'italic' : ''}`}
        >
          <Permalink id={clause.id} label={nameOf(clause)} mark={labelOf(clause)} />
          <span>
            <Text text={clause.text} />
            <PlaceWhenOpened place={clause.place} />
          </span>
        </p>
        <div className="max-md:ps-9 md:border-s md:border-line md:ps-4 print:border-0 print:ps-9">
          <Margin clause={clause} addressee={addressee} beside={beside} />
        </div>
      </div>
      {clause.children.length > 0 && (
        <Clauses clauses={clause.children} addressee={addressee} beside={beside} depth={depth + 1} />
      )}
    </li>
  )
}

function Clauses({ clauses, ...place }: Place & { clauses: readonly ClauseView[] }) {
  return (
    <ul>
      {clauses.map((clause) => (
        <Clause key={clause.id} clause={clause} {...place} />
      ))}
    </ul>
  )
}

/** Where each item is shown with its progress: at the first paragraph that has it. */
function firstPlaces(clauses: readonly ClauseView[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { id, mark } of clauses)
    if (mark?.kind === 'items' && !mark.inParts)
      for (const item of mark.items) if (!first.has(item)) first.set(item, id)
  return first
}

/** The operative text as a document, and in its margin what became of each paragraph. */
export function OperativeText({ page }: { page: Pick<ResolutionPage, 'sections' | 'further' | 'items' | 'open'> }) {
  const beside: Beside = {
    items: page.items,
    firstAt: firstPlaces([...page.sections.flatMap(({ clauses }) => flat(clauses)), ...flat(page.further)]),
    nextOpen: new Map(page.open.map((id, i) => [id, page.open[i + 1] ?? null])),
  }
  return (
    <>
      {page.sections.map((section) => (
        <section key={section.id} className="mb-7" aria-labelledby={section.id}>
          <h3 id={section.id} className="mb-1 max-w-prose font-serif text-lg font-medium italic">
            <Printed>{section.heading}</Printed>
          </h3>
          <Clauses clauses={section.clauses} addressee={section.addressee} beside={beside} />
        </section>
      ))}
      {page.further.length > 0 && <Clauses clauses={page.further} addressee="others" beside={beside} />}
    </>
  )
}
