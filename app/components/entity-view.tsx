import { formatRef } from '@/lib/refs/address'
import { listRef, type Origin } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import type { EntityPage } from '@/lib/views/entity'
import { counted } from '@/lib/views/names'
import type { OtherPlan } from '@/lib/views/scope'
import { DeskView } from './desk-view'
import { entityJsonLd } from './entity-json-ld'
import { JsonLd } from './json-ld'
import { PageHead, Passages, Section } from './parts'

/** Forms in which an entity is written that are shown; the others say nothing new. */
const NAMES = 8

function Head({ page, origin }: { page: EntityPage; origin: Origin }) {
  const names = page.names.slice(0, NAMES).map((name) => `“${name}”`)
  return (
    <PageHead kind={page.kindName} list={formatRef(listRef(origin, page.kind))} name={page.label}>
      {page.title && <p className="mt-2 max-w-prose text-xl leading-snug">{page.title}</p>}
      {(page.when || page.where) && (
        <p className="mt-2 text-lg">{[page.when, page.where].filter(Boolean).join(' · ')}</p>
      )}
      {page.organizers.length > 0 && (
        <ul className="mt-2">
          {page.organizers.map(({ label, ref, reason, place }) => (
            <li key={label}>
              Organized by {ref ? <a href={formatRef(ref)}>{label}</a> : label}{' '}
              <a href={formatRef(place)} className="text-sm">
                {reason}
              </a>
            </li>
          ))}
        </ul>
      )}
      {names.length > 0 && (
        <p className="mt-2 max-w-prose text-sm text-quiet">Written in the plan as {names.join(', ')}</p>
      )}
      {page.address && (
        <p className="mt-2 text-sm">
          <a href={page.address.url} rel="external">
            {page.linked ? 'Address' : 'Official address'}
          </a>{' '}
          <span className="text-quiet">
            {page.linked ? page.address.rule : `built by rule (${page.address.rule}), not checked`}
          </span>
        </p>
      )}
      <p className="no-print mt-2 text-sm">
        <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))}>What surrounds it</a>
      </p>
    </PageHead>
  )
}

/** The other plans that cite it: this page shows one plan at a time. */
function OtherPlans({ others }: { others: readonly OtherPlan[] }) {
  if (others.length === 0) return null
  return (
    <p className="mb-6">
      Also cited in{' '}
      {others.map(({ plan, title, mentions, ref }, i) => (
        <span key={plan}>
          {i > 0 && ', '}
          <a href={formatRef(ref)}>{title}</a> <span className="text-quiet">({counted(mentions, 'mention')})</span>
        </span>
      ))}
    </p>
  )
}

function Relations({ page }: { page: EntityPage }) {
  return (
    <Section title="Belongs together">
      <ul className="space-y-1">
        {page.relations.map(({ text, links }) => (
          <li key={text} className="flex flex-wrap gap-x-4">
            <span className="text-quiet">{text}</span>
            {links.map(({ ref, id, label }) => (
              <a key={id} href={formatRef(ref)} data-card={id}>
                {label}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Revisions({ page }: { page: EntityPage }) {
  return (
    <Section title="Revisions" note="that the plan cites">
      <ul className="space-y-1">
        {page.revisions.map(({ ref, label, here, places }) => (
          <li key={formatRef(ref)}>
            {here ? <span className="font-semibold">{label} (this one)</span> : <a href={formatRef(ref)}>{label}</a>}{' '}
            <span className="text-sm text-quiet">{counted(places, 'place')}</span>
          </li>
        ))}
      </ul>
      {page.revisions.length === 1 && <p className="mt-1 text-quiet">The plan cites no other revision of it.</p>}
    </Section>
  )
}

function Statements({ page }: { page: EntityPage }) {
  return (
    <Section title="What the plan says of it" note="titles and states, in the order of the plan">
      <ol className="divide-y divide-line border-b border-line">
        {page.statements.map(({ says, text, around, ref, where }) => (
          <li
            key={`${says} ${text} ${formatRef(ref)} ${around}`}
            className="grid gap-x-6 py-2 sm:grid-cols-[14rem_1fr]"
          >
            <p>
              <span className="text-sm text-quiet">{says}</span>
              <br />
              <span className="font-semibold">{text}</span>
            </p>
            <div>
              <p className="text-quiet">{around}</p>
              <a href={formatRef(ref)} className="text-sm">
                {where}
              </a>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Mentions({ page }: { page: EntityPage }) {
  const title = page.desk
    ? 'Where else it is named'
    : page.kind === 'document'
      ? 'What rests on it'
      : 'Where it is mentioned'
  return (
    <Section
      id="mentions"
      title={title}
      note={`${counted(page.mentionedBy.length, 'place')}, ${counted(page.mentionedBy.flatMap(({ passages }) => passages).length, 'passage')}`}
    >
      {page.places === 0 && (
        <p className="text-quiet">The plan does not name it; it is known as a part of something that the plan names.</p>
      )}
      <ol className="space-y-7">
        {page.mentionedBy.map(({ location, name, context, ref, passages }) => (
          <li key={location}>
            <h3 className="mb-2 max-w-4xl">
              <a href={formatRef(ref)} className="font-semibold">
                {name}
              </a>{' '}
              <span className="text-quiet">{context}</span>
            </h3>
            <Passages passages={passages} bare />
          </li>
        ))}
      </ol>
    </Section>
  )
}

export function EntityView({
  page,
  origin,
  others,
}: {
  page: EntityPage
  origin: Origin
  others: readonly OtherPlan[]
}) {
  return (
    <article>
      <JsonLd data={entityJsonLd(page)} />
      <Head page={page} origin={origin} />
      <OtherPlans others={others} />
      {page.desk && <DeskView desk={page.desk} />}
      {!page.desk && page.relations.length > 0 && <Relations page={page} />}
      {page.revisions.length > 0 && <Revisions page={page} />}
      {page.statements.length > 0 && <Statements page={page} />}
      <Mentions page={page} />
    </article>
  )
}
