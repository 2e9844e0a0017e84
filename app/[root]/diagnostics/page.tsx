import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { formatRef } from '@/lib/refs/address'
import { pageRef } from '@/lib/refs/ref'
import { Register } from './register'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'Register of faults',
  description: 'What the plan leaves open or has wrong, as far as it was noticed, each with its passage.',
}

export default async function DocumentRegister({ params }: Props) {
  const explorer = await editionOf(params)
  return (
    <Register
      explorer={explorer}
      subject="document"
      name="Register of faults"
      lead={
        <>
          What the plan leaves open or has wrong, as far as it was noticed: its authors may want to correct it. What the
          explorer itself was unsure of, or did not read, is in{' '}
          <a href={formatRef(pageRef(explorer.lookups.origin, 'diagnostics/reading'))}>how the file was read</a>.
        </>
      }
    />
  )
}
