import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { DraftReference } from '@/lib/views/draft/draft'
import type { Meaning } from '@/lib/views/draft/judge'
import { counted } from '@/lib/views/names'
import { VERDICT_NAMES } from './marked-text'

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
      {verdict === 'in-plan' && <p className="text-sm text-quiet">{counted(mentions, 'mention')} in this plan</p>}
      {verdict === 'not-in-plan' && (
        <p className="text-sm text-quiet">
          {period
            ? `Read as one of the study period ${period}; this plan is of another.`
            : 'This plan does not mention it. It may well exist.'}
        </p>
      )}
      {reason && <p>{`${reason[0]?.toUpperCase()}${reason.slice(1)}.`}</p>}
      {candidates.length > 0 && (
        <p>
          It may be{' '}
          {candidates.map((candidate, i) => (
            <span key={candidate.id}>
              {i > 0 && (i === candidates.length - 1 ? ' or ' : ', ')}
              <Link meaning={candidate} />
            </span>
          ))}
          .
        </p>
      )}
      {suggestion && (
        <p>
          Perhaps <Link meaning={suggestion} />: {suggestion.why}.
        </p>
      )}
      {address && !inPlan && (
        <p className="text-sm">
          <a href={address.url} rel="noreferrer">
            Open on {new URL(address.url).hostname}
          </a>{' '}
          <span className="text-quiet">(address built by rule, not checked)</span>
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
            {VERDICT_NAMES[reference.verdict]}
          </span>
          <div>
            <Meant reference={reference} />
          </div>
        </li>
      ))}
    </ol>
  )
}
