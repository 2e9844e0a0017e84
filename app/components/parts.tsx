import type { ReactNode } from 'react'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Ref } from '@/lib/refs/ref'
import type { ItemRow } from '@/lib/views/action-item'
import type { PassageView } from '@/lib/views/passages'
import { Printed } from './printed'
import { Text } from './text'
import { Unbroken } from './unbroken'

/** From this length on a name is a sentence, and is set smaller. */
const LONG_NAME = 60

/** The head of a page: what kind of thing it is, with the way back to all of them, its name, its title. */
export function PageHead({
  kind,
  list,
  name,
  printed = false,
  children,
}: {
  kind?: string
  list?: string
  name: string
  /** Whether the name stays in English, as words of the plan do. */
  printed?: boolean
  children?: ReactNode
}) {
  const size = name.length > LONG_NAME ? 'text-2xl sm:text-[1.75rem]' : 'text-3xl sm:text-4xl'
  return (
    <div className="mb-8">
      {kind && (
        <p className="mb-1 text-sm font-semibold tracking-wide text-quiet uppercase">
          {list ? (
            <a href={list} className="inline-block min-h-6 min-w-6 text-quiet no-underline hover:underline">
              {kind}
            </a>
          ) : (
            kind
          )}
        </p>
      )}
      <h1 className={`max-w-4xl font-serif font-semibold leading-tight ${size}`}>
        {printed ? (
          <Printed>
            <Unbroken text={name} />
          </Printed>
        ) : (
          <bdi>
            <Unbroken text={name} />
          </bdi>
        )}
      </h1>
      {children}
    </div>
  )
}

export function Section({
  id,
  title,
  printed = false,
  note,
  level = 2,
  children,
}: {
  id?: string
  title: string
  /** Whether the title is English on every page; what stands under it is marked by itself. */
  printed?: boolean
  note?: ReactNode
  level?: 2 | 3
  children: ReactNode
}) {
  const Heading = `h${level}` as const
  const headingId = id ?? (printed ? title.toLowerCase().replace(/\W+/g, '-') : undefined)
  return (
    <section
      className="mb-10"
      aria-labelledby={printed ? headingId : undefined}
      aria-label={printed ? undefined : title}
    >
      <Heading
        id={headingId}
        className={`mb-3 border-b border-line pb-1 font-serif font-semibold ${level === 2 ? 'text-[1.375rem]' : 'text-lg'}`}
      >
        {printed ? (
          <Printed>
            <Unbroken text={title} />
          </Printed>
        ) : (
          <Unbroken text={title} />
        )}{' '}
        {note && <span className="font-sans text-sm font-normal text-quiet max-sm:block">{note}</span>}
      </Heading>
      {children}
    </section>
  )
}

const STATUS_STYLES: Readonly<Record<ItemRow['status'], string>> = {
  open: 'bg-info-ground text-info',
  periodic: 'bg-good-ground text-good',
  completed: 'bg-good-ground text-good font-semibold',
  silent: 'bg-still-ground text-still',
}

export function StatusBadge({ status }: { status: ItemRow['status'] }) {
  return (
    <span className={`inline-block rounded px-2 py-0.5 text-sm leading-snug ${STATUS_STYLES[status]}`}>
      {say(`state.${status}`)}
    </span>
  )
}

export function JeopardyBadge() {
  return (
    <span className="inline-block whitespace-nowrap rounded bg-alarm-ground px-2 py-0.5 text-xs font-semibold text-alarm">
      {say('row.jeopardy')}
    </span>
  )
}

/** Pictures of the document, by what is said of them; the pictures themselves stay in the file. */
export function Figures({ figures }: { figures: readonly { id: string; caption: string; place: string }[] }) {
  return (
    <ul className="mt-4 max-w-prose space-y-2">
      {figures.map(({ id, caption, place }) => (
        <li key={id} id={id} className="group border-s-2 border-line ps-3" title={place}>
          <span className="text-quiet">{say('figure.in.document')}</span>{' '}
          {caption ? <Printed>{caption}</Printed> : say('figure.unnamed')}
          <span className="hidden text-sm text-quiet group-target:block">
            {say('place.in.document')} {place}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A passage of the plan, with the address that opens it in its place. */
export function Passage({ passage, bare = false }: { passage: PassageView; bare?: boolean }) {
  return (
    <div className="border-s-2 border-line py-1 ps-4">
      <p className="spelled text-sm">
        <a href={formatRef(passage.ref)} className="inline-block min-h-6">
          <Printed>{passage.where}</Printed>
        </a>
      </p>
      {passage.context && !bare && (
        <p className="text-sm text-quiet">
          <Printed>{passage.context}</Printed>
        </p>
      )}
      <blockquote className="mt-1 max-w-prose font-serif">
        <Text text={passage.text} />
      </blockquote>
    </div>
  )
}

/** Passages; `bare` ones stand under a heading that already says what they are about. */
export function Passages({ passages, bare = false }: { passages: readonly PassageView[]; bare?: boolean }) {
  return (
    <ul className="space-y-4">
      {passages.map((passage) => (
        <li key={passage.id}>
          <Passage passage={passage} bare={bare} />
        </li>
      ))}
    </ul>
  )
}

type Neighbour = { ref: Ref; name: string } | null

/** Previous and next of the same kind. */
export function Neighbours({ previous, next }: { previous: Neighbour; next: Neighbour }) {
  const style = 'rounded-lg border border-line bg-panel px-4 py-3 no-underline hover:border-strong-line'
  return (
    <nav aria-label={say('neighbours.title')} className="mt-12 grid grid-cols-2 gap-4">
      {previous ? (
        <a href={formatRef(previous.ref)} rel="prev" className={style}>
          <span className="block text-sm text-quiet">{say('neighbours.previous')}</span>
          {previous.name}
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={formatRef(next.ref)} rel="next" className={`${style} text-end`}>
          <span className="block text-sm text-quiet">{say('neighbours.next')}</span>
          {next.name}
        </a>
      )}
    </nav>
  )
}

/** The permanent link of a paragraph, in front of it; a press copies it where there is JavaScript. */
export function Permalink({ id, label, mark }: { id: string; label: string; mark: string }) {
  return (
    <a
      href={`#${encodeURIComponent(id)}`}
      data-copy-link=""
      aria-label={label}
      title={say('copy.link')}
      className="inline-block min-h-6 min-w-6 text-quiet no-underline hover:text-link hover:underline"
    >
      {mark}
    </a>
  )
}

/** Links of one kind, in a row. */
export function LinkRow({
  title,
  links,
}: {
  title: string
  links: readonly { ref: Ref; id: string; label: string; title: string }[]
}) {
  return (
    <div className="mb-3">
      <h3 className="text-sm font-medium text-quiet">{title}</h3>
      <ul className="spelled flex flex-wrap gap-x-4 gap-y-1">
        {links.map(({ ref, id, label, title: about }) => (
          <li key={formatRef(ref)}>
            <a href={formatRef(ref)} title={about || undefined} data-card={id}>
              <Printed>{label}</Printed>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where a passage stands in the file, shown when its address is opened; its parent is a `group`. */
export const PlaceWhenOpened = ({ place }: { place: string }) => (
  <span className="hidden font-sans text-sm text-quiet group-target:block">
    {say('place.in.document')} {place}
  </span>
)
