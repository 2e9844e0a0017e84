import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { Register } from '../register'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('diagnostics.reading'),
  description: say('diagnostics.reading.description'),
})

export default async function ReadingRegister({ params }: Props) {
  const explorer = await editionOf(params)
  return (
    <Register
      explorer={explorer}
      subject="reading"
      name={say('diagnostics.reading')}
      lead={
        <>
          {say('diagnostics.reading.lead')}{' '}
          <a href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics'))}>{say('page.diagnostics')}</a>.
        </>
      }
    />
  )
}
