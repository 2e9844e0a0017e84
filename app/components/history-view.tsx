import { formatEdition } from '@/lib/domain/edition'
import type { EditionInfo } from '@/lib/library/manifest'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Origin, Ref } from '@/lib/refs/ref'
import type { History } from '@/lib/views/comparison/history'
import { getVersions, stateRuns, type Version } from '@/lib/views/comparison/versions'
import { itemName } from '@/lib/views/passages'
import { Proposed } from './change-list'
import { nameOfDate } from './edition-name'
import { PageHead } from './parts'
import { Printed } from './printed'
import { Sentence } from './sentence'
import { StateLine } from './state-line'
import { TurnPage } from './turn-page'
import { WordDifference } from './word-difference'

/** The editions in which nothing changed, with a link to the newest of them. */
function Unchanged({ stages }: { stages: Version['unchanged'] }) {
  const [newest] = stages
  if (!newest) return null
  return (
    <p className="text-sm text-quiet">
      <Sentence
        say={(date) => say('history.unchanged', { count: stages.length, date })}
        values={[
          <a key="date" href={formatRef(newest.ref)}>
            {nameOfDate(newest.edition.date)}
          </a>,
        ]}
      />
    </p>
  )
}

function VersionRow({ version: { stage, unchanged, isFirst } }: { version: Version }) {
  const { edition, ref, id, milestone, changes, proposed } = stage
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[12rem_1fr]">
      <div>
        <h2 className="font-semibold">
          <a href={formatRef(ref)}>{nameOfDate(edition.date)}</a>
        </h2>
        <p className="text-sm text-quiet">
          <Printed>{formatEdition(edition.facts)}</Printed>
        </p>
        <p className="text-sm text-quiet tabular-nums">{id.toUpperCase().startsWith('RES') ? '' : id}</p>
      </div>
      <div className="space-y-3">
        {milestone && (
          <p className="text-sm">
            <span className="text-quiet">{say('row.milestone.label')}</span> <Printed>{milestone}</Printed>
          </p>
        )}
        {proposed && (
          <p className="text-sm">
            {say('history.taken')}
            <Proposed reason={proposed} />
          </p>
        )}
        {changes.length === 0 && <p className="text-quiet">{say(isFirst ? 'history.first' : 'comparison.nothing')}</p>}
        <ul className="space-y-3">
          {changes.map(({ heading, words }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={i}>
              <p className="text-sm font-semibold text-quiet">{heading}</p>
              <p className="max-w-prose font-serif whitespace-pre-line">
                <WordDifference parts={words} />
              </p>
            </li>
          ))}
        </ul>
        <Unchanged stages={unchanged} />
      </div>
    </li>
  )
}

/** Where an entry goes on, or comes from, in the plan of another assembly. */
function Elsewhere({
  code,
  stage: { ref, id, edition },
}: {
  code: 'history.after' | 'history.before'
  stage: { ref: Ref; id: string; edition: EditionInfo }
}) {
  return (
    <Sentence
      say={(entry, plan) => say(code, { entry, plan })}
      values={[
        <a key="entry" href={formatRef(ref)}>
          {itemName(id)}
        </a>,
        <Printed key="plan">{edition.facts.title ?? edition.plan}</Printed>,
      ]}
    />
  )
}

type Props = {
  /** Null while the editions are being aligned. */
  history: History | null
  title: string
  /** Where the entry is read. */
  back: string
  origin: Origin
  /** The item or resolution of whose page this is a part. */
  owner: { entity: 'action-item' | 'resolution'; id: string }
  /** The page of the history, counted from 1. */
  page: number
}

/** An entry through the editions of its plan, the newest first, and where it goes on in another plan. */
export function HistoryView({ history, title, back, origin, owner, page }: Props) {
  if (!history)
    return (
      <PageHead name={title}>
        <p className="mt-2">{say('comparison.aligning')}</p>
      </PageHead>
    )
  const { stages, ended, before, after } = history
  const runs = stateRuns(stages)
  const part = getVersions(history, origin, owner, page)
  return (
    <>
      <PageHead name={title}>
        <p className="mt-2">
          <a href={back}>{say('history.read')}</a>
        </p>
        {after && (
          <p className="mt-1">
            <Elsewhere code="history.after" stage={after} />
          </p>
        )}
        {ended && !after && <p className="mt-1 text-warn">{say('history.ended')}</p>}
        {runs.length > 0 && (
          <div className="mt-4">
            <StateLine runs={runs} />
          </div>
        )}
      </PageHead>
      <ol>
        {part.versions.map((version) => (
          <VersionRow key={version.stage.edition.date} version={version} />
        ))}
      </ol>
      <TurnPage part={part} />
      {before && (
        <p className="border-t border-line py-4">
          <Elsewhere code="history.before" stage={before} />
        </p>
      )}
    </>
  )
}
