import type { Metadata } from 'next'
import { editionOf } from '@/app/asked'
import { CiteBox } from '@/app/components/cite-box'
import { Figures, PageHead, Section } from '@/app/components/parts'
import { Text } from '@/app/components/text'
import { siteUrl } from '@/app/site'
import type { Diagnostic } from '@/lib/domain/diagnostic'
import { citationOf } from '@/lib/exports/citations/citation'
import { formatRef } from '@/lib/refs/address'
import { answerRef, libraryRef, pageRef } from '@/lib/refs/ref'
import { getFigures, getPassages } from '@/lib/views/front-matter'
import { counted } from '@/lib/views/names'

type Props = { params: Promise<{ root: string }> }

export const metadata: Metadata = {
  title: 'About',
  description: 'What this explorer is, what it was made from, and what it offers to other programs.',
}

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
      <PageHead name="About this explorer" />
      <Section title="What it is">
        <p>
          It reads the action plan of a standards assembly, splits it into entries that can be linked to, and finds what
          each of them cites. What you see here was made by rules from one document, <code>{source.name}</code>:{' '}
          {entries.length} entries and {mentions.length} mentions. The official text of the plan prevails. What the
          document says of itself stands <a href="#introductions">below</a>.
        </p>
        <p className="mt-3">
          To read the official text here, or another plan, as a Word file or as its text export:{' '}
          <code>npm start -- PATH</code>
        </p>
      </Section>
      <Section title="How far to trust it">
        <ul className="list-disc space-y-2 pl-5">
          <li>
            Nothing of the document is lost: every character stands in one entry, or in the{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>list of what was not read</a>.
          </li>
          <li>
            Nothing is guessed: {counted(open, 'reference is', 'references are')} not resolved, and shown as such, with
            the reason.
          </li>
          <li>Everything leads back: each passage has an address of its own.</li>
          <li>
            {counted(faultsOf('document'), 'fault of the document was', 'faults of the document were')} noticed: the{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics'))}>register</a>.{' '}
            {counted(faultsOf('reading'), 'thing', 'things')} the explorer was unsure of, or did not read:{' '}
            <a href={formatRef(pageRef(lookups.origin, 'diagnostics/reading'))}>how the file was read</a>.
          </li>
          <li>
            <a href={formatRef(libraryRef('trust'))}>How well the rules do</a> against labels made by hand, kind by
            kind.
          </li>
          <li>Official addresses are built by rule from the id alone and were not checked.</li>
        </ul>
      </Section>
      <Section title="For other programs">
        <p>
          <a href={formatRef(libraryRef('api'))}>The API</a> gives programs all that the pages show, with examples to
          copy; <a href={formatRef(answerRef('/openapi.json'))}>its description</a> is OpenAPI 3.1. The{' '}
          <a href={formatRef(answerRef('/corpus'))}>whole edition</a> and the{' '}
          <a href={formatRef(answerRef('/source'))}>source text</a> are files.
        </p>
      </Section>
      <Section id="introductions" title="Introductions of the plan">
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
