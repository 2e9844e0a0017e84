import { PageHead, Section } from '@/app/components/parts'
import type { Parameter, ReferenceRow } from '@/lib/api/reference'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { libraryRef } from '@/lib/refs/ref'
import { Code, InEnglish, Prose } from './code'

const KINDS: Readonly<Record<Parameter['place'], string>> = {
  address: 'in the address',
  query: '',
  body: 'in the body',
}

const Parameters = ({ parameters }: Pick<ReferenceRow, 'parameters'>) => (
  <dl className="space-y-4 text-[0.9375rem]">
    {parameters.map(({ name, place, takes, otherwise, several, about }) => (
      <div key={name} id={name}>
        <dt>
          <code className="font-semibold">{name}</code>{' '}
          <span className="text-sm text-quiet">
            {[KINDS[place], several && 'may be said more than once', otherwise && `default ${otherwise}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </dt>
        <dd className="max-w-prose">
          <Prose text={about} /> <span className="text-quiet">Takes: {takes}.</span>
        </dd>
      </div>
    ))}
  </dl>
)

/** The command that asks an example. */
const commandOf = ({ example, body }: ReferenceRow, site: string): string =>
  body === null
    ? `curl -s "${site}${example}"`
    : `curl -s "${site}${example}" -H "Content-Type: application/json" -d '${body.replaceAll("'", "'\\''")}'`

/** What can be asked at one address: what it answers, an example to copy, its parameters. */
export function Operation({ row, site }: { row: ReferenceRow; site: string }) {
  const { name, method, path, summary, about, parameters, example, body } = row
  return (
    <article>
      <PageHead kind={say('page.api')} list={formatRef(libraryRef('api'))} name={summary.replace(/\.$/, '')} printed>
        <InEnglish isSaid>
          <p className="mt-3 break-all text-quiet">
            <code>
              {method} {path}
            </code>
          </p>
          <p className="mt-3 max-w-prose">
            <Prose text={about} />
          </p>
        </InEnglish>
      </PageHead>
      <InEnglish>
        <Section id="example" title="Example">
          <Code id={`example-${name}`} label={`Example: ${summary}`} text={commandOf(row, site)} />
          {body === null && (
            <p className="mt-2 text-sm">
              <a href={example}>Open the answer</a>
            </p>
          )}
        </Section>
        {parameters.length > 0 && (
          <Section id="parameters" title="Parameters">
            <Parameters parameters={parameters} />
          </Section>
        )}
        <p>
          <a href={`${formatRef(libraryRef('api'))}#operations`}>All that can be asked</a>
        </p>
      </InEnglish>
    </article>
  )
}
