import { PageHead, Section } from '@/app/components/parts'
import { Pill } from '@/app/components/pill'
import { WordChanges } from '@/app/components/word-changes'
import { formatEdition } from '@/lib/domain/edition'
import type { EditionInfo } from '@/lib/library/manifest'
import { formatRef } from '@/lib/refs/address'
import { comparisonRef, type Query, type Ref, withState } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { full, partsOf } from '@/lib/text/day'
import { openComparison } from '@/lib/views/comparison/compared'
import { type Comparison, getComparison } from '@/lib/views/comparison/comparison'
import type { Choice, ComparisonFilter } from '@/lib/views/comparison/filter'
import { parseFilter } from '@/lib/views/comparison/filter'
import type { ChangeView, PlaceView, ReferenceView } from '@/lib/views/comparison/place'
import { getLibrary } from '@/lib/views/explorer'
import { counted, PAIR_REASON_NAMES } from '@/lib/views/names'

/** "10 February 2053", or the id of the date where the edition has none. */
const dayOf = ({ facts, date }: EditionInfo) => (facts.date ? full(partsOf(facts.date)) : date)
const nameOf = ({ facts, date }: EditionInfo) => formatEdition(facts) || date

const NAMES = [
  ['category', 'Kind of change'],
  ['studyGroup', 'Study group'],
  ['resolution', 'Resolution'],
] as const

/** The list narrowed by one value more, or by one less. */
function refWith(base: Ref, filter: ComparisonFilter, name: keyof ComparisonFilter, value: string): Ref {
  const next = { ...filter, [name]: filter[name] === value ? '' : value }
  const query: Query = NAMES.flatMap(([key]) => (next[key] ? [[key, next[key]] as const] : []))
  return withState(base, query)
}

function Filters({ comparison, filter, base }: { comparison: Comparison; filter: ComparisonFilter; base: Ref }) {
  return NAMES.map(([name, title]) => {
    const choices: readonly Choice[] = comparison.choices[name]
    if (choices.length < 2 && filter[name] === '') return null
    return (
      <nav key={name} aria-label={title} className="mb-3 text-sm">
        <p className="mb-1 text-quiet">{title}</p>
        <ul className="flex flex-wrap gap-2">
          {choices.map(({ value, name: label, count }) => (
            <li key={value}>
              <Pill href={formatRef(refWith(base, filter, name, value))} chosen={filter[name] === value}>
                {label} <span className="tabular-nums opacity-80">{count}</span>
              </Pill>
            </li>
          ))}
        </ul>
      </nav>
    )
  })
}

function Change({ change }: { change: ChangeView }) {
  return (
    <li className="py-2">
      <p className="text-sm text-quiet">
        {change.heading}
        {change.numbers && ` · ${change.numbers}`}
        {change.earlier && (
          <>
            {' · '}
            <a href={formatRef(change.earlier)}>before</a>
          </>
        )}
        {change.later && (
          <>
            {' · '}
            <a href={formatRef(change.later)}>now</a>
          </>
        )}
      </p>
      <p className="max-w-prose">
        <WordChanges words={change.words} />
      </p>
      {change.proposed && (
        <p className="text-sm text-warn">Proposed, not certain: {PAIR_REASON_NAMES[change.proposed]}</p>
      )}
    </li>
  )
}

function References({ title, references }: { title: string; references: readonly ReferenceView[] }) {
  if (references.length === 0) return null
  return (
    <p className="py-1 text-sm">
      <span className="text-quiet">{title}:</span>{' '}
      {references.map(({ ref, label }, i) => (
        <span key={label}>
          {i > 0 && ', '}
          <a href={formatRef(ref)}>{label}</a>
        </span>
      ))}
    </p>
  )
}

function Place({ place }: { place: PlaceView }) {
  return (
    <li className="border-b border-line py-3">
      <h3 className="font-semibold">{place.ref ? <a href={formatRef(place.ref)}>{place.name}</a> : place.name}</h3>
      {place.action && <p className="line-clamp-2 max-w-prose text-sm text-quiet">{place.action}</p>}
      <ul>
        {place.changes.map((change) => (
          <Change key={`${change.heading} ${change.words.map(({ text }) => text).join('')}`} change={change} />
        ))}
      </ul>
      <References title="References gained" references={place.gained} />
      <References title="References lost" references={place.lost} />
    </li>
  )
}

/** What the later edition no longer has, and does not say so. */
function Losses({ losses }: Pick<Comparison, 'losses'>) {
  const rows = [
    counted(losses.items.length, 'action item not in the list of changes', 'action items not in the list of changes'),
    counted(losses.notes.length, 'progress note'),
    counted(losses.clauses.length, 'clause'),
    counted(losses.ticks.length, 'tick taken back', 'ticks taken back'),
    counted(losses.emptied.length, 'milestone or mandate now empty', 'milestones or mandates now empty'),
    counted(losses.references.length, 'reference no longer made', 'references no longer made'),
  ]
  const lost = rows.filter((row) => !row.startsWith('0 '))
  if (lost.length === 0) return null
  return (
    <Section title="Lost without being announced" note="for those who keep the plan">
      <ul className="list-disc pl-5">
        {lost.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </Section>
  )
}

/** What changed between two editions, by resolution, narrowed by what the address says. */
export async function ComparisonPage({
  earlier,
  later,
  params,
}: {
  earlier: EditionInfo
  later: EditionInfo
  params: Parameters
}) {
  const compared = await openComparison(getLibrary(), earlier, later)
  const name = `What changed from ${dayOf(earlier)} to ${dayOf(later)}`
  if (!compared)
    return <PageHead name={name}>The editions are being aligned. Load this page again in a moment.</PageHead>
  const filter = parseFilter(params)
  const comparison = getComparison(compared, filter)
  const base = comparisonRef(later.plan, earlier.date, later.date)
  return (
    <>
      <PageHead name={name}>
        <p className="mt-2 max-w-prose text-quiet">
          {nameOf(earlier)} against {nameOf(later)}: {counted(comparison.total, 'change')}
          {comparison.count !== comparison.total && `, ${comparison.count} shown`}. White space, dashes, quotation marks
          and page furniture are no change.
        </p>
      </PageHead>
      <Filters comparison={comparison} filter={filter} base={base} />
      <Losses losses={comparison.losses} />
      {comparison.groups.map(({ id, name: title, title: about, ref, places }) => (
        <Section key={id} title={title} note={about}>
          {ref && (
            <p className="text-sm">
              <a href={formatRef(ref)}>Open {title}</a>
            </p>
          )}
          <ul>
            {places.map((place) => (
              <Place key={place.location} place={place} />
            ))}
          </ul>
        </Section>
      ))}
      {comparison.groups.length === 0 && <p>No change matches these filters.</p>}
    </>
  )
}
