import { Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { inWords, type Message, message, say } from '@/lib/messages/message'
import { getCampaignGroups } from '@/lib/views/campaign'

const GROUPS: Readonly<Record<string, Message>> = {
  processes: message('campaign.processes'),
  'search server': message('campaign.search-server'),
  library: message('campaign.library'),
  requests: message('campaign.requests'),
  load: message('campaign.load'),
  files: message('campaign.files'),
  patterns: message('campaign.patterns'),
}

const OUTCOMES = {
  held: 'campaign.held',
  failed: 'campaign.failed',
  'not run': 'campaign.not-run',
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
          <caption className="py-2 text-start font-semibold">{inWords(GROUPS[group] ?? group)}</caption>
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
                <th scope="row" className="py-2 pe-4 text-start font-normal max-sm:block max-sm:p-0">
                  <Printed>{name}</Printed>
                </th>
                <td className="py-2 font-semibold max-sm:inline max-sm:p-0">{say(OUTCOMES[outcome])}</td>
                <td className="py-2 text-quiet max-sm:block max-sm:p-0">
                  <Printed>{seen}</Printed>{' '}
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
