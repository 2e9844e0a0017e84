import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { briefRef, newBrief } from '@/lib/refs/brief'
import type { Origin } from '@/lib/refs/ref'

/** The way to the brief of what a page is about. */
export const BriefLink = ({ of, origin }: { of: string; origin: Origin }) => (
  <p className="no-print mt-2 text-sm">
    <a href={formatRef(briefRef(origin, newBrief({ kind: 'thing', of })))} className="inline-block min-h-6">
      {say('page.brief')}
    </a>
  </p>
)
