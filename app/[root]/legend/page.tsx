import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { getLegend } from '@/lib/views/legend'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({ title: say('page.legend'), description: say('legend.description') })

const LIST = 'grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]'

export default async function LegendPage({ params }: Props) {
  const { printed, unexplained } = getLegend((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name={say('page.legend')} />
      {printed.length > 0 && (
        <Section title={say('legend.printed')}>
          <dl className={LIST}>
            {printed.map(({ id, term, meaning }) => (
              <div key={id} id={id} className="contents">
                <dt className="font-medium">{term}</dt>
                <dd>
                  <Printed>{meaning}</Printed>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {unexplained.length > 0 && (
        <Section title={say('legend.unexplained')} note={say('legend.unexplained.note')}>
          <dl className={LIST}>
            {unexplained.map(({ term, meaning }) => (
              <div key={term} className="contents">
                <dt className="font-medium">{term}</dt>
                <dd>
                  <Printed>{meaning}</Printed>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}
