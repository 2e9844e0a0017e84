import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { Register } from '../register'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'How the file was read',
  description: 'What the explorer was unsure of when it read the plan, and what it did not read.',
}

export default async function ReadingRegister({ params }: Props) {
  const explorer = await editionOf(params)
  return (
    <Register
      explorer={explorer}
      subject="reading"
      name="How the file was read"
      lead={
        <>
          What the explorer was unsure of when it read the file, what it did not read, and what belongs to the page and
          not to the plan. The authors are not to blame for it: what they may want to correct is in the{' '}
          <a href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics'))}>register of faults</a>.
        </>
      }
    />
  )
}
