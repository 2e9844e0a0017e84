import type { Parameter, ReferenceRow } from '@/lib/api/reference'
import { Code, Prose } from './code'

const KINDS: Readonly<Record<Parameter['place'], string>> = {
  address: 'in the address',
  query: '',
  body: 'in the body',
}

function Parameters({ name, parameters }: Pick<ReferenceRow, 'name' | 'parameters'>) {
  if (parameters.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-[0.9375rem]">
        {parameters.length === 1 ? '1 parameter' : `${parameters.length} parameters`}
      </summary>
      <dl className="mt-2 space-y-3 border-l-2 border-line pl-4 text-[0.9375rem]">
        {parameters.map(({ name: parameter, place, takes, otherwise, several, about }) => (
          <div key={parameter}>
            <dt>
              <code id={`${name}-${parameter}`} className="font-semibold">
                {parameter}
              </code>{' '}
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
    </details>
  )
}

/** The command that asks an example. */
const commandOf = ({ example, body }: ReferenceRow, site: string): string =>
  body === null
    ? `curl -s "${site}${example}"`
    : `curl -s "${site}${example}" -H "Content-Type: application/json" -d '${body.replaceAll("'", "'\\''")}'`

/** What can be asked at one address: what it answers, an example to copy, its parameters. */
export function Operation({ row, site }: { row: ReferenceRow; site: string }) {
  const { name, method, path, summary, about, parameters, example, body } = row
  return (
    <article id={name} aria-label={summary} className="border-t border-line py-5 first:border-t-0">
      <h3 className="font-semibold">
        {summary.replace(/\.$/, '')}{' '}
        <code className="block font-mono text-[0.9375rem] font-normal break-all text-quiet">
          {method} {path}
        </code>
      </h3>
      <p className="mt-1 max-w-prose text-[0.9375rem]">
        <Prose text={about} />
      </p>
      <Code id={`example-${name}`} label={`Example: ${summary}`} text={commandOf(row, site)} />
      {body === null && (
        <p className="mt-1 text-sm">
          <a href={example}>Open the answer</a>
        </p>
      )}
      <Parameters name={name} parameters={parameters} />
    </article>
  )
}
