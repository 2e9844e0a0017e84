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
import { Printed } from '@/app/components/printed'
import { StateLine } from '@/app/components/state-line'
import { Text } from '@/app/components/text'
import type { Citation } from '@/lib/exports/citations/citation'
import { formatDate } from '@/lib/messages/intl'
import { say, sayMessage } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { briefRef, newBrief } from '@/lib/refs/brief'
import { historyRef, listRef, type Origin } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import { curlyQuotes } from '@/lib/text/quotes'
import type { ItemPage } from '@/lib/views/action-item'
import type { ChangedSince } from '@/lib/views/comparison/changed'
import type { StateRun } from '@/lib/views/comparison/versions'
import { nameOfActor } from '@/lib/views/names'
import { EvidenceList, RelatedItems } from './ties'

/** A cell of ticks where it says more than the state does: another sign, words beside the tick, the tick of another state. */
const printed = (cell: string, isState: boolean) => (cell === '' || (cell === '√' && isState) ? null : cell)

type Changes = { page: ItemPage; origin: Origin; since: ChangedSince | null; states: readonly StateRun[] }

function ItemFacts({ page, origin, since, states }: Changes) {
  const severalEditions = states.length > 1 || states.some(({ from, to }) => from !== to)
  const who = page.who.length ? <Text text={page.who} /> : page.actors.map(nameOfActor).join(', ')
  return (
    <Facts
      facts={[
        {
          label: say('item.state'),
          value: (
            <>
              <StatusBadge status={page.status} /> {page.jeopardy && <JeopardyBadge />}
            </>
          ),
        },
        { label: say('item.responsible'), value: who || say('item.not.stated') },
        {
          label: say('item.milestone'),
          value: page.milestone ? <Printed>{page.milestone}</Printed> : say('item.no.milestone'),
        },
        { label: say('item.periodic'), value: printed(page.periodicGoalsMet, page.status === 'periodic') },
        { label: say('item.completed'), value: printed(page.completed, page.status === 'completed') },
        { label: say('item.states'), value: severalEditions ? <StateLine runs={states} /> : null },
        { label: say('item.changes'), value: <Changed page={page} origin={origin} since={since} /> },
      ]}
    />
  )
}

function Mandate({ page }: { page: ItemPage }) {
  return (
    <Section title={say('item.mandate')} note={say('item.mandate.note')}>
      {page.mandates.length === 0 && <p className="text-quiet">{say('item.mandate.none')}</p>}
      <ul className="space-y-5">
        {page.mandates.map(({ ref, where, text, isSame, reason }) => (
          <li key={formatRef(ref)}>
            {isSame ? (
              <p className="border-s-3 border-link ps-4 text-quiet">{say('item.mandate.same')}</p>
            ) : (
              <blockquote cite={formatRef(ref)} className="max-w-prose border-s-3 border-link ps-4 font-serif">
                <Printed>{text}</Printed>
              </blockquote>
            )}
            <p className="spelled mt-1 ps-4 text-sm">
              <a href={formatRef(ref)}>
                <Printed>{where}</Printed>
              </a>{' '}
              <span className="text-quiet">
                · {typeof reason === 'string' ? <Printed>{curlyQuotes(reason)}</Printed> : sayMessage(reason)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Progress({ page }: { page: ItemPage }) {
  return (
    <Section title={say('item.progress')}>
      {page.notes.length === 0 && <p className="text-quiet">{say('item.progress.none')}</p>}
      <ol className="space-y-3 font-serif">
        {page.notes.map(({ id, name, mark, place, passage }) => (
          <li key={id} id={id} className="group grid grid-cols-[1.75rem_1fr]">
            <Permalink id={id} label={say('permalink', { name })} mark={mark} />
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
function Changed({ page, origin, since }: Omit<Changes, 'states'>) {
  const count = since?.counts.get(page.id) ?? 0
  return (
    <>
      {since && say('item.changes.since', { count, date: formatDate(since.date) })}
      {since && ' · '}
      <a href={formatRef(historyRef(origin, 'action-item', page.id))}>{say('history')}</a>
    </>
  )
}

export function ItemView({ page, citation, origin, since, states }: Changes & { citation: Citation }) {
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
          <PageHead kind={say('item.kind')} list={formatRef(listRef(origin, 'action-item'))} name={page.name}>
            {page.aliases.length > 0 && (
              <p className="text-quiet">{say('item.also.numbered', { numbers: page.aliases.join(', ') })}</p>
            )}
            {page.change && (
              <p className="text-quiet">
                {sayMessage(page.change.says)} (<a href={formatRef(page.change.ref)}>{say('item.list')}</a>)
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
            <ItemFacts page={page} origin={origin} since={since} states={states} />
            <Mandate page={page} />
          </>
        }
        aside={
          <>
            {page.evidence.length > 0 && (
              <Section title={say('item.evidence', { count: page.evidence.length })}>
                <EvidenceList evidence={page.evidence} />
              </Section>
            )}
            <Section title={say('item.related')}>
              {page.related.length === 0 && <p className="text-quiet">{say('none')}</p>}
              <RelatedItems items={page.related} />
            </Section>
            <Section title={say('item.refers.to')}>
              {page.refersTo.length === 0 && <p className="text-quiet">{say('none')}</p>}
              {page.refersTo.map(({ kind, title, links }) => (
                <LinkRow key={kind} title={title} links={links} />
              ))}
            </Section>
            <CiteBox citation={citation} origin={origin} />
            <p className="mb-10 text-sm text-quiet">
              {say('item.position', { place: page.place })} ·{' '}
              <a href={formatRef(briefRef(origin, newBrief({ kind: 'items', items: [page.id] })))} className="no-print">
                {say('brief.add')}
              </a>{' '}
              ·{' '}
              <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))} className="no-print">
                {say('page.graph')}
              </a>
            </p>
          </>
        }
      >
        <Progress page={page} />
        <Section
          title={say('item.referred.by')}
          note={page.referredToBy.length ? say('count.places', { count: page.referredToBy.length }) : undefined}
        >
          {page.referredToBy.length === 0 && <p className="text-quiet">{say('none')}</p>}
          <Passages passages={page.referredToBy} />
        </Section>
      </Columns>
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
