import type { ReactNode } from 'react'
import type { ItemRow } from '@/lib/queries/action-item'
import type { PassageView } from '@/lib/queries/passages'
import { Text } from './text'

/** From this length on a name is a sentence, and is set smaller. */
const LONG_NAME = 60

/** The head of a page: what kind of thing it is, with the way back to all of them, its name, its title. */
export function PageHead({
  kind,
  list,
  name,
  children,
}: {
  kind?: string
  list?: string
  name: string
  children?: ReactNode
}) {
  const size = name.length > LONG_NAME ? 'text-2xl sm:text-[1.75rem]' : 'text-3xl sm:text-4xl'
  return (
    <div className="mb-8">
      {kind && (
        <p className="mb-1 text-sm font-semibold tracking-wide text-quiet uppercase">
          {list ? (
            <a href={list} className="text-quiet no-underline hover:underline">
              {kind}
            </a>
          ) : (
            kind
          )}
        </p>
      )}
      <h1 className={`max-w-4xl font-serif font-semibold leading-tight ${size}`}>{name}</h1>
      {children}
    </div>
  )
}

export function Section({
  id,
  title,
  note,
  children,
}: {
  id?: string
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section className="mb-10" aria-label={title}>
      <h2 id={id} className="mb-3 border-b border-line pb-1 font-serif text-[1.375rem] font-semibold">
        {title} {note && <span className="font-sans text-sm font-normal text-quiet">{note}</span>}
      </h2>
      {children}
    </section>
  )
}

const STATUS = {
  open: { label: 'Open', style: 'bg-info-ground text-info' },
  periodic: { label: 'Periodic goals met', style: 'bg-good-ground text-good' },
  completed: { label: 'Completed', style: 'bg-good-ground text-good font-semibold' },
  silent: { label: 'No progress reported', style: 'bg-still-ground text-still' },
} as const

export function StatusBadge({ status }: { status: ItemRow['status'] }) {
  const { label, style } = STATUS[status]
  return <span className={`inline-block whitespace-nowrap rounded px-2 py-0.5 text-xs ${style}`}>{label}</span>
}

export function JeopardyBadge() {
  return (
    <span className="inline-block whitespace-nowrap rounded bg-alarm-ground px-2 py-0.5 text-xs font-semibold text-alarm">
      In jeopardy
    </span>
  )
}

/** Pictures of the document, by what is said of them; the pictures themselves stay in the file. */
export function Figures({ figures }: { figures: readonly { id: string; caption: string; place: string }[] }) {
  return (
    <ul className="mt-4 max-w-prose space-y-2">
      {figures.map(({ id, caption, place }) => (
        <li key={id} id={id} className="group border-l-2 border-line pl-3" title={place}>
          <span className="text-quiet">Figure in the document:</span> {caption || 'without a description'}
          <span className="hidden text-sm text-quiet group-target:block">In the document: {place}</span>
        </li>
      ))}
    </ul>
  )
}

/** A passage of the plan, with the address that opens it in its place. */
export function Passage({ passage }: { passage: PassageView }) {
  return (
    <div className="border-l-2 border-line py-1 pl-4">
      <p className="text-sm">
        <a href={passage.href}>{passage.where}</a>
      </p>
      {passage.context && <p className="text-sm text-quiet">{passage.context}</p>}
      <blockquote className="mt-1">
        <Text text={passage.text} />
      </blockquote>
    </div>
  )
}

export function Passages({ passages }: { passages: readonly PassageView[] }) {
  return (
    <ul className="space-y-4">
      {passages.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} />
        </li>
      ))}
    </ul>
  )
}

/** Previous and next of the same kind. */
export function Neighbours({
  previous,
  next,
}: {
  previous: { href: string; name: string } | null
  next: { href: string; name: string } | null
}) {
  return (
    <nav aria-label="Previous and next" className="mt-12 flex justify-between gap-4 border-t border-line pt-4 text-sm">
      <span>
        {previous && (
          <a href={previous.href} rel="prev">
            ← {previous.name}
          </a>
        )}
      </span>
      <span>
        {next && (
          <a href={next.href} rel="next">
            {next.name} →
          </a>
        )}
      </span>
    </nav>
  )
}

/** Action items as a table; on a narrow screen each row is a block. */
export function ItemTable({ items }: { items: readonly ItemRow[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[5.5rem_1fr_11rem]">
          <a href={item.href} className="font-medium tabular-nums">
            {item.name}
          </a>
          <span>{item.action}</span>
          <span className="flex flex-wrap items-start gap-2 text-sm text-quiet sm:flex-col sm:gap-1">
            <StatusBadge status={item.status} /> {item.jeopardy && <JeopardyBadge />} {item.milestone}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Links of one kind, in a row. */
export function LinkRow({
  title,
  links,
}: {
  title: string
  links: readonly { href: string; label: string; title: string }[]
}) {
  return (
    <div className="mb-3">
      <h3 className="text-sm font-medium text-quiet">{title}</h3>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {links.map(({ href, label, title: about }) => (
          <li key={href}>
            <a href={href} title={about || undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
