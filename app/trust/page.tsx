import type { Metadata } from 'next'
import { PageHead, Section } from '@/app/components/parts'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { getExplorer } from '@/lib/views/explorer'
import { KIND_NAMES } from '@/lib/views/names'
import { getAccuracy } from '@/lib/views/trust'

export const metadata: Metadata = {
  title: say('page.trust'),
  description: 'How well the rules find the references of the plan, against labels made by hand, kind by kind.',
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

export default async function Trust() {
  const { lookups } = await getExplorer()
  const { mentions, diagnostics } = lookups.corpus
  const { locations, scores } = getAccuracy()
  return (
    <>
      <PageHead name={say('page.trust')}>
        <p className="mt-2 max-w-prose text-quiet">
          The rules that find references were compared with labels that were made by hand, on {locations} places of the
          official WTSA-16 plan: half of its action items and resolutions. Other plans were not measured.
        </p>
      </PageHead>
      <Section title="Measured accuracy">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
        <section className="overflow-x-auto" aria-label="Accuracy, scrolls sideways" tabIndex={0}>
          <table className="w-full max-w-3xl table-fixed border-collapse text-sm tabular-nums">
            <thead>
              <tr className="border-b border-strong-line text-left">
                <th scope="col" className="w-48 p-2">
                  Kind
                </th>
                <th scope="col" className="w-24 p-2 text-right">
                  Labels
                </th>
                <th scope="col" className="w-24 p-2 text-right">
                  Precision
                </th>
                <th scope="col" className="w-24 p-2 text-right">
                  Recall
                </th>
                <th scope="col" className="w-24 p-2 text-right">
                  Wrong
                </th>
                <th scope="col" className="w-24 p-2 text-right">
                  Missed
                </th>
              </tr>
            </thead>
            <tbody>
              {scores.map(({ kind, labels, precision, recall, spurious, missed }) => (
                <tr key={kind} className="border-b border-line">
                  <th scope="row" className="p-2 text-left font-normal">
                    {KIND_NAMES[kind as keyof typeof KIND_NAMES]?.many ?? 'States of Recommendations in a place'}
                  </th>
                  <td className="p-2 text-right">{labels}</td>
                  <td className="p-2 text-right">{percent(precision)}</td>
                  <td className="p-2 text-right">{percent(recall)}</td>
                  <td className="p-2 text-right">{spurious}</td>
                  <td className="p-2 text-right">{missed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="mt-3 max-w-prose text-sm text-quiet">
          Precision is the share of what was found that is right, recall the share of what is there that was found. The
          rules were tuned on the same labels; expect lower accuracy on other text.
        </p>
      </Section>
      <Section title="What the rules cannot do">
        <ul className="max-w-prose list-disc space-y-2 pl-5">
          <li>
            A bare document number is given to the body that its sentence or its item speaks of; where none does, it
            stays open.
          </li>
          <li>A name that is not in the lists of names is not found; a number without its letters is not found.</li>
          <li>
            Which clause an item implements follows its citation, and the wording where the citation is open or plainly
            wrong.
          </li>
          <li>Two events are one where date, place and title agree as far as they are printed.</li>
          <li>
            References of this plan that are not resolved:{' '}
            {mentions.filter(({ status }) => status !== 'resolved').length}; faults that were noticed:{' '}
            {diagnostics.filter(({ subject, severity }) => subject === 'document' && severity !== 'info').length}:{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics'))}>issues found in the document</a>.
          </li>
          <li>
            Clauses and items whose link to each other, or to evidence, is not known:{' '}
            <a href={formatRef(pageRef(lookups.origin, 'traceability'))}>gaps in implementation</a>.
          </li>
        </ul>
      </Section>
    </>
  )
}
