import { formsOf, isText } from '@/lib/exports/page-forms'
import type { Library } from '@/lib/library/library'
import { preferredType } from '@/lib/refs/accept'
import { parseForm, parsePath } from '@/lib/refs/address'
import type { Form, Origin } from '@/lib/refs/ref'
import { leadsNowhere, movedTo } from '@/lib/views/addresses'

/** The forms that `Accept` chooses among, and what a page is without it. */
const TYPES = {
  'text/html': null,
  'application/akn+xml': 'akn',
  'application/json': 'json',
  'text/plain': 'txt',
} as const

/** The form of a text of the plan that a client wants instead of its page, or null. */
function wantedForm(path: string, accept: string | null): Form | null {
  if (!isText(parsePath(path))) return null
  const type = preferredType(accept, Object.keys(TYPES)) as keyof typeof TYPES
  return parseForm(path) ? null : TYPES[type]
}

/** Whether an address is that of a page in another form, `/wtsa-16/silent.csv`, and not of a thing whose id ends so. */
function isFile(path: string, { registry }: Library): boolean {
  const asked = parseForm(path)
  const place = parsePath(path)
  if (asked === null || ('id' in place && place.id !== null && registry[place.id])) return false
  return formsOf(parsePath(asked.page)).some(({ form }) => form === asked.form)
}

/** What an address leads to. */
export type Way =
  /** An address of version one: where its page is now. */
  | { to: 'elsewhere'; path: string }
  /** A page in another form: the address of that form. */
  | { to: 'file'; path: string }
  | { to: 'page' }
  | { to: 'nothing' }

/** What the address of a request leads to, before anything is made. */
export async function wayOf(path: string, accept: string | null, library: Library, origin: Origin): Promise<Way> {
  const moved = movedTo(path, origin)
  if (moved) return { to: 'elsewhere', path: moved }
  const wanted = wantedForm(path, accept)
  if (wanted) return { to: 'file', path: `${path}.${wanted}` }
  if (isFile(path, library)) return { to: 'file', path }
  return (await leadsNowhere(path, library)) ? { to: 'nothing' } : { to: 'page' }
}
