import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { editionOf } from '@/app/asked'
import { Network } from '@/app/components/network'
import { PageHead, Section } from '@/app/components/parts'
import { Counted, Pills } from '@/app/components/pill'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { type GraphState, graphRef, type Parameters, parseGraph } from '@/lib/refs/states'
import { onceFor } from '@/lib/text/once-for'
import type { Tie } from '@/lib/views/graph/network'
import { type GraphPage, getGraphPage, type Neighbour } from '@/lib/views/graph/page'
import { SharedThings, Sides } from './shared'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

const nameOf = ({ of, to }: Pick<GraphPage, 'of' | 'to'>): string =>
  of && to
    ? say('connections.between', { first: of.label, second: to.label })
    : of
      ? say('connections.of', { name: of.label })
      : say('page.graph')

/** What the page shows, found once for it and for its head. */
const load = onceFor(async ({ params, searchParams }: Props) => {
  const explorer = await editionOf(params)
  return { explorer, page: getGraphPage(parseGraph(await searchParams), explorer) }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props)
  return {
    title: nameOf(page),
    description: say('connections.description'),
  }
}

const examples = (): readonly { text: string; state: GraphState }[] => [
  { text: say('connections.example.one'), state: { of: 'res-92', to: '', steps: 1, kinds: [] } },
  { text: say('connections.example.two'), state: { of: 'res-92', to: 'res-93', steps: 1, kinds: [] } },
]

function Field({
  name,
  value,
  example,
  children,
}: {
  name: string
  value: string
  example: string
  children: ReactNode
}) {
  return (
    <label className="text-sm">
      <span className="mb-1 block">{children}</span>
      <input
        name={name}
        list="suggested"
        defaultValue={value}
        placeholder={example}
        maxLength={200}
        className="h-11 w-full rounded border border-strong-line bg-ground px-3 text-ink placeholder:text-quiet"
      />
    </label>
  )
}

