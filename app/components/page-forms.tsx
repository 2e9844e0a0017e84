import { formsOf, isBrief } from '@/lib/exports/page-forms'
import { say } from '@/lib/messages/message'
import { parsePath } from '@/lib/refs/address'

/** Forms that are called by a word; the others have names of their own. */
const isNamed = (form: string): form is 'ics' | 'txt' | 'atom' => ['ics', 'txt', 'atom'].includes(form)

/** The page that is read, in other forms: as a table for a spreadsheet or for Word. Its state goes along. */
export function PageForms({ path, query }: { path: string; query: URLSearchParams }) {
  const place = parsePath(path)
  const forms = formsOf(place)
  // A brief of nothing is no file.
  if (forms.length === 0 || (isBrief(place) && query.size === 0)) return null
  const state = query.size > 0 ? `?${query}` : ''
  return (
    <nav aria-label={say('file.title')} className="page-forms no-print mb-2 flex flex-wrap justify-end gap-x-4 text-sm">
      <span className="text-quiet">{say('file.download')}</span>
      {forms.map(({ form, name }) => (
        <a key={form} href={`${path}.${form}${state}`} className="inline-block min-h-6 min-w-6">
          {isNamed(form) ? say(`file.form.${form}`) : name}
        </a>
      ))}
    </nav>
  )
}
