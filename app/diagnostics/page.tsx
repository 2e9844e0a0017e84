import type { Metadata } from 'next'
import { Register } from './register'

export const metadata: Metadata = {
  title: 'Register of faults',
  description: 'What the plan leaves open or has wrong, as far as it was noticed, each with its passage.',
  alternates: { canonical: '/diagnostics' },
}

export default function DocumentRegister() {
  return (
    <Register
      subject="document"
      name="Register of faults"
      lead={
        <>
          What the plan leaves open or has wrong, as far as it was noticed: its authors may want to correct it. What the
          explorer itself was unsure of, or did not read, is in <a href="/diagnostics/reading">how the file was read</a>
          .
        </>
      }
    />
  )
}
