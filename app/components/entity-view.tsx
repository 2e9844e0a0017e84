import type { EntityPage } from '@/lib/views/entity'
import { counted } from '@/lib/views/names'
import { DeskView } from './desk-view'
import { entityJsonLd } from './entity-json-ld'
import { JsonLd } from './json-ld'
import { PageHead, Passages, Section } from './parts'

/** Forms in which an entity is written that are shown; the others say nothing new. */
const NAMES = 8

function Head({ page }: { page: EntityPage }) {
  const names = page.names.slice(0, NAMES).map((name) => `“${name}”`)
  return (
    <PageHead kind={page.kindName} list={kindHref(page.kind)} name={page.label}>
      {page.title && <p className="mt-2 max-w-prose text-xl leading-snug">{page.title}</p>}
      {(page.when || page.where) && (
        <p className="mt-2 text-lg">{[page.when, page.where].filter(Boolean).join(' · ')}</p>
      )}
      {page.organizers.length > 0 && (
        <ul className="mt-2">
          {page.organizers.map(({ label, href, reason, place }) => (
            <li key={label}>
              Organized by {href ? <a href={href}>{label}</a> : label}{' '}
              <a href={place} className="text-sm">
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
        <a href={graphHref({ of: page.id, to: '', steps: 1, kinds: [] })}>What surrounds it</a>
      </p>
    </PageHead>
  )
}

function Relations({ page }: { page: EntityPage }) {
  return (
    <Section title="Belongs together">
      <ul className="space-y-1">
        {page.relations.map(({ text, links }) => (
          <li key={text} className="flex flex-wrap gap-x-4">
            <span className="text-quiet">{text}</span>
            {links.map(({ href, id, label }) => (
              <a key={id} href={href} data-card={id}>
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
        {page.revisions.map(({ href, label, here, places }) => (
          <li key={href}>
            {here ? <span className="font-semibold">{label} (this one)</span> : <a href={href}>{label}</a>}{' '}
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
        {page.statements.map(({ says, text, around, href, where }) => (
          <li key={`${says} ${text} ${href} ${around}`} className="grid gap-x-6 py-2 sm:grid-cols-[14rem_1fr]">
            <p>
              <span className="text-sm text-quiet">{says}</span>
              <br />
              <span className="font-semibold">{text}</span>
            </p>
            <div>
              <p className="text-quiet">{around}</p>
              <a href={href} className="text-sm">
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
        {page.mentionedBy.map(({ location, name, context, href, passages }) => (
          <li key={location}>
            <h3 className="mb-2 max-w-4xl">
              <a href={href} className="font-semibold">
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

export function EntityView({ page }: { page: EntityPage }) {
  return (
    <article>
      <JsonLd data={entityJsonLd(page)} />
      <Head page={page} />
      {page.desk && <DeskView desk={page.desk} />}
      {!page.desk && page.relations.length > 0 && <Relations page={page} />}
      {page.revisions.length > 0 && <Revisions page={page} />}
      {page.statements.length > 0 && <Statements page={page} />}
      <Mentions page={page} />
    </article>
  )
}
