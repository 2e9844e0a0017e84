import { getAddress } from '@/app/asked'
import { EditionName, nameOfEdition } from '@/app/components/edition-name'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { formatEditionRef } from '@/lib/domain/plan'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Origin } from '@/lib/refs/ref'
import { type EditionChoice, getEditionChoices } from '@/lib/views/editions'
import { getLibrary } from '@/lib/views/explorer'

/** The way to an edition that a reader may turn to; the newest says so. */
export const EditionLink = ({ edition: { info, ref, here, newest } }: { edition: EditionChoice }) => (
  <>
    <a
      href={formatRef(ref)}
      aria-current={here ? 'true' : undefined}
      className="inline-block py-1 aria-[current]:font-semibold"
    >
      <EditionName edition={info} />
    </a>
    {newest && <span className="text-quiet"> {say('edition.newest')}</span>}
  </>
)

/** Which edition of which plan is read here; where there are others, a menu that opens this page in them. */
export async function EditionLine({ origin }: { origin: Origin }) {
  const { path, query } = await getAddress()
  const { plans, current } = getEditionChoices(origin, path, query)
  if (!current) return null
  const title = current.facts.title ?? current.plan
  const line = `${title} · ${nameOfEdition(current)}`
  const shown = (
    <>
      <Printed>{title}</Printed> · <EditionName edition={current} />
    </>
  )
  if (plans.length === 1 && plans[0]?.editions.length === 1)
    return (
      <p className="min-w-0 text-sm text-quiet lg:truncate" title={line}>
        {shown}
      </p>
    )
  return (
    <details className="menu relative min-w-0 text-sm">
      <summary className="min-h-6 cursor-pointer text-quiet lg:truncate" title={line}>
        {shown}
      </summary>
      <div className="absolute top-full start-0 z-30 mt-1 max-h-[70vh] w-max max-w-[calc(100vw-2rem)] space-y-3 overflow-y-auto rounded-lg border border-line bg-panel p-4 shadow-lg">
        {plans.map(({ id, title, editions, all }) => (
          <section key={id} aria-label={title}>
            <p className="font-semibold">
              <Printed>{title}</Printed>
            </p>
            <ul>
              {editions.map((edition) => (
                <li key={edition.info.date}>
                  <EditionLink edition={edition} />
                </li>
              ))}
            </ul>
            {all && (
              <a href={formatRef(all.ref)} className="inline-block py-1">
                {say('edition.all', { count: all.count })}
              </a>
            )}
          </section>
        ))}
      </div>
    </details>
  )
}

/** On paper, where the header is left out: the plan and its edition. */
export function EditionOnPaper({ origin }: { origin: Origin }) {
  const edition = getLibrary().find(origin.at)
  if (!edition) return null
  return (
    <p className="edition-on-paper mb-3 hidden text-sm print:block">
      <Printed>{edition.facts.title ?? edition.plan}</Printed> · <EditionName edition={edition} />
    </p>
  )
}

/** On a page of an older edition: which one it is, and the way to the newest. */
export async function OlderEdition({ origin }: { origin: Origin }) {
  if (origin.at.date === null) return null
  const { path, query } = await getAddress()
  const { current, newest } = getEditionChoices(origin, path, query)
  if (!current || !newest || newest.info.date === current.date) return null
  return (
    <p className="mb-6 rounded border border-strong-line bg-panel px-4 py-3">
      <Sentence
        say={(name) => say('edition.older', { name: `${name} (${formatEditionRef(current)})` })}
        values={[<EditionName key="name" edition={current} />]}
      />{' '}
      <a href={formatRef(newest.ref)}>
        <Sentence
          say={(name) => say('edition.open.newest', { name })}
          values={[<EditionName key="name" edition={newest.info} />]}
        />
      </a>
    </p>
  )
}
