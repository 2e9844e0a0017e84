import { ChangeGroups } from '@/app/components/change-list'
import { EditionName } from '@/app/components/edition-name'
import { FilterBar } from '@/app/components/filter-bar'
import { PageHead, Section } from '@/app/components/parts'
import { Pills } from '@/app/components/pill'
import { Printed } from '@/app/components/printed'
import { Sentence } from '@/app/components/sentence'
import { TurnPage } from '@/app/components/turn-page'
import { WordDifference } from '@/app/components/word-difference'
import { formatDate } from '@/lib/messages/intl'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { ComparisonPage } from '@/lib/views/comparison/page'
import type { ListRow, LossGroup } from '@/lib/views/comparison/sheets'

function OwnList({ rows }: { rows: readonly ListRow[] }) {
  if (rows.length === 0) return <p>{say('list.own.none')}</p>
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-xl">
        <caption className="sr-only">{say('list.own.caption')}</caption>
        <thead>
          <tr className="border-b border-strong-line text-start text-sm text-quiet">
            <th scope="col" className="py-2 pe-4 font-normal">
              {say('row.item')}
            </th>
            <th scope="col" className="py-2 pe-4 font-normal">
              {say('list.own.says')}
            </th>
            <th scope="col" className="py-2 pe-4 font-normal">
              {say('list.own.edition')}
            </th>
            <th scope="col" className="py-2 font-normal">
              {say('list.own.agreement')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, ref, action, said, happened, verdict }) => (
            <tr key={`${item} ${said}`} className="border-b border-line align-top">
              <th scope="row" className="py-2 pe-4 text-start font-semibold tabular-nums">
                {ref ? <a href={formatRef(ref)}>{item}</a> : item}
              </th>
              <td className="py-2 pe-4">{said ?? say('list.own.nothing')}</td>
              <td className="py-2 pe-4">
                {happened}
                {action && (
                  <span className="line-clamp-2 max-w-prose text-sm text-quiet">
                    <Printed>{action}</Printed>
                  </span>
                )}
              </td>
              <td className={`py-2 ${verdict === 'confirmed' ? 'text-quiet' : 'font-semibold text-warn'}`}>
                {say(`list.own.${verdict}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Lost({ groups }: { groups: readonly LossGroup[] }) {
  if (groups.length === 0) return <p>{say('losses.none')}</p>
  return groups.map(({ title, about, rows }) => (
    <Section key={title} title={title} note={`${rows.length}`}>
      {about && <p className="mb-2 text-sm text-quiet">{about}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(({ name, ref, words }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={i} className="grid gap-x-6 py-2 sm:grid-cols-[9rem_1fr]">
            <span className="font-semibold tabular-nums">{ref ? <a href={formatRef(ref)}>{name}</a> : name}</span>
            <span className="max-w-prose font-serif">
              <WordDifference parts={words} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

/** What changed between two editions: by resolution, beside the plan's own list, or what was lost. */
export function ComparisonView({ page }: { page: ComparisonPage }) {
  const { earlier, later, others, tabs, filters, show, part, list, losses, total, count } = page
  return (
    <>
      <PageHead name={say('page.compare')}>
        <p className="mt-2 max-w-prose text-quiet">
          <Sentence
            say={(from, to) => say('comparison.lead', { earlier: from, later: to, count: total })}
            values={[<EditionName key="earlier" edition={earlier} />, <EditionName key="later" edition={later} />]}
          />
        </p>
        {others.length > 1 && (
          <nav aria-label={say('comparison.editions')} className="no-print mt-3">
            <Pills
              options={others.map(({ earlier, later, ref, chosen }) => ({
                id: `${earlier.date} ${later.date}`,
                label: say('comparison.from.to', { earlier: formatDate(earlier.date), later: formatDate(later.date) }),
                ...{ ref, chosen },
              }))}
            />
          </nav>
        )}
      </PageHead>
      <nav aria-label={say('comparison.ways')} className="no-print mb-6 border-b border-line">
        <ul className="flex flex-wrap gap-x-6">
          {tabs.map(({ show: name, label, count: n, ref, chosen }) => (
            <li key={name}>
              <a
                href={formatRef(ref)}
                aria-current={chosen ? 'true' : undefined}
                className="inline-block border-b-2 border-transparent py-2 text-quiet no-underline hover:text-ink aria-[current]:border-link aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {label} <span className="text-sm tabular-nums">{n}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {show === 'changes' && (
        <>
          <details open={count !== total} className="no-print mb-6">
            <summary className="min-h-6 cursor-pointer">
              {count === total ? say('comparison.narrow') : say('comparison.shown', { count, total })}
            </summary>
            <div className="mt-3">
              <FilterBar groups={filters} />
            </div>
          </details>
          {part.groups.length === 0 && <p>{say(total === 0 ? 'comparison.nothing' : 'comparison.no.such')}</p>}
          <TurnPage part={part} />
          <ChangeGroups groups={part.groups} />
          <TurnPage part={part} />
        </>
      )}
      {show === 'list' && <OwnList rows={list} />}
      {show === 'lost' && <Lost groups={losses} />}
    </>
  )
}
