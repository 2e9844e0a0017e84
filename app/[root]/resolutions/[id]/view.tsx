import { CiteBox } from '@/app/components/cite-box'
import { Columns, Facts } from '@/app/components/columns'
import { ItemTable } from '@/app/components/item-table'
import { JsonLd } from '@/app/components/json-ld'
import { Figures, LinkRow, Neighbours, PageHead, Passages, Section } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import { formatRef } from '@/lib/refs/address'
import { entityRef, historyRef, listRef, type Origin, withState } from '@/lib/refs/ref'
import { graphRef } from '@/lib/refs/states'
import type { Citation } from '@/lib/views/citation'
import { type ChangedSince, changesOfRef } from '@/lib/views/comparison/changed'
import type { ItemListView } from '@/lib/views/item-list'
import { counted } from '@/lib/views/names'
import type { ResolutionPage } from '@/lib/views/resolution'
import { OperativeText } from './operative-text'

export function ResolutionView({
  page,
  items,
  citation,
  origin,
  since,
}: {
  page: ResolutionPage
  items: ItemListView
  citation: Citation
  origin: Origin
  since: ChangedSince | null
}) {
  return (
    <article>
      <JsonLd
        data={{ '@type': 'Legislation', name: `${page.name}: ${page.title}`, identifier: page.id, url: citation.url }}
      />
      <Columns
        head={
          <PageHead kind={page.name} list={formatRef(listRef(origin, 'resolution'))} name={page.title || page.name}>
            {page.titleFromTable && (
              <p className="mt-1 text-sm text-quiet">The plan prints no heading here; the title is that of Table 1.</p>
            )}
          </PageHead>
        }
        facts={
          <Facts
            facts={[
              ...(page.table?.words ?? []).map(({ says, text }) => ({ label: says, value: <Text text={text} /> })),
              { label: 'Source', value: page.table && <a href={formatRef(page.table.ref)}>Table 1</a> },
            ]}
          />
        }
      >
        <p className="no-print mb-8 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {items.total > 0 && <a href="#action-items">{counted(items.total, 'action item')}</a>}
          {page.cites.length > 0 && <a href="#cites">What it cites</a>}
          {page.citedBy.length > 0 && (
            <a href="#cited-by">Cited in {counted(page.citedBy.length, 'place')} elsewhere</a>
          )}
          <a href={formatRef(graphRef(origin, { of: page.id, to: '', steps: 1, kinds: [] }))}>What surrounds it</a>
          <a href={formatRef(historyRef(origin, 'resolution', page.id))}>History</a>
          {since && <a href={formatRef(changesOfRef(since, page.id))}>What changed since {since.date}</a>}
          <a href="#cite">Cite this</a>
        </p>
      </Columns>
      <Section
        title="Operative text"
        note={
          page.unimplemented[0] ? (
            <a href={page.unimplemented[0]}>
              {counted(page.unimplemented.length, 'clause')} addressed to ITU-T without action item
            </a>
          ) : (
            'beside each clause, the action items that implement it'
          )
        }
      >
        <OperativeText page={page} />
        {page.figures.length > 0 && <Figures figures={page.figures} />}
      </Section>
      {items.total > 0 && (
        <Section id="action-items" title="Action items" note={`${items.total}`}>
          <ItemTable
            view={items}
            all={formatRef(withState(entityRef(origin, 'resolution', page.id), [], 'action-items'))}
            caption={`Action items of ${page.name}`}
          />
        </Section>
      )}
      {page.cites.length > 0 && (
        <Section id="cites" title="What it cites" note="in its operative text">
          {page.cites.map(({ kind, title, links }) => (
            <LinkRow key={kind} title={title} links={links} />
          ))}
        </Section>
      )}
      {page.citedBy.length > 0 && (
        <Section id="cited-by" title="What cites it" note={counted(page.citedBy.length, 'place')}>
          <Passages passages={page.citedBy} />
        </Section>
      )}
      <CiteBox citation={citation} />
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
