import { CiteBox } from '@/app/components/cite-box'
import { Columns, Facts } from '@/app/components/columns'
import { JsonLd } from '@/app/components/json-ld'
import {
  Figures,
  JeopardyBadge,
  LinkRow,
  Neighbours,
  PageHead,
  Passages,
  Permalink,
  PlaceWhenOpened,
  Section,
  StatusBadge,
} from '@/app/components/parts'
import { Text } from '@/app/components/text'
import type { Citation } from '@/lib/exports/citations/citation'
import { formatRef } from '@/lib/refs/address'
import { historyRef, listRef, type Origin } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import type { ItemPage } from '@/lib/views/action-item'
import type { ChangedSince } from '@/lib/views/comparison/changed'
import { ACTOR_NAMES, counted } from '@/lib/views/names'
import { EvidenceList, RelatedItems } from './ties'

/** A mark as the plan prints it, in words that can be heard. */
const ticked = (printed: string) => (printed.startsWith('√') ? `Yes${printed.slice(1)}` : printed || 'Not ticked')

function ItemFacts({ page, origin, since }: { page: ItemPage; origin: Origin; since: ChangedSince | null }) {
  const who = page.who.length ? <Text text={page.who} /> : page.actors.map((actor) => ACTOR_NAMES[actor]).join(', ')
  return (
    <Facts
      facts={[
        {
          label: 'State',
          value: (
            <>
              <StatusBadge status={page.status} /> {page.jeopardy && <JeopardyBadge />}
            </>
          ),
        },
        { label: 'Who acts', value: who || 'Not said' },
        { label: 'Milestone', value: page.milestone || 'None' },
        { label: 'Periodic goals met', value: ticked(page.periodicGoalsMet) },
        { label: 'Completed', value: ticked(page.completed) },
        { label: 'Changes', value: <Changed page={page} origin={origin} since={since} /> },
      ]}
    />
  )
}

function Mandate({ page }: { page: ItemPage }) {
  return (
    <Section title="Mandate" note="the clause that it implements">
      {page.mandates.length === 0 && (
        <p className="text-quiet">No clause of the operative text is known to be implemented by this item.</p>
      )}
      <ul className="space-y-5">
        {page.mandates.map(({ ref, where, text, reason }) => (
          <li key={formatRef(ref)}>
            <blockquote cite={formatRef(ref)} className="max-w-prose border-l-3 border-link pl-4 font-serif">
              {text}
            </blockquote>
            <p className="spelled mt-1 pl-4 text-sm">
              <a href={formatRef(ref)}>{where}</a> <span className="text-quiet">· {reason}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Progress({ page }: { page: ItemPage }) {
  return (
    <Section title="Progress" note={page.notes.length ? 'as the plan reports it' : undefined}>
      {page.notes.length === 0 && <p className="text-quiet">No progress is reported.</p>}
      <ol className="max-w-prose space-y-3 font-serif">
        {page.notes.map(({ id, name, mark, place, passage }) => (
          <li key={id} id={id} className="group grid grid-cols-[1.75rem_1fr]">
            <Permalink id={id} name={name} mark={mark} place={place} />
            <span>
              <Text text={passage.text} />
              <PlaceWhenOpened place={place} />
            </span>
          </li>
        ))}
      </ol>
      {page.figures.length > 0 && <Figures figures={page.figures} />}
    </Section>
  )
}

/** What changed of it since the edition before, and the way to its history. */
function Changed({ page, origin, since }: { page: ItemPage; origin: Origin; since: ChangedSince | null }) {
  const count = since?.counts.get(page.id) ?? 0
  return (
    <span className="no-print">
      {since && (count > 0 ? `${counted(count, 'change')} since ${since.date}` : `Not changed since ${since.date}`)}
      {since && ' · '}
      <a href={formatRef(historyRef(origin, 'action-item', page.id))}>History</a>
    </span>
  )
}

export function ItemView({
  page,
  citation,
  origin,
  since,
}: {
  page: ItemPage
  citation: Citation
  origin: Origin
  since: ChangedSince | null
}) {
  return (
    <article>
      <JsonLd
        data={{
          '@type': 'CreativeWork',
          name: `Action item ${page.name}`,
          abstract: page.action,
          identifier: page.id,
          url: citation.url,
          isPartOf: page.resolution && { '@type': 'Legislation', name: page.resolution.name },
        }}
      />
      <Columns
        head={
          <PageHead kind="Action item" list={formatRef(listRef(origin, 'action-item'))} name={page.name}>
            {page.aliases.length > 0 && <p className="text-quiet">also numbered {page.aliases.join(', ')}</p>}
            {page.change && (
              <p className="text-quiet">
                {page.change.says} (<a href={formatRef(page.change.ref)}>list of changes</a>)
              </p>
            )}
            <p className="mt-2 text-xl leading-snug">
              <Text text={page.text} />
            </p>
            {page.resolution && (
              <p className="mt-2 text-quiet">
                <a href={formatRef(page.resolution.ref)}>{page.resolution.name}</a> {page.resolution.title}
              </p>
            )}
          </PageHead>
        }
        facts={
          <>
            <ItemFacts page={page} origin={origin} since={since} />
            <Mandate page={page} />
          </>
        }
        aside={
          <>
            {page.evidence.length > 0 && (
              <Section title="Evidence" note={`${counted(page.evidence.length, 'thing')} on which the progress rests`}>
                <EvidenceList evidence={page.evidence} />
              </Section>
            )}
            <Section title="Related items" note="and why">
              {page.related.length === 0 && <p className="text-quiet">None is known.</p>}
              <RelatedItems items={page.related} />
            </Section>
            <Section title="Refers to">
              {page.refersTo.length === 0 && (
                <p className="text-quiet">
                  Nothing {page.evidence.length > 0 && 'else '}that is known by name or number.
                </p>
              )}
              {page.refersTo.map(({ kind, title, links }) => (
                <LinkRow key={kind} title={title} links={links} />
              ))}
            </Section>
            <CiteBox citation={citation} origin={origin} />
            <p className="mb-10 text-sm text-quiet">
              In the document: {page.place} ·{' '}
              <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))} className="no-print">
                What surrounds it
              </a>
            </p>
          </>
        }
      >
        <Progress page={page} />
        <Section
          title="Referred to by"
          note={page.referredToBy.length ? counted(page.referredToBy.length, 'place') : undefined}
        >
          {page.referredToBy.length === 0 && <p className="text-quiet">No other place of the plan names it.</p>}
          <Passages passages={page.referredToBy} />
        </Section>
      </Columns>
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
