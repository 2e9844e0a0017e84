import type { Diagnostic } from '@/lib/domain/diagnostic'
import { RULES } from '@/lib/domain/rules'
import { getExplorer } from '@/lib/views/explorer'
import { getRegister } from '@/lib/views/front-matter'
import { PageHead, Section } from '../components/parts'

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
