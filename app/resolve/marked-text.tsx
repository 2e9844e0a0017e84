import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { DraftPiece, DraftReference, Verdict } from '@/lib/views/draft/draft'

/** How the words of a reference are underlined; what it means is said in words too. */
const STYLES: Readonly<Record<Verdict, string>> = {
  'in-plan': '',
  'not-in-plan': 'underline decoration-strong-line decoration-dashed',
  ambiguous: 'underline decoration-warn decoration-dotted decoration-2',
  unresolved: 'underline decoration-alarm decoration-wavy',
}

/** "Not in this plan: ITU-T Y.9999", "Unresolved: ITU-T has no Study Group 1 …" */
const titleOf = ({ verdict, label, title, reason }: DraftReference): string =>
  [say(`draft.${verdict}`), [label, title].filter(Boolean).join(', ') || reason].filter(Boolean).join(say('site.colon'))

function Reference({ text, reference }: { text: string; reference: DraftReference }) {
  const { ref, id, verdict, number } = reference
  return (
    <>
      {ref ? (
        <a href={formatRef(ref)} title={titleOf(reference)} data-card={id}>
          {text}
        </a>
      ) : (
        <span title={titleOf(reference)} className={`decoration-1 underline-offset-4 ${STYLES[verdict]}`}>
          {text}
        </span>
      )}
      <sup className="no-print font-sans text-xs">
        <a
          href={`#reference-${number}`}
          aria-label={say('draft.reference', { number, verdict: say(`draft.${verdict}`) })}
        >
          {number}
        </a>
      </sup>
    </>
  )
}

/** A text with its references; it is shown as it was given, and never read as markup. */
export function MarkedText({ pieces }: { pieces: readonly DraftPiece[] }) {
  return (
    <div className="font-serif whitespace-pre-wrap">
      {pieces.map(({ text, start, reference }) =>
        reference ? <Reference key={start} text={text} reference={reference} /> : text,
      )}
    </div>
  )
}