/** The reader's words; where they were understood, the name of what they mean. */
function Ask({ page, action }: { page: GraphPage; action: string }) {
  const { state, of, to, suggested } = page
  return (
    <form action={action} className="mb-6 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <Field name="of" value={of?.label ?? state.of} example="Resolution 92">
        {say('connections.from')}
      </Field>
      <Field name="to" value={to?.label ?? state.to} example="Resolution 93">
        {say('connections.to')} <span className="text-quiet">{say('connections.optional')}</span>
      </Field>
      {state.steps === 2 && <input type="hidden" name="steps" value="2" />}
      <button
        type="submit"
        className="h-11 cursor-pointer rounded bg-ink px-5 font-medium text-ground hover:opacity-90"
      >
        {say('connections.show')}
      </button>
      <datalist id="suggested">
        {suggested.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </datalist>
    </form>
  )
}

function Ties({ ties }: { ties: readonly Tie[] }) {
  return (
    <>
      {ties.map(({ sentence, ref }, i) => (
        <span key={sentence}>
          {i > 0 && '; '}
          {ref ? (
            <a href={formatRef(ref)} className="inline-block min-h-6">
              {sentence}
            </a>
          ) : (
            sentence
          )}
        </span>
      ))}
    </>
  )
}

function Neighbours({ neighbours }: { neighbours: readonly Neighbour[] }) {
  return (
    <ul className="divide-y divide-line">
      {neighbours.map(({ label, title, ref, graphRef: around, through, ties }) => (
        <li key={formatRef(ref)} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <span>
            <a href={formatRef(ref)} className="font-medium">
              {label}
            </a>{' '}
            <span className="line-clamp-2 text-sm text-quiet">
              <Printed>{title}</Printed>
            </span>
          </span>
          <span className="text-sm">
            {through ? (
              <Sentence
                say={(name, sentences) => say('connections.through', { name, ties: sentences })}
                values={[
                  <a key="through" href={formatRef(through.ref)}>
                    {through.label}
                  </a>,
                  <Ties key="ties" ties={ties} />,
                ]}
              />
            ) : (
              <Ties ties={ties} />
            )}
          </span>
          <a
            href={formatRef(around)}
            aria-label={say('connections.of', { name: label })}
            className="inline-block min-h-6 text-sm"
          >
            {say('page.graph')}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Paths({ page }: { page: GraphPage }) {
  if (!page.of || !page.to) return null
  if (page.of === page.to) return <p>{say('connections.same', { name: page.of.label })}</p>
  if (page.paths.length === 0) return <p>{say('connections.none', { first: page.of.label, second: page.to.label })}</p>
  return (
    <ol className="space-y-6">
      {page.paths.map(({ steps }, i) => (
        <li key={steps.map(({ node }) => node.id).join(' ')}>
          <h3 className="mb-2 font-semibold">
            {say(i === 0 ? 'connections.strongest' : 'connections.other')}{' '}
            <span className="text-sm font-normal text-quiet">
              {say('connections.links', { count: steps.length - 1 })}
            </span>
          </h3>
          <ol className="border-s-2 border-line ps-4">
            {steps.map(({ node, ties }) => (
              <li key={node.id} className="py-1">
                <a href={formatRef(node.ref)} className="font-medium">
                  {node.label}
                </a>{' '}
                <span className="text-sm text-quiet">{node.title}</span>
                {ties.length > 0 && (
                  <p className="py-1 ps-4 text-sm">
                    ↓ <Ties ties={ties} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function Choices({ page }: { page: GraphPage }) {
  return (
    <div className="mb-4 flex flex-wrap items-start gap-x-8 gap-y-3 text-sm">
      <nav aria-label={say('connections.steps')}>
        <Pills
          options={page.stepLinks.map(({ steps, ref, chosen }) => ({
            id: steps,
            label: say(steps === 1 ? 'connections.step.one' : 'connections.step.two'),
            ...{ ref, chosen },
          }))}
        />
      </nav>
      <nav aria-label={say('connections.kinds')}>
        <Pills
          options={page.kinds.map(({ kind, name, count, ref, chosen }) => ({
            id: kind,
            label: <Counted name={name} count={count} />,
            ...{ ref, chosen },
          }))}
        />
      </nav>
    </div>
  )
}

export default async function Graph(props: Props) {
  const { explorer, page } = await load(props)
  const { origin } = explorer.lookups
  const { of, to, drawing, state } = page
  const name = nameOf(page)
  return (
    <>
      <PageHead name={name}>
        {of && !to && (
          <p className="mt-2 max-w-prose">
            <a href={formatRef(of.ref)}>{of.label}</a> <span className="text-quiet">{of.title}</span>
          </p>
        )}
      </PageHead>
      <Ask page={page} action={formatRef(pageRef(origin, 'graph'))} />
      {page.faults.map((fault) => (
        <p key={fault} role="alert" className="mb-4 rounded bg-warn-ground px-3 py-2 text-warn">
          {fault}
        </p>
      ))}
      {!of && (
        <ul className="space-y-1">
          {examples().map(({ text, state: example }) => (
            <li key={text}>
              <a href={formatRef(graphRef(origin, example))}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {of && !to && <Choices page={page} />}
      {page.sides && (
        <>
          <Sides first={page.sides.first} second={page.sides.second} />
          <SharedThings
            shared={page.sides.shared}
            names={[page.sides.first.node.label, page.sides.second.node.label]}
          />
        </>
      )}
      {drawing && (
        <div className="mb-8">
          <Network
            drawing={drawing}
            middle={[of?.id ?? '', to?.id ?? '']}
            hrefOf={(id) => formatRef(graphRef(origin, { ...state, of: id, to: '' }))}
            label={name}
          />
          <p className="mt-2 text-sm text-quiet">
            <span className="sm:hidden">{say('connections.scrolls')} </span>
            {say('connections.drawing')}
            {say('connections.left', { count: page.left })}
          </p>
        </div>
      )}
      {of && to && (
        <Section title={say('page.graph')}>
          <Paths page={page} />
        </Section>
      )}
      {page.groups.map(({ kind, title, neighbours }) => (
        <Section key={kind} title={title} note={`${neighbours.length}`}>
          <Neighbours neighbours={neighbours} />
        </Section>
      ))}
      {page.further.map(({ kind, title, neighbours }) => (
        <Section key={kind} title={say('connections.two.steps', { title })} note={`${neighbours.length}`}>
          <Neighbours neighbours={neighbours} />
        </Section>
      ))}
    </>
  )
}
