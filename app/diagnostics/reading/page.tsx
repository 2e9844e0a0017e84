import type { Metadata } from 'next'
import { Register } from '../register'

export const metadata: Metadata = {
  title: 'How the file was read',
  description: 'What the explorer was unsure of when it read the plan, and what it did not read.',
  alternates: { canonical: '/diagnostics/reading' },
}

export default function ReadingRegister() {
  return (
    <Register
      subject="reading"
      name="How the file was read"
      lead={
        <>
          What the explorer was unsure of when it read the file, what it did not read, and what belongs to the page and
          not to the plan. The authors are not to blame for it: what they may want to correct is in the{' '}
          <a href="/diagnostics">register of faults</a>.
        </>
      }
    />
  )
}
