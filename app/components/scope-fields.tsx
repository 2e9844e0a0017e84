import type { EditionRef } from '@/lib/domain/plan'
import { scopeQuery } from '@/lib/refs/address'

/** What keeps a form within the plan or the edition of the page that it is on. */
export const ScopeFields = ({ scope }: { scope: EditionRef | null }) =>
  scopeQuery(scope).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
