import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { CiteBox } from '@/app/components/cite-box'
import { Figures, PageHead, Section } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import { siteUrl } from '@/app/site'
import type { Diagnostic } from '@/lib/domain/diagnostic'
import { citationOf } from '@/lib/exports/citations/citation'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import { answerRef, libraryRef, pageRef } from '@/lib/refs/ref'
import { getFigures, getPassages } from '@/lib/views/front-matter'

type Props = { params: Promise<{ root: string }> }

export const generateMetadata = (): Metadata => ({
  title: say('page.about'),
  description: say('about.description'),
})

const COMMAND = 'npm start -- PATH'

export default async function About({ params }: Props) {
  const explorer = await editionOf(params)
  const { lookups, info } = explorer
  const citation = citationOf(info.plan, explorer, await siteUrl(), new Date())
  const { source, entries, mentions, diagnostics } = lookups.corpus
  const faultsOf = (of: Diagnostic['subject']) =>
    diagnostics.filter(({ subject, severity }) => subject === of && severity !== 'info').length
  const open = mentions.filter(({ status }) => status !== 'resolved').length
  return (
    <div className="max-w-prose">
      <PageHead name={say('about.title')} />
      <Section title={say('about.what')}>
        <p>
          {say('about.what.made')} <code>{source.name}</code>
          {say('about.what.counts', { entries: entries.length, mentions: mentions.length })}{' '}
          <a href="#introductions">{say('about.what.introduction')}</a>
        </p>
        <p className="mt-3">
          {say('about.command')} <code>{COMMAND}</code>
        </p>
      </Section>
      <Section title={say('about.trust')}>
        <ul className="list-disc space-y-2 ps-5">
          <li>
            {say('about.trust.lost')}{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>{say('about.trust.unread')}</a>.
          </li>
          <li>{say('about.trust.guessed', { count: open })}</li>
          <li>{say('about.trust.back')}</li>
          <li>
            {say('about.trust.faults', { count: faultsOf('document') })}{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics'))}>{say('page.diagnostics')}</a>.{' '}
            {say('about.trust.unsure', { count: faultsOf('reading') })}{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>{say('diagnostics.reading')}</a>.
          </li>
          <li>
            <a href={formatRef(libraryRef('trust'))}>{say('about.trust.measured')}</a>
          </li>
          <li>{say('about.trust.addresses')}</li>
        </ul>
      </Section>
      <Section title={say('page.api')}>
        <p>
          <a href={formatRef(libraryRef('api'))}>{say('page.api')}</a> {say('about.api.gives')}{' '}
          <a href={formatRef(answerRef('/openapi.json'))}>{say('about.api.description')}</a> {say('about.api.is')}{' '}
          <a href={formatRef(answerRef('/corpus'))}>{say('about.edition')}</a> {say('about.and')}{' '}
          <a href={formatRef(answerRef('/source'))}>{say('about.source')}</a> {say('about.files')}
        </p>
      </Section>
      <Section id="introductions" title={say('about.introductions')}>
        <div className="space-y-4">
          {getPassages(lookups).map(({ id, text }) => (
            <p key={id} id={id}>
              <Text text={text} />
            </p>
          ))}
        </div>
        <Figures figures={getFigures(lookups)} />
      </Section>
      {citation && <CiteBox citation={citation} origin={lookups.origin} />}
    </div>
  )
}
