import { Printed } from '@/app/components/printed'
import type { Citation } from '@/lib/exports/citations/citation'
import { CITATION_FORM_NAMES, CITATION_FORMS } from '@/lib/exports/citations/forms'
import { plainCitation } from '@/lib/exports/citations/plain'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { citationRef, type Origin } from '@/lib/refs/ref'

/** How to cite a page: each form to read and select, to copy where there is JavaScript, and as a file. */
export function CiteBox({ citation, origin }: { citation: Citation; origin: Origin }) {
  return (
    <>
      <p className="hidden text-sm print:block">
        <Printed>{plainCitation(citation)}</Printed>
      </p>
      <section id="cite" aria-label={say('cite')} className="no-print mb-10 rounded-lg border border-line bg-panel">
        <details className="px-4 py-3">
          <summary className="cursor-pointer font-semibold">{say('cite')}</summary>
          <dl className="mt-3 space-y-4">
            {CITATION_FORM_NAMES.map((form) => {
              const { name, write } = CITATION_FORMS[form]
              const id = `citation-${form}`
              return (
                <div key={form}>
                  <dt className="mb-1 flex flex-wrap items-baseline gap-x-4">
                    <span className="font-semibold">{form === 'txt' ? say('cite.plain') : name}</span>
                    <button
                      type="button"
                      data-copies={id}
                      aria-label={say('cite.copy.form', { name: form === 'txt' ? say('cite.plain') : name })}
                      className="needs-script min-h-6 cursor-pointer text-sm text-link underline"
                    >
                      {say('cite.copy')}
                    </button>
                    <a
                      href={formatRef(citationRef(origin, citation.id, form))}
                      download=""
                      className="inline-block min-h-6 text-sm"
                    >
                      {say('file.download')}
                    </a>
                  </dt>
                  <dd>
                    <pre id={id} className="rounded bg-sunk p-3 font-mono text-sm whitespace-pre-wrap">
                      {write(citation).trimEnd()}
                    </pre>
                  </dd>
                </div>
              )
            })}
          </dl>
        </details>
      </section>
    </>
  )
}
