import { Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { getCampaignGroups } from '@/lib/views/campaign'

const GROUP_NAMES: Record<string, string> = {
  processes: say('campaign.processes'),
  'search server': say('campaign.search-server'),
  library: say('campaign.library'),
  requests: say('campaign.requests'),
  load: say('campaign.load'),
  files: say('campaign.files'),
  patterns: say('campaign.patterns'),
}

const OUTCOME_NAMES = {
  held: say('campaign.held'),
  failed: say('campaign.failed'),
  'not run': say('campaign.not-run'),
} as const

/** What `npm run campaign` saw when it was last run, a group of faults after the other. */
export function CampaignTable() {
  const groups = getCampaignGroups()
  const cases = groups.flatMap((group) => group.cases)
  if (cases.length === 0) return null
  const held = cases.filter(({ outcome }) => outcome === 'held').length
  return (
    <Section title={say('campaign.title')}>
      <p className="mb-3 max-w-prose text-quiet">{say('campaign.about', { held, cases: cases.length })}</p>
      {groups.map(({ group, cases }) => (
        <table key={group} className="mb-6 w-full max-w-4xl table-fixed border-collapse text-sm">
          <caption className="py-2 text-left font-semibold">{GROUP_NAMES[group] ?? group}</caption>
          <colgroup className="max-sm:hidden">
            <col className="w-[38%]" />
            <col className="w-20" />
            <col />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">{say('campaign.fault')}</th>
              <th scope="col">{say('campaign.outcome')}</th>
              <th scope="col">{say('campaign.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ name, outcome, seen, day }) => (
              <tr key={name} className="border-t border-line align-top max-sm:block max-sm:py-2">
                <th scope="row" className="py-2 pr-4 text-left font-normal max-sm:block max-sm:p-0">
                  {name}
                </th>
                <td className="py-2 font-semibold max-sm:inline max-sm:p-0">{OUTCOME_NAMES[outcome]}</td>
                <td className="py-2 text-quiet max-sm:block max-sm:p-0">
                  {seen}{' '}
                  <time dateTime={day} className="whitespace-nowrap">
                    ({day})
                  </time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  )
}
