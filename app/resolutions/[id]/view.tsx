import { Figures, ItemTable, LinkRow, Neighbours, PageHead, Passages, Section } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import type { ClauseView, ResolutionPage } from '@/lib/queries/resolution'

/** The label in front of a clause: as printed, or a mark where none is. */
function labelOf({ role, label }: ClauseView): string {
  switch (role) {
    case 'bullet':
      return '•'
    case 'footnote':
      return label || '*'
    case 'chapeau':
    case 'paragraph':
      return '¶'
    case 'sub-clause':
      return `${label})`
    case 'clause':
    case 'annex':
      return label || '¶'
  }
}

function Clause({ clause, depth = 0 }: { clause: ClauseView; depth?: number }) {
  return (
    <li className={depth ? 'mt-2' : 'border-t border-line py-3 first:border-t-0'}>
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-[1fr_10rem]">
        <p
          id={clause.id}
          className={`group grid grid-cols-[minmax(1.75rem,auto)_1fr] gap-x-2 ${clause.role === 'chapeau' ? 'italic' : ''}`}
        >
          <a
            href={`#${clause.id}`}
            aria-label={`Link to clause ${clause.id}`}
            title={clause.place}
            className="inline-block min-h-6 min-w-6 text-quiet no-underline hover:underline"
          >
            {labelOf(clause)}
          </a>
          <span>
            <Text text={clause.text} />
            <span className="hidden text-sm text-quiet group-target:block">In the document: {clause.place}</span>
          </span>
        </p>
        {clause.counted && (
          <p className="text-sm md:text-right">
            {clause.items.length ? (
              clause.items.map(({ href, name }) => (
                <span key={href} className="mr-2 inline-block md:mr-0 md:ml-2">
                  <a href={href} className="tabular-nums">
                    {name}
                  </a>
                </span>
              ))
            ) : (
              <span className="text-quiet">no action item</span>
            )}
          </p>
        )}
      </div>
      {clause.children.length > 0 && (
        <ul className="pl-8">
          {clause.children.map((child) => (
            <Clause key={child.id} clause={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}

export function ResolutionView({ page }: { page: ResolutionPage }) {
  return (
    <article>
      <PageHead kind={page.name} name={page.title || page.name}>
        {page.titleFromTable && (
          <p className="mt-1 text-sm text-quiet">The plan prints no heading here; the title is that of Table 1.</p>
        )}
        {page.table && (
          <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
            {page.table.facts.map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-quiet">{label}</dt>
                <dd className="max-sm:mb-1">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {page.table && (
          <p className="mt-1 text-sm">
            <a href={page.table.href}>the row in Table 1</a>
          </p>
        )}
      </PageHead>
      <Section title="Operative text" note="with the action items that implement each clause">
        {page.sections.map((section) => (
          <section key={section.id} className="mb-6" aria-label={section.heading}>
            <h3 id={section.id} className="mb-1 font-serif text-lg italic">
              {section.heading}
            </h3>
            <ul>
              {section.clauses.map((clause) => (
                <Clause key={clause.id} clause={clause} />
              ))}
            </ul>
          </section>
        ))}
        {page.figures.length > 0 && <Figures figures={page.figures} />}
        {page.further.length > 0 && (
          <ul className="text-sm">
            {page.further.map((clause) => (
              <Clause key={clause.id} clause={clause} />
            ))}
          </ul>
        )}
      </Section>
      {page.items.length > 0 && (
        <Section id="action-items" title="Action items" note={`${page.items.length}`}>
          <ItemTable items={page.items} />
        </Section>
      )}
      {page.cites.length > 0 && (
        <Section title="The operative text refers to">
          {page.cites.map(({ kind, title, links }) => (
            <LinkRow key={kind} title={title} links={links} />
          ))}
        </Section>
      )}
      {page.citedBy.length > 0 && (
        <Section title="Referred to by">
          <Passages passages={page.citedBy} />
        </Section>
      )}
      <Neighbours previous={page.previous} next={page.next} />
    </article>
  )
}
