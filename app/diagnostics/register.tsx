import type { Diagnostic } from '@/lib/domain/diagnostic'
import { getExplorer } from '@/lib/views/explorer'
import { getRegister } from '@/lib/views/front-matter'
import { PageHead, Section } from '../components/parts'

/** What each rule reports, in words. */
const RULES: Readonly<Record<string, string>> = {
  'ambiguous-reference': 'References that may mean several things',
  'unresolved-reference': 'References that name nothing that is known',
  'wrong-mandate': 'Citations of a mandate that the operative text contradicts',
  'likely-misprint': 'What looks misprinted',
  'unknown-resolution': 'Resolutions of the assembly that the plan does not have',
  'mandate-not-printed': 'Mandates in parts that the plan does not print',
  'broken-off': 'Rows that break off',
  'run-together': 'Rows that have run into one',
  'without-number': 'Action items of which no number was read',
  misnumbered: 'Clauses whose printed label is missing or repeated',
  'used-twice': 'Ids that are used twice',
  'missing-heading': 'Headings that are missing',
  'open-changes': 'Tracked changes',
  'comments-not-read': 'Comments',
  'not-placed': 'Text of the page that is no part of the plan',
}

/** One of the two registers: faults of the document, or of the reading. */
export async function Register({
  subject,
  name,
  lead,
}: {
  subject: Diagnostic['subject']
  name: string
  lead: React.ReactNode
}) {
  const { lookups, source } = await getExplorer()
  return (
    <>
      <PageHead name={name}>
        <p className="mt-2 max-w-prose text-quiet">{lead}</p>
      </PageHead>
      {getRegister(lookups, source, subject).map(({ rule, severity, faults }) => (
        <Section key={rule} title={RULES[rule] ?? rule} note={`${faults.length}, ${severity}`}>
          <ul className="space-y-2">
            {faults.map(({ message, href, passage }) => (
              <li key={`${message} ${passage}`}>
                {href ? <a href={href}>{message}</a> : message}
                {passage && <span className="block text-sm text-quiet">“{passage}”</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
