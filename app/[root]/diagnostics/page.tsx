import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { Sentence } from '@/app/components/sentence'
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
        <Sentence
          say={(reading) => say('diagnostics.lead', { reading })}
          values={[
            <a key="reading" href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics/reading'))}>
              {say('diagnostics.reading')}
            </a>,
          ]}
        />
      }
    />
  )
}
