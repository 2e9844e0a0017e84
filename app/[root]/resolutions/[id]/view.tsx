import { StateBar } from '@/app/components/charts'
import { CiteBox } from '@/app/components/cite-box'
import { Columns, Facts } from '@/app/components/columns'
import { JsonLd } from '@/app/components/json-ld'
import { Figures, LinkRow, Neighbours, PageHead, Passages, Section } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import type { Citation } from '@/lib/exports/citations/citation'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { briefRef, newBrief } from '@/lib/refs/brief'
import { historyRef, listRef, type Origin } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import { type ChangedSince, changesOfRef } from '@/lib/views/comparison/changed'
import type { ResolutionPage } from '@/lib/views/resolution'
import { LedTo } from './led-to'
import { MarginItem } from './margin'
import { OperativeText } from './operative-text'
import { UntrackedItems } from './untracked'

/** How many paragraphs have no action item, by what rule, and the way to the first without progress. */
function Gaps({ page: { gaps, open } }: { page: Pick<ResolutionPage, 'gaps' | 'open'> }) {
  const sentences = [
    gaps.ituT.length > 0 && { to: gaps.ituT[0], text: say('resolution.gaps.itu-t', { count: gaps.ituT.length }) },
    gaps.everybody.length > 0 && {
      to: gaps.everybody[0],
      text: say('resolution.gaps.everybody', { count: gaps.everybody.length }),
    },
    gaps.others.length > 0 && {
      to: gaps.others[0],
      text: say('resolution.gaps.others', { count: gaps.others.length }),
    },
  ].filter((sentence) => sentence !== false)
  return (
    <div className="mb-4 text-sm text-quiet">
      <p>{say('resolution.text.lead')}</p>
      {sentences.length > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {sentences.map(({ to, text }) => (
            <li key={text}>
              <a href={`#${encodeURIComponent(to ?? '')}`} className="inline-block min-h-6">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {open[0] && (
        <p className="no-print">
          <a href={`#${encodeURIComponent(open[0])}`} className="inline-block min-h-6 font-semibold">
            {say('resolution.open.first', { count: open.length })} ↓
          </a>
        </p>
      )}
      <details>
        <summary className="inline-block min-h-6 cursor-pointer">{say('resolution.gaps.rule.title')}</summary>
        <p className="max-w-prose">{say('resolution.gaps.rule')}</p>
      </details>
    </div>
  )
}

function Jumps({ page, origin, since }: { page: ResolutionPage; origin: Origin; since: ChangedSince | null }) {
  return (
    <p className="no-print mt-3 mb-8 flex flex-wrap gap-x-6 gap-y-1 text-sm [&_a]:inline-block [&_a]:min-h-6">
      <a href="#led-to">{say('resolution.led.to')}</a>
      {page.cites.length > 0 && <a href="#cites">{say('resolution.cites')}</a>}
      {page.citedBy.length > 0 && (
        <a href="#cited-by">{say('resolution.cited.elsewhere', { count: page.citedBy.length })}</a>
      )}
      <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))}>
        {say('resolution.connections')}
      </a>
      <a href={formatRef(historyRef(origin, 'resolution', page.id))}>{say('history')}</a>
      <a href={formatRef(briefRef(origin, newBrief({ kind: 'thing', of: page.id })))}>{say('page.brief')}</a>
      {since && (
        <a href={formatRef(changesOfRef(since, page.id))}>{say('changed.since', { date: formatDate(since.date) })}</a>
      )}
      <a href="#cite">{say('cite')}</a>
    </p>
  )
}

export function ResolutionView({
  page,
  citation,
  origin,
  since,
  jsonLd,
}: {
  page: ResolutionPage
  /** What the page is about, for machines. */
  jsonLd: Readonly<Record<string, unknown>>
  citation: Citation
  origin: Origin
  since: ChangedSince | null
}) {
  return (
    <article>
      <JsonLd data={jsonLd} />
      <Columns
        head={
          <PageHead
            kind={page.name}
            list={formatRef(listRef(origin, 'resolution'))}
            name={page.title || page.name}
            printed={page.title !== ''}
          >
            {page.titleFromTable && <p className="mt-1 text-sm text-quiet">{say('resolution.title.from.table')}</p>}
            {page.states.total > 0 && <StateBar bar={page.states} label={say('resolution.states')} />}
          </PageHead>
        }
        facts={
          <Facts
            facts={[
              ...(page.table?.words ?? []).map(({ says, text }) => ({ label: says, value: <Text text={text} /> })),
              {
                label: say('resolution.source'),
                value: page.table && <a href={formatRef(page.table.ref)}>{say('page.table-1')}</a>,
              },
            ]}
          />
        }
      >
        <UntrackedItems untracked={page.untracked} />
        <Jumps page={page} origin={origin} since={since} />
      </Columns>
      <Section title={say('resolution.text')}>
        <Gaps page={page} />
        <OperativeText page={page} />
        {page.figures.length > 0 && <Figures figures={page.figures} />}
      </Section>
      {page.withoutClause.length > 0 && (
        <Section title={say('resolution.without.clause')} note={say('resolution.without.clause.note')}>
          <ul className="max-w-prose space-y-4">
            {page.withoutClause.map((id) => {
              const item = page.items[id]
              return item && <MarginItem key={id} item={item} first withAction />
            })}
          </ul>
        </Section>
      )}
      {page.states.total > 0 && <LedTo ledTo={page.ledTo} />}
      {page.cites.length > 0 && (
        <Section id="cites" title={say('resolution.cites')} note={say('resolution.cites.note')}>
          {page.cites.map(({ kind, title, links }) => (
            <LinkRow key={kind} title={title} links={links} />
          ))}
        </Section>
      )}
      {page.citedBy.length > 0 && (
        <Section
          id="cited-by"
          title={say('resolution.cited.by')}
          note={say('count.places', { count: page.citedBy.length })}
        >
          <Passages passages={page.citedBy} />
        </Section>
      )}
      <CiteBox citation={citation} origin={origin} />
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
