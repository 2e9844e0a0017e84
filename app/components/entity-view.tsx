import type { Citation } from '@/lib/exports/citations/citation'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { entityRef, listRef, type Origin } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import { groupBy } from '@/lib/text/group-by'
import { ALL_TASKS, type TaskState, viewTasks } from '@/lib/views/body/task-list'
import { type ChangedSince, changesForRef } from '@/lib/views/comparison/changed'
import type { EntityPage } from '@/lib/views/entity'
import type { OtherPlan } from '@/lib/views/scope'
import { BriefLink } from './brief-link'
import { CiteBox } from './cite-box'
import { Columns, Facts } from './columns'
import { DeskView } from './desk-view'
import { entityJsonLd } from './entity-json-ld'
import { JsonLd } from './json-ld'
import { PageHead, Passages, Section } from './parts'
import { Printed } from './printed'
import { Unbroken } from './unbroken'

/** Forms in which an entity is written that are shown; the others say nothing new. */
const NAMES = 8

function Head({ page, origin }: { page: EntityPage; origin: Origin }) {
  return (
    <PageHead kind={page.kindName} list={formatRef(listRef(origin, page.kind))} name={page.label} printed>
      {page.title && (
        <p className="mt-2 max-w-prose text-xl leading-snug">
          <Printed>
            <Unbroken text={page.title} />
          </Printed>
        </p>
      )}
      {(page.when || page.where) && (
        <p className="mt-2 text-lg">{[page.when, page.where].filter(Boolean).join(' · ')}</p>
      )}
      {page.desk && <BriefLink of={page.id} origin={origin} />}
    </PageHead>
  )
}

