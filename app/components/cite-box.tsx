import { CITATION_FORMS, type Citation, type CitationForm, citationHref, plainCitation } from '@/lib/views/citation'

const FORMS = Object.keys(CITATION_FORMS) as CitationForm[]

/** How to cite a page: each form to read and select, to copy where there is JavaScript, and as a file. */
export function CiteBox({ citation }: { citation: Citation }) {
  return (
    <>
      <p className="hidden text-sm print:block">{plainCitation(citation)}</p>
      <section id="cite" aria-label="Cite this" className="no-print mb-10 rounded-lg border border-line bg-panel">
        <details className="px-4 py-3">
          <summary className="cursor-pointer font-semibold">Cite this</summary>
          <dl className="mt-3 space-y-4">
            {FORMS.map((form) => {
              const { name, write } = CITATION_FORMS[form]
              const id = `citation-${form}`
              return (
                <div key={form}>
                  <dt className="mb-1 flex flex-wrap items-baseline gap-x-4">
                    <span className="font-semibold">{name}</span>
                    <button
                      type="button"
                      data-copies={id}
                      aria-label={`Copy ${name}`}
                      className="needs-script cursor-pointer text-sm text-link underline"
                    >
                      Copy
                    </button>
                    <a href={citationHref(citation.id, form)} download="" className="text-sm">
                      Save as a file
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
