import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { CiteBox } from '@/app/components/cite-box'
import { Figures, PageHead, Section } from '@/app/components/parts'
import { Sentence } from '@/app/components/sentence'
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
          <Sentence
            say={(name) => say('about.what.made', { source: name, entries: entries.length, mentions: mentions.length })}
            values={[<code key="name">{source.name}</code>]}
          />{' '}
          <a href="#introductions">{say('about.what.introduction')}</a>
        </p>
        <p className="mt-3">
          <Sentence
            say={(command) => say('about.command', { command })}
            values={[<code key="command">{COMMAND}</code>]}
          />
        </p>
      </Section>
      <Section title={say('about.trust')}>
        <ul className="list-disc space-y-2 ps-5">
          <li>
            <Sentence
              say={(list) => say('about.trust.lost', { list })}
              values={[
                <a key="list" href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>
                  {say('about.trust.unread')}
                </a>,
              ]}
            />
          </li>
          <li>{say('about.trust.guessed', { count: open })}</li>
          <li>{say('about.trust.back')}</li>
          <li>
            <Sentence
              say={(list) => say('about.trust.faults', { count: faultsOf('document'), list })}
              values={[
                <a key="list" href={formatRef(pageRef(lookups.origin, 'diagnostics'))}>
                  {say('page.diagnostics')}
                </a>,
              ]}
            />{' '}
            <Sentence
              say={(list) => say('about.trust.unsure', { count: faultsOf('reading'), list })}
              values={[
                <a key="list" href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>
                  {say('diagnostics.reading')}
                </a>,
              ]}
            />
          </li>
          <li>
            <a href={formatRef(libraryRef('trust'))}>{say('about.trust.measured')}</a>
          </li>
          <li>{say('about.trust.addresses')}</li>
        </ul>
      </Section>
      <Section title={say('page.api')}>
        <p>
          <Sentence
            say={(api, description) => say('about.api', { api, description })}
            values={[
              <a key="api" href={formatRef(libraryRef('api'))}>
                {say('page.api')}
              </a>,
              <a key="description" href={formatRef(answerRef('/openapi.json'))}>
                {say('about.api.description')}
              </a>,
            ]}
          />{' '}
          <Sentence
            say={(edition, text) => say('about.files', { edition, source: text })}
            values={[
              <a key="edition" href={formatRef(answerRef('/corpus'))}>
                {say('about.edition')}
              </a>,
              <a key="source" href={formatRef(answerRef('/source'))}>
                {say('about.source')}
              </a>,
            ]}
          />
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
