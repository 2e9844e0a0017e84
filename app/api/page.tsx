import type { Metadata } from 'next'
import { PageHead, Section } from '@/app/components/parts'
import { siteUrl } from '@/app/site'
import { PROBLEM_CODES } from '@/lib/api/problems'
import { getReference, type ReferenceRow } from '@/lib/api/reference'
import { ASSISTANT_SNIPPETS, SNIPPETS, type Snippet } from '@/lib/api/snippets'
import { say } from '@/lib/messages/message'
import { API_ROOT, formatRef } from '@/lib/refs/address'
import { libraryRef, operationRef, pageRef } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { MAX_QUERY } from '@/lib/search/query/query'
import { MAX_LISTED } from '@/lib/search/schema'
import { type Explorer, getExplorer } from '@/lib/views/explorer'
import { TOOLS } from '@/mcp/tools/index'
import { Code, InEnglish, Prose } from './code'
import { Operation } from './operation'

type Props = { searchParams: Promise<Parameters> }

/** The operation or file of which the address asks for the whole reference; undefined for the page about all of them. */
function askedRow(params: Parameters, explorer: Explorer): ReferenceRow | undefined {
  const { operations, files } = getReference(explorer)
  return [...operations, ...files].find(({ name }) => name === params.operation)
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const row = askedRow(await searchParams, await getExplorer())
  return row
    ? { title: row.summary.replace(/\.$/, ''), description: row.about }
    : { title: say('page.api'), description: say('api.description') }
}

const LIST = 'max-w-prose list-disc space-y-2 ps-5'

