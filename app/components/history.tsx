import { Section } from '@/app/components/parts'
import { WordChanges } from '@/app/components/word-changes'
import { formatEdition } from '@/lib/domain/edition'
import { formatRef } from '@/lib/refs/address'
import type { History } from '@/lib/views/comparison/history'
import { PAIR_REASON_NAMES, STATUS_NAMES } from '@/lib/views/names'

/** What became of an entry from edition to edition, newest first; nothing where the plan has one edition only. */
export function HistorySection({ history }: { history: History | null }) {
  if (!history || history.stages.length < 2) return null
  return (
    <Section id="history" title="History" note={`${history.stages.length} editions`}>
      <ol className="border-l-2 border-line pl-4">
        {history.stages.map(({ edition, ref, id, state, milestone, changes, proposed }) => (
          <li key={edition.date} className="py-2">
            <p>
              <a href={formatRef(ref)} className="font-semibold">
                {formatEdition(edition.facts) || edition.date}
              </a>{' '}
              <span className="text-sm text-quiet">
                {[id === history.id ? '' : id, state && STATUS_NAMES[state], milestone].filter(Boolean).join(' · ')}
              </span>
            </p>
            {changes.length === 0 ? (
              <p className="text-sm text-quiet">No change</p>
            ) : (
              <ul>
                {changes.map(({ heading, words }) => (
                  <li key={`${heading} ${words.map(({ text }) => text).join('')}`} className="max-w-prose py-1">
                    <span className="block text-sm text-quiet">{heading}</span>
                    <WordChanges words={words} />
                  </li>
                ))}
              </ul>
            )}
            {proposed && <p className="text-sm text-warn">Proposed, not certain: {PAIR_REASON_NAMES[proposed]}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
