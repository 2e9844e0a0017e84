import type { ComponentProps } from 'react'

// In an offline file this stands for `next/form`: the file sends every form itself.
export default function Form({ prefetch: _, ...rest }: ComponentProps<'form'> & { prefetch?: boolean }) {
  return <form {...rest} />
}
