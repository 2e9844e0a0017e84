import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { getChanges } from '@/lib/views/front-matter'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('changes.title'),
  description: say('changes.description'),
})

export default async function Changes({ params }: Props) {
  const changes = getChanges((await editionOf(params)).lookups)
  return (
    <>
      <PageHead name={say('changes.title')}>
        <p className="mt-2 max-w-prose text-quiet">
          {say('changes.lead')} {changes.length > 0 && say('changes.inference')}
        </p>
      </PageHead>
      {changes.length === 0 && <p>{say('changes.none')}</p>}
      {(['new', 'reused', 'dropped'] as const).map((kind) => {
        const own = changes.filter(({ change }) => change === kind)
        return own.length === 0 ? null : (
          <Section key={kind} title={say(`changes.${kind}`)} note={`${own.length}`}>
            <p className="mb-2 text-sm text-quiet">{say(`changes.${kind}.about`)}</p>
            <ul className="divide-y divide-line border-y border-line">
              {own.map(({ id, name, ref, reason, action }) => (
                <li key={id} id={id} className="grid gap-x-6 py-2 sm:grid-cols-[6rem_1fr_18rem]">
                  <a href={formatRef(ref)} className="inline-block min-h-6 font-medium tabular-nums">
                    {name}
                  </a>
                  <span>
                    <Printed>{action}</Printed>
                    {kind === 'dropped' && action && (
                      <span className="block text-sm text-warn">{say('untracked.still')}</span>
                    )}
                  </span>
                  <span className="text-sm text-quiet">
                    {reason ? <Printed>{reason}</Printed> : say('changes.no.reason')}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}