function Organizers({ organizers }: Pick<EntityPage, 'organizers'>) {
  return (
    <ul>
      {organizers.map(({ label, ref, reason, place }) => (
        <li key={label}>
          <Printed>{ref ? <a href={formatRef(ref)}>{label}</a> : label}</Printed>{' '}
          <a href={formatRef(place)} className="text-sm">
            {reason}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Each title or state that the plan gives, once, with the places that give it. */
function Told({ says, statements }: { says: string } & Pick<EntityPage, 'statements'>) {
  const texts = [
    ...groupBy(
      statements.filter((statement) => statement.says === says),
      ({ text }) => text,
    ),
  ]
  return (
    <ul className="space-y-1">
      {texts.map(([text, places]) => (
        <li key={text}>
          {says === 'title' ? (
            <Printed>
              <Unbroken text={text} />
            </Printed>
          ) : (
            text
          )}{' '}
          <span className="text-sm text-quiet">
            {places
              .filter(({ where }, i) => places.findIndex((other) => other.where === where) === i)
              .map(({ ref, where }, i) => (
                <span key={where}>
                  {i > 0 && ', '}
                  <a href={formatRef(ref)}>
                    <Printed>
                      <Unbroken text={where} />
                    </Printed>
                  </a>
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Revisions({ page }: { page: EntityPage }) {
  return (
    <ul>
      {page.revisions.map(({ ref, label, here, places }) => (
        <li key={formatRef(ref)}>
          {here ? (
            <span className="font-semibold">
              {label} {say('entity.revision.this')}
            </span>
          ) : (
            <a href={formatRef(ref)}>{label}</a>
          )}{' '}
          <span className="text-sm text-quiet">{say('count.places', { count: places })}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is known of it in short: titles and states once each, who holds it, what belongs to it, where else it is found. */
function EntityFacts({ page, origin, others }: { page: EntityPage; origin: Origin; others: readonly OtherPlan[] }) {
  const told = (says: string) =>
    page.statements.some((statement) => statement.says === says && statement.text !== page.title) && (
      <Told says={says} statements={page.statements} />
    )
  const names = page.names.slice(0, NAMES).map((name) => `“${name}”`)
  return (
    <Facts
      facts={[
        { label: say('entity.title'), value: told('title') },
        { label: say('entity.state'), value: told('state') },
        {
          label: say('entity.organized'),
          value: page.organizers.length > 0 && <Organizers organizers={page.organizers} />,
        },
        ...(page.desk ? [] : page.relations).map(({ text, links }) => ({
          label: text,
          value: <RelationLinks links={links} />,
        })),
        { label: say('entity.revisions'), value: page.revisions.length > 1 && <Revisions page={page} /> },
        { label: say('entity.written'), value: names.length > 0 && <Printed>{names.join(', ')}</Printed> },
        { label: say('entity.plans'), value: others.length > 0 && <OtherPlans others={others} /> },
        { label: 'itu.int', value: page.address && <Address page={page} address={page.address} /> },
        {
          label: say('entity.connections'),
          value: (
            <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))} className="no-print">
              {say('entity.connections.show')}
            </a>
          ),
        },
      ]}
    />
  )
}

/** Its address: the document's own link, or the official one, which a rule has built. */
const Address = ({ page, address }: { page: EntityPage; address: NonNullable<EntityPage['address']> }) => (
  <>
    <a href={address.url} rel="external">
      {say(page.linked ? 'entity.address.linked' : 'entity.address')} ↗
    </a>{' '}
    <span className="text-sm text-quiet">({page.linked ? address.rule : say('entity.address.generated')})</span>
  </>
)

/** The other plans that cite it: this page shows one plan at a time. */
const OtherPlans = ({ others }: { others: readonly OtherPlan[] }) => (
  <>
    {say('entity.plans.cited')}{' '}
    {others.map(({ plan, title, mentions, ref }, i) => (
      <span key={plan}>
        {i > 0 && ', '}
        <a href={formatRef(ref)}>{title}</a>{' '}
        <span className="text-quiet">({say('count.mentions', { count: mentions })})</span>
      </span>
    ))}
  </>
)

const RelationLinks = ({ links }: Pick<EntityPage['relations'][number], 'links'>) => (
  <ul className="flex flex-wrap gap-x-4">
    {links.map(({ ref, id, label }) => (
      <li key={id}>
        <a href={formatRef(ref)} data-card={id}>
          <Printed>
            <Unbroken text={label} />
          </Printed>
        </a>
      </li>
    ))}
  </ul>
)

function Mentions({ page }: { page: EntityPage }) {
  return (
    <Section
      id="mentions"
      title={say('entity.cited')}
      note={say('entity.cited.count', {
        places: page.mentionedBy.length,
        passages: page.mentionedBy.flatMap(({ passages }) => passages).length,
      })}
    >
      {page.places === 0 && <p className="text-quiet">{say('entity.cited.none')}</p>}
      {page.desk ? <PlainMentions page={page} /> : <QuotedMentions page={page} />}
    </Section>
  )
}

/** Places that cite a group, each in a line: a group is named in a hundred of them, and its desk has said most. */
const PlainMentions = ({ page }: { page: EntityPage }) => (
  <ul className="gap-x-12 text-[0.9375rem] leading-snug lg:columns-2">
    {page.mentionedBy.map(({ location, name, context, ref, passages }) => (
      <li key={location} className="break-inside-avoid border-b border-line py-1.5">
        <a href={formatRef(passages[0]?.ref ?? ref)} className="inline-block min-h-6 font-semibold">
          {name}
        </a>{' '}
        <span className="line-clamp-1 text-quiet">
          <Printed>{context}</Printed>
        </span>
      </li>
    ))}
  </ul>
)

const QuotedMentions = ({ page }: { page: EntityPage }) => (
  <ol className="space-y-7">
    {page.mentionedBy.map(({ location, name, context, ref, passages }) => (
      <li key={location}>
        <h3 className="mb-2 max-w-4xl">
          <a href={formatRef(ref)} className="inline-block min-h-6 min-w-6 font-semibold">
            {name}
          </a>{' '}
          <span className="text-quiet">
            <Printed>{context}</Printed>
          </span>
        </h3>
        <Passages passages={passages} bare />
      </li>
    ))}
  </ol>
)

export function EntityView({
  page,
  origin,
  others,
  citation,
  since = null,
  tasks = ALL_TASKS,
}: {
  page: EntityPage
  origin: Origin
  others: readonly OtherPlan[]
  citation: Citation | undefined
  /** Since when its items are marked as changed. */
  since?: ChangedSince | null
  /** What its desk is narrowed to. */
  tasks?: TaskState
}) {
  return (
    <article>
      <JsonLd data={entityJsonLd(page)} />
      <Columns
        head={<Head page={page} origin={origin} />}
        facts={<EntityFacts page={page} origin={origin} others={others} />}
      >
        {!page.desk && <Mentions page={page} />}
      </Columns>
      {page.desk && (
        <DeskView
          name={page.label}
          desk={page.desk}
          origin={origin}
          changed={since && { date: since.date, ref: changesForRef(since, page.id) }}
          tasks={viewTasks(page.desk.tasks, tasks, entityRef(origin, page.kind, page.id))}
        />
      )}
      {page.desk && <Mentions page={page} />}
      {citation && <CiteBox citation={citation} origin={origin} />}
    </article>
  )
}
