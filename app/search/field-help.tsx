import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { searchRef } from '@/lib/refs/states'
import { fieldHelp } from '@/lib/views/search/field-help'

const marks = () => [
  { example: '"network softwarization"', meaning: say('search.tips.phrase') },
  { example: 'IMT-2020 -SG13', meaning: say('search.tips.excluded') },
  { example: 'roaming OR counterfeit', meaning: say('search.tips.either') },
]

/** What the box understands, beside the box. */
export function FieldHelp() {
  const rows = [
    ...fieldHelp(),
    ...marks().map(({ example, meaning }) => ({
      example,
      meaning,
      ref: searchRef({ q: example }),
    })),
  ]
  return (
    <details className="no-print mt-2 text-sm">
      <summary className="cursor-pointer py-1 text-quiet">{say('search.tips')}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded bg-sunk px-4 py-3">
        {rows.map(({ example, meaning, ref }) => (
          <div key={example} className="contents">
            <dt>
              <a href={formatRef(ref)}>
                <code>{example}</code>
              </a>
            </dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
