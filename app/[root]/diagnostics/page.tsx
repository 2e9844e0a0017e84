import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { Register } from './register'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('page.diagnostics'),
  description: say('diagnostics.description'),
})

export default async function DocumentRegister({ params }: Props) {
  const explorer = await editionOf(params)
  return (
    <Register
      explorer={explorer}
      subject="document"
      name={say('page.diagnostics')}
      lead={
        <>
          {say('diagnostics.lead')}{' '}
          <a href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics/reading'))}>{say('diagnostics.reading')}</a>
        </>
      }
    />
  )
}
