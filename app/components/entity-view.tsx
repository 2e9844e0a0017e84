import type { EntityPage } from '@/lib/queries/entity'
import { PageHead, Passages, Section } from './parts'

export function EntityView({ page }: { page: EntityPage }) {
  return (
    <article>
      <PageHead kind={page.kindName} name={page.label}>
        {page.title && <p className="mt-2 max-w-prose text-lg">{page.title}</p>}
        {(page.when || page.where) && <p className="mt-2">{[page.when, page.where].filter(Boolean).join(' · ')}</p>}
        {page.names.length > 0 && (
          <p className="mt-2 text-sm text-quiet">
            Written in the plan as {page.names.map((name) => `“${name}”`).join(', ')}
          </p>
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
      </PageHead>
      {page.relations.length > 0 && (
        <Section title="Ties">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {page.relations.map(({ text, href, label }) => (
              <li key={`${text} ${href}`}>
                <span className="text-quiet">{text}</span> <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.statements.length > 0 && (
        <Section title="What the plan says of it">
          <ul className="space-y-1">
            {page.statements.map(({ says, text, href, where }) => (
              <li key={`${says} ${text} ${href}`}>
                <span className="text-quiet">{says}</span> {text} ·{' '}
                <a href={href} className="text-sm">
                  {where}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Where it is mentioned" note={`${page.places} ${page.places === 1 ? 'place' : 'places'}`}>
        {page.places === 0 && (
          <p className="text-quiet">
            The plan does not name it; it is known as a part of something that the plan names.
          </p>
        )}
        <ol className="space-y-6">
          {page.mentionedBy.map(({ location, name, href, passages }) => (
            <li key={location}>
              <h3 className="mb-2 font-semibold">
                <a href={href}>{name}</a>
              </h3>
              <Passages passages={passages} />
            </li>
          ))}
        </ol>
      </Section>
    </article>
  )
}
