import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { EditionLink } from '@/app/components/edition'
import { nameOfDate } from '@/app/components/edition-name'
import { PageHead } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Parameters } from '@/lib/refs/states'
import { getEditionsPage } from '@/lib/views/editions'

type Props = { params: Promise<{ root: string }>; searchParams: Promise<Parameters> }

export const generateMetadata = (): Metadata => ({
  title: say('page.editions'),
  description: say('editions.description'),
})

/** All editions of the plan; with `?open=` each leads to its page at that address. */
export default async function EditionsPage({ params, searchParams }: Props) {
  const address = [(await searchParams).open].flat()[0] ?? ''
  const { title, editions } = getEditionsPage(await editionOf(params), address)
  return (
    <>
      <PageHead name={say('page.editions')}>
        <p className="mt-2 text-quiet">
          <Printed>{title}</Printed>
        </p>
      </PageHead>
      <ol>
        {editions.map(({ changes, ...edition }) => (
          <li
            key={edition.info.date}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-t border-line py-2"
          >
            <div>
              <EditionLink edition={edition} />
              <p className="text-sm text-quiet tabular-nums">{nameOfDate(edition.info.date)}</p>
            </div>
            {changes && (
              <a href={formatRef(changes)} className="inline-block min-h-6 text-sm">
                {say('page.compare')}
              </a>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
