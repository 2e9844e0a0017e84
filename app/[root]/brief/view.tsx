import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import { runningLines } from '@/lib/exports/brief/running'
import { briefCounts, briefSources, itemSource } from '@/lib/exports/brief/sources'
import { pdfPrinter } from '@/lib/exports/pdf/printer'
import { editionIn } from '@/lib/exports/tables/table'
import { formatDate } from '@/lib/messages/intl'
import { inEnglish } from '@/lib/messages/language'
import { inWords, say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { inForm } from '@/lib/refs/ref'
import type { Brief } from '@/lib/views/brief/brief'
import type { BriefGroup } from '@/lib/views/brief/rows'
import type { Explorer } from '@/lib/views/explorer'
import { ContentsForm } from './contents-form'
import { Changes, Silent } from './rest'
import { Sheet } from './sheet'
import { BriefTable } from './table'

/** Whether a group is what the whole brief is about, and needs no heading. */
const isSubject = ({ resolution }: BriefGroup, brief: Brief): boolean =>
  resolution !== null && formatRef(resolution.ref) === formatRef(brief.subject)

function Head({ brief, edition, day }: { brief: Brief; edition: string; day: string }) {
  return (
    <PageHead kind={say('brief.kind')} name={inWords(brief.name)}>
      {brief.title && <p className="mt-1 text-xl leading-snug">{brief.title}</p>}
      <p className="mt-2 text-quiet">
        {say('brief.edition', { edition, date: day })} <a href={formatRef(brief.subject)}>{say('brief.all')}</a>
      </p>
      <p className="mt-1">{briefCounts(brief)}</p>
      {brief.unknown.length > 0 && (
        <p className="mt-1 text-warn">
          {say('brief.unknown.items', { numbers: brief.unknown.join(', ').toUpperCase() })}
        </p>
      )}
      <p className="no-print mt-2 text-sm">
        <a href={formatRef(inForm(brief.ref, 'docx'))}>{say('brief.file')}</a>
        {pdfPrinter() && (
          <>
            {' · '}
            <a href={formatRef(inForm(brief.ref, 'pdf'))} className="online-only">
              {say('brief.pdf')}
            </a>
          </>
        )}
        <span className="text-quiet"> · {say('brief.print')}</span>
      </p>
    </PageHead>
  )
}

/** A brief as it is read and printed; a browser prints the running lines at the head and foot of each page. */
export function BriefView({ brief, explorer, site }: { brief: Brief; explorer: Explorer; site: string }) {
  const { origin, corpus } = explorer.lookups
  const today = new Date()
  const day = formatDate(today.toISOString().slice(0, 10))
  const edition = editionIn(explorer)
  const { state } = brief
  return (
    <article className="print-brief">
      <style>{runningLines({ edition, name: inWords(brief.name), address: site + formatRef(brief.ref), day })}</style>
      <Head brief={brief} edition={edition} day={day} />
      <ContentsForm brief={brief} origin={origin} />
      {brief.groups.map((group) => {
        const { resolution, rows } = group
        const name = resolution ? `${resolution.name} – ${resolution.title}` : say('kinds.action-item')
        return (
          <section key={resolution?.id ?? rows[0]?.item.id ?? ''} aria-label={name} className="mb-8">
            {!isSubject(group, brief) && (
              <h2 className="mb-1 font-serif text-lg font-semibold">
                {resolution ? <a href={formatRef(resolution.ref)}>{name}</a> : name}
              </h2>
            )}
            {state.layout === 'table' ? (
              <BriefTable rows={rows} caption={name} state={state} />
            ) : (
              rows.map((row) => (
                <Sheet
                  key={row.item.id}
                  row={row}
                  state={state}
                  source={inEnglish(() => itemSource(row.item.id, explorer, site, today))}
                />
              ))
            )}
          </section>
        )
      })}
      {state.parts.includes('silent') && brief.total + brief.gaps.length > 0 && (
        <Silent brief={brief} date={corpus.edition.date ?? ''} />
      )}
      {brief.changes && <Changes changes={brief.changes} />}
      {state.parts.includes('sources') && (
        <Section title={say('brief.sources')}>
          {inEnglish(() => briefSources(explorer, site, today)).map((line) => (
            <p key={line} className="max-w-prose text-sm wrap-anywhere print:max-w-none">
              <Printed>{line}</Printed>
            </p>
          ))}
        </Section>
      )}
    </article>
  )
}
