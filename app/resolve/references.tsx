import { OneOf } from '@/app/components/one-of'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { DraftReference } from '@/lib/views/draft/draft'
import type { Meaning } from '@/lib/views/draft/judge'

const Link = ({ meaning: { ref, label } }: { meaning: Meaning }) =>
  ref ? <a href={formatRef(ref)}>{label}</a> : <span>{label}</span>

/** What a reference means, or may mean, and what is known of it. */
function Meant({ reference }: { reference: DraftReference }) {
  const { verdict, label, title, id, ref, inPlan, mentions, candidates, reason, suggestion, address, period } =
    reference
  return (
    <>
      {id !== null && label !== null && (
        <p>
          <Link meaning={{ id, label, inPlan, ref }} />
          {title && <span className="text-quiet"> {title}</span>}
        </p>
      )}
      {verdict === 'in-plan' && <p className="text-sm text-quiet">{say('draft.mentions', { count: mentions })}</p>}
      {verdict === 'not-in-plan' && (
        <p className="text-sm text-quiet">
          {period ? say('draft.period.other', { years: period }) : say('draft.may.exist')}
        </p>
      )}
      {reason && <p>{`${reason[0]?.toUpperCase()}${reason.slice(1)}.`}</p>}
      {candidates.length > 0 && (
        <p>
          <Sentence
            say={(names) => say('draft.may.be', { candidates: names })}
            values={[
              <OneOf
                key="candidates"
                choices={candidates.map(({ label, ref }) => ({ label, href: ref && formatRef(ref) }))}
              />,
            ]}
          />
        </p>
      )}
      {suggestion && (
        <p>
          <Sentence
            say={(meaning, why) => say('draft.perhaps', { meaning, why })}
            values={[<Link key="meaning" meaning={suggestion} />, suggestion.why]}
          />
        </p>
      )}
      {address && !inPlan && (
        <p className="text-sm">
          <a href={address.url} rel="noreferrer">
            {say('draft.open.on', { host: new URL(address.url).hostname })}
          </a>{' '}
          <span className="text-quiet">{say('draft.by.rule')}</span>
        </p>
      )}
    </>
  )
}

/** The references of a text, in its order. */
export function References({ references }: { references: readonly DraftReference[] }) {
  return (
    <ol className="divide-y divide-line">
      {references.map((reference) => (
        <li
          key={reference.number}
          id={`reference-${reference.number}`}
          className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[2rem_minmax(0,1fr)_9rem_minmax(0,2fr)]"
        >
          <span className="text-quiet tabular-nums">{reference.number}</span>
          <span>
            {reference.text} <span className="block text-sm text-quiet">{say(`kind.${reference.kind}`)}</span>
          </span>
          <span className={reference.verdict === 'in-plan' ? 'text-quiet' : 'font-semibold'}>
            {say(`draft.${reference.verdict}`)}
          </span>
          <div>
            <Meant reference={reference} />
          </div>
        </li>
      ))}
    </ol>
  )
}