/** The reference of the API, made from the table of operations: how to begin and what there is, or one operation. */
export default async function Api({ searchParams }: Props) {
  const explorer = await getExplorer()
  const site = await siteUrl()
  const row = askedRow(await searchParams, explorer)
  if (row) return <Operation row={row} site={site} />
  const { operations, files } = getReference(explorer)
  return (
    <>
      <PageHead name={say('page.api')}>
        <p className="mt-2 max-w-prose text-quiet">{say('api.lead')}</p>
      </PageHead>
      <InEnglish isSaid>
        <Section id="start" title="Start here">
          <p className="max-w-prose">Action items of which no progress is reported:</p>
          <Snippets all={SNIPPETS} part="start" site={site} />
          <p className="mt-4 max-w-prose">
            The whole description for tools that make clients: <a href={`${API_ROOT}/openapi.json`}>OpenAPI 3.1</a>.
            Each address <a href="#operations">below</a> opens its parameters and an example to copy.
          </p>
        </Section>
        <Section id="assistants" title="Assistants">
          <p className="max-w-prose">
            An assistant that speaks the Model Context Protocol asks with the tools below; each answer names its
            edition, and has for each fact the entry, its place in the source and its address.
          </p>
          <Snippets all={ASSISTANT_SNIPPETS} part="assistant" site={site} />
          <dl className="mt-4 max-w-prose text-[0.9375rem]">
            {TOOLS.map(({ name, title }) => (
              <div key={name} className="py-1 sm:grid sm:grid-cols-[14rem_1fr]">
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="operations" title="What can be asked">
          <Rows rows={operations} />
        </Section>
        <Section id="files" title="Files">
          <Rows rows={files} />
        </Section>
        <Section id="lists" title="Plans, editions and lists">
          <ul className={LIST}>
            <li>
              <code>plan</code> and <code>edition</code> narrow every question; without them it is the newest edition of
              the first plan, {explorer.info.plan}. Every answer names its edition with its date.
            </li>
            <li>
              Lists answer <code>total</code>, <code>items</code> and <code>next</code>: give <code>next</code> back as{' '}
              <code>cursor</code> until it is null. However deep, each part costs the same. A list goes on in the
              edition in which it was begun.
            </li>
            <li>A filter that is said twice takes either value; different filters narrow together.</li>
            <li>
              A span counts UTF-16 units of the <a href={`${API_ROOT}/source`}>source</a>: its slice is the passage.
            </li>
          </ul>
        </Section>
        <Section id="caching" title="Asking again">
          <ul className={LIST}>
            <li>
              Answers carry an <code>ETag</code> that is known before they are made: send it as{' '}
              <code>If-None-Match</code>, and what has not changed is answered 304 at once.
            </li>
            <li>An answer changes when an edition is added, or when the code or the knowledge of the explorer does.</li>
            <li>
              A search that another engine than the usual one answered says <code>standIn</code> and is not to be kept.
            </li>
          </ul>
        </Section>
        <Section id="problems" title="Problems">
          <p className="mb-3 max-w-prose">
            What cannot be answered is <code>application/problem+json</code> (RFC 9457) with one sentence in{' '}
            <code>detail</code> and a stable <code>code</code>:
          </p>
          <dl className="space-y-2 text-[0.9375rem]">
            {Object.entries(PROBLEM_CODES).map(([code, about]) => (
              <div key={code} id={`problem-${code}`} className="sm:grid sm:grid-cols-[14rem_1fr]">
                <dt>
                  <code>{code}</code>
                </dt>
                <dd className="max-w-prose">
                  <Prose text={about} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="stable" title="What is stable">
          <ul className={LIST}>
            <li>
              Addresses, parameters and fields below <code>{API_ROOT}</code> keep their meaning. Fields and codes may be
              added: leave aside what you do not know.
            </li>
            <li>
              Ids of resolutions, clauses, action items and entities last over editions. Notes, figures and passages are
              numbered within their edition: say the edition with them.
            </li>
            <li>
              A dated edition keeps its text. What was found in it may become better: <code>software</code> of an
              edition tells which code and knowledge read it.
            </li>
            <li>
              Addresses of the first version (<code>/api/search</code> and others) answer for one more version, with the
              header <code>Deprecation</code>.
            </li>
          </ul>
        </Section>
        <Section id="trust" title="Accuracy and limits of the data">
          <ul className={LIST}>
            <li>The official text of the plan prevails; the passage stands beside what is said of it.</li>
            <li>
              A reference is resolved only where one thing can be meant. <code>ambiguous</code> and{' '}
              <code>unresolved</code> mentions say why; that a plan does not mention a thing does not say that there is
              none.
            </li>
            <li>
              <a href={formatRef(libraryRef('trust'))}>Measured against labels made by hand</a>;{' '}
              <a href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics'))}>faults that were noticed</a>.
            </li>
          </ul>
        </Section>
        <Section id="limits" title="Limits">
          <ul className={LIST}>
            <li>
              A list gives at most 200 at once; a search lists its first {MAX_LISTED.toLocaleString('en')} results.
            </li>
            <li>A query has at most {MAX_QUERY.toLocaleString('en')} characters, an address 8,192, a body 512 KB.</li>
            <li>
              There is no quota. Where more is asked than can be answered within a second, the answer is 503 with{' '}
              <code>Retry-After</code>.
            </li>
            <li>Programs of any site may ask (CORS); nothing can be changed by asking.</li>
          </ul>
        </Section>
      </InEnglish>
    </>
  )
}

/** Texts to copy, under their titles. */
const Snippets = ({ all, part, site }: { all: readonly Snippet[]; part: string; site: string }) =>
  all.map(({ id, title, about, text }) => (
    <div key={id} className="mt-4">
      <h3 className="font-semibold">
        {title} <span className="text-sm font-normal text-quiet">{about}</span>
      </h3>
      <Code id={`${part}-${id}`} label={title} text={text(site)} />
    </div>
  ))

/** Operations or files in a glance: each opens its own page, and an answer. */
const Rows = ({ rows }: { rows: readonly ReferenceRow[] }) => (
  <ul className="divide-y divide-line border-b border-line text-[0.9375rem] [&_a]:min-h-6">
    {rows.map(({ name, method, summary, path, example, body }) => (
      <li key={name} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
        <a href={formatRef(operationRef(name))}>{summary.replace(/\.$/, '')}</a>
        <code className="text-sm break-all text-quiet">
          {method === 'GET' ? '' : `${method} `}
          {path.slice(API_ROOT.length) || '/'}
        </code>
        {body === null && (
          <a href={example} className="ms-auto text-sm">
            Example<span className="sr-only">: {name}</span>
          </a>
        )}
      </li>
    ))}
  </ul>
)
