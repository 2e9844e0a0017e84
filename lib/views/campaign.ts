import { z } from 'zod'
import campaign from '../../data/campaign.json'

/** What `npm run campaign` saw: a fault that was brought about, whether the explorer held, and the day of the run. */
export const CampaignReport = z.object({
  cases: z.array(
    z.object({
      group: z.string(),
      name: z.string(),
      outcome: z.enum(['held', 'failed', 'not run']),
      seen: z.string(),
      day: z.iso.date(),
    }),
  ),
})
export type CampaignReport = z.infer<typeof CampaignReport>

export const getCampaign = (): CampaignReport => CampaignReport.parse(campaign)

/** The cases of the campaign, group by group, in the order in which they are run. */
export function getCampaignGroups(): { group: string; cases: CampaignReport['cases'] }[] {
  const { cases } = getCampaign()
  return [...new Set(cases.map(({ group }) => group))].map((group) => ({
    group,
    cases: cases.filter((one) => one.group === group),
  }))
}
