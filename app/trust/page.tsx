import type { Metadata } from 'next'
import { PageHead, Section } from '@/app/components/parts'
import { Sentence } from '@/app/components/sentence'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { getExplorer } from '@/lib/views/explorer'
import { isNamedKind } from '@/lib/views/names'
import { getAccuracy } from '@/lib/views/trust'
import { CampaignTable } from './campaign-table'
import { Register } from './register'

export const generateMetadata = (): Metadata => ({
  title: say('page.trust'),
  description: say('trust.description'),
})

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export default async function Trust() {
  const { lookups } = await getExplorer()
  const { mentions, diagnostics } = lookups.corpus
  const problems = diagnostics.filter(({ subject, severity }) => subject === 'document' && severity !== 'info').length
  const { locations, scores, register } = getAccuracy()
  return (
    <>
      <PageHead name={say('page.trust')}>
        <p className="mt-2 max-w-prose text-quiet">{say('trust.lead', { count: locations })}</p>
      </PageHead>
      <Section title={say('trust.measured')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
        <section className="overflow-x-auto" aria-label={say('trust.scrolls')} tabIndex={0}>
          <table className="w-full max-w-3xl table-fixed border-collapse text-sm tabular-nums">
            <thead>
              <tr className="border-b border-strong-line text-start">
                <th scope="col" className="w-48 p-2 max-sm:w-32">
                  {say('trust.kind')}
                </th>
                <th scope="col" className="w-24 p-2 text-end max-sm:w-20">
                  {say('trust.labels')}
                </th>
                <th scope="col" className="w-24 p-2 text-end max-sm:w-20">
                  {say('trust.precision')}
                </th>
                <th scope="col" className="w-24 p-2 text-end max-sm:w-20">
                  {say('trust.recall')}
                </th>
                <th scope="col" className="w-24 p-2 text-end max-sm:hidden">
                  {say('trust.wrong')}
                </th>
                <th scope="col" className="w-24 p-2 text-end max-sm:hidden">
                  {say('trust.missed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {scores.map(({ kind, labels, precision, recall, spurious, missed }) => (
                <tr key={kind} className="border-b border-line">
                  <th scope="row" className="p-2 text-start font-normal">
                    {isNamedKind(kind) ? say(`kinds.${kind}`) : say('trust.states')}
                  </th>
                  <td className="p-2 text-end">{labels}</td>
                  <td className="p-2 text-end">{percent(precision)}</td>
                  <td className="p-2 text-end">{percent(recall)}</td>
                  <td className="p-2 text-end max-sm:hidden">{spurious}</td>
                  <td className="p-2 text-end max-sm:hidden">{missed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="mt-3 max-w-prose text-sm text-quiet">{say('trust.explained')}</p>
      </Section>
      <Section title={say('measured.title')}>
        <Register
          rows={register.filter(({ seen }) => !seen)}
          name={say('measured.not-seen')}
          means={say('measured.not-seen.means')}
        />
        <Register
          rows={register.filter(({ seen }) => seen)}
          name={say('measured.seen')}
          means={say('measured.seen.means')}
        />
        <p className="mt-3 max-w-prose text-sm text-quiet">{say('measured.command')}</p>
      </Section>
      <Section title={say('trust.limits')}>
        <ul className="max-w-prose list-disc space-y-2 ps-5">
          {(['documents', 'names', 'clauses', 'events'] as const).map((limit) => (
            <li key={limit}>{say(`trust.limit.${limit}`)}</li>
          ))}
          <li>
            {say('trust.open', { count: mentions.filter(({ status }) => status !== 'resolved').length })}{' '}
            <Sentence
              say={(list) => say('trust.faults', { count: problems, list })}
              values={[
                <a key="list" href={formatRef(pageRef(lookups.origin, 'diagnostics'))}>
                  {say('page.diagnostics')}
                </a>,
              ]}
            />
          </li>
          <li>
            <Sentence
              say={(list) => say('trust.gaps', { list })}
              values={[
                <a key="list" href={formatRef(pageRef(lookups.origin, 'traceability'))}>
                  {say('page.traceability')}
                </a>,
              ]}
            />
          </li>
        </ul>
      </Section>
      <CampaignTable />
    </>
  )
}
