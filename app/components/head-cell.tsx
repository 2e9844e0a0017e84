import type { ReactNode } from 'react'

/** The head of a column; `className` is its width and where its text stands. */
export const HeadCell = ({ className = '', children }: { className?: string; children: ReactNode }) => (
  <th scope="col" className={`py-1.5 font-semibold text-quiet ${className}`}>
    {children}
  </th>
)
