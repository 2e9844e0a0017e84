import type { Metadata } from 'next'
import { getExplorer } from '@/lib/views/explorer'
import { getRegister } from '@/lib/views/front-matter'
import { PageHead, Section } from '../components/parts'

export const metadata: Metadata = {
  title: 'Register of faults',
  description: 'What the plan leaves open or has wrong, as far as it was noticed, each with its passage.',
  alternates: { canonical: '/diagnostics' },
}

/** What each rule reports, in words. */
const RULES: Readonly<Record<string, string>> = {
  'ambiguous-reference': 'References that may mean several things',
  'unresolved-reference': 'References that name nothing that is known',
  'wrong-mandate': 'Citations of a mandate that the operative text contradicts',
  'likely-misprint': 'What looks misprinted',
  'unknown-resolution': 'Resolutions of the assembly that the plan does not have',
  'mandate-not-printed': 'Mandates in parts that the plan does not print',
  'broken-off': 'Rows that break off',
  'without-number': 'Action items without number',
  misnumbered: 'Clauses whose printed label is missing or repeated',
  'used-twice': 'Ids that are used twice',
  'missing-heading': 'Headings that are missing',
  'not-placed': 'Text of the page that is no part of the plan',
}

export default async function Register() {
  const { lookups, source } = await getExplorer()
  const groups = getRegister(lookups, source)
  return (
    <>
      <PageHead name="Register of faults">
        <p className="mt-2 max-w-prose text-quiet">
          What the plan leaves open or has wrong, as far as it was noticed, and what was read but is no part of it.
        </p>
      </PageHead>
      {groups.map(({ rule, severity, faults }) => (
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
