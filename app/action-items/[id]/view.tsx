import {
  Figures,
  JeopardyBadge,
  LinkRow,
  Neighbours,
  PageHead,
  Passages,
  Section,
  StatusBadge,
} from '@/app/components/parts'
import { Text } from '@/app/components/text'
import type { DroppedItem, ItemPage } from '@/lib/queries/action-item'

export function DroppedItemView({ page }: { page: DroppedItem }) {
  const happened = {
    dropped: 'was dropped from this edition',
    reused: 'was given up, and its number was used again',
    new: 'was announced as new',
  }[page.change]
  return (
    <article>
      <PageHead kind="Action item" name={page.name} />
      <p className="mb-4 text-lg">
        Action item {page.name} {happened}
        {page.reason ? `: ${page.reason}.` : '; the plan gives no reason.'}
      </p>
      <Passages passages={[page.passage]} />
    </article>
  )
}

/** A fact of the item's row, as printed. */
function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{label}</dt>
      <dd>{value || <span className="text-quiet">empty</span>}</dd>
    </div>
  )
}

export function ItemView({ page }: { page: ItemPage }) {
  return (
    <article>
      <PageHead kind="Action item" name={page.name}>
        {page.aliases.length > 0 && <p className="text-quiet">also numbered {page.aliases.join(', ')}</p>}
        <p className="mt-3 max-w-prose text-lg">
          <Text text={page.text} />
        </p>
        {page.resolution && (
          <p className="mt-2 text-sm">
            <a href={page.resolution.href}>{page.resolution.name}</a>{' '}
            <span className="text-quiet">{page.resolution.title}</span>
          </p>
        )}
        <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3 rounded border border-line bg-panel px-4 py-3">
          <div>
            <dt className="text-sm text-quiet">State</dt>
            <dd>
              <StatusBadge status={page.status} /> {page.jeopardy && <JeopardyBadge />}
            </dd>
          </div>
          <Fact label="Milestone" value={page.milestone} />
          <Fact label="Periodic goals met" value={page.periodicGoalsMet} />
          <Fact label="Completed" value={page.completed} />
        </dl>
        <p className="mt-2 text-sm text-quiet">In the document: {page.place}</p>
      </PageHead>

      <Section title="Mandate">
        {page.mandates.length === 0 && (
          <p className="text-quiet">No clause of the operative text is known to be implemented by this item.</p>
        )}
        <ul className="space-y-4">
          {page.mandates.map(({ href, where, text, reason }) => (
            <li key={href} className="border-l-2 border-line pl-4">
              <p className="text-sm">
                <a href={href}>{where}</a> <span className="text-quiet">· {reason}</span>
              </p>
              <blockquote className="mt-1">{text}</blockquote>
            </li>
          ))}
        </ul>
      </Section>

      <Section title="Progress">
        {page.notes.length === 0 && <p className="text-quiet">No progress is reported.</p>}
        <ol className="max-w-prose space-y-3">
          {page.notes.map(({ id, mark, bullet, place, passage }) => (
            <li key={id} id={id} className={`group grid grid-cols-[1.75rem_1fr] ${bullet ? 'pl-3' : ''}`}>
              <a
                href={`#${id}`}
                aria-label={`Link to this paragraph, ${id}`}
                title={place}
                className="inline-block min-h-6 min-w-6 text-quiet no-underline hover:underline"
              >
                {mark}
              </a>
              <span>
                <Text text={passage.text} />
                <span className="hidden text-sm text-quiet group-target:block">In the document: {place}</span>
              </span>
            </li>
          ))}
        </ol>
        {page.figures.length > 0 && <Figures figures={page.figures} />}
      </Section>

      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section title="Refers to">
          {page.refersTo.length === 0 && <p className="text-quiet">Nothing that is known by name or number.</p>}
          {page.refersTo.map(({ kind, title, links }) => (
            <LinkRow key={kind} title={title} links={links} />
          ))}
        </Section>
        <Section title="Related items">
          {page.related.length === 0 && <p className="text-quiet">None.</p>}
          <ul className="space-y-3">
            {page.related.map(({ href, name, action, reason }) => (
              <li key={href}>
                <a href={href} className="font-medium">
                  {name}
                </a>{' '}
                <span className="text-sm text-quiet">{reason}</span>
                <br />
                <span className="line-clamp-2 text-sm">{action}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      {page.referredToBy.length > 0 && (
        <Section title="Referred to by">
          <Passages passages={page.referredToBy} />
        </Section>
      )}
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
