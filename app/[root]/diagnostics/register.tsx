import { PageHead, Section } from '@/app/components/parts'
import type { Diagnostic } from '@/lib/domain/diagnostic'
import { RULES } from '@/lib/domain/rules'
import { formatRef } from '@/lib/refs/address'
import type { Explorer } from '@/lib/views/explorer'
import { getRegister } from '@/lib/views/front-matter'

/** One of the two registers: faults of the document, or of the reading. */
export function Register({
  explorer,
  subject,
  name,
  lead,
}: {
  explorer: Explorer
  subject: Diagnostic['subject']
  name: string
  lead: React.ReactNode
}) {
  const { lookups, source } = explorer
  return (
    <>
      <PageHead name={name}>
        <p className="mt-2 max-w-prose text-quiet">{lead}</p>
      </PageHead>
      {getRegister(lookups, source, subject).map(({ rule, severity, faults }) => (
        <Section key={rule} title={RULES[rule] ?? rule} note={`${faults.length}, ${severity}`}>
          <ul className="space-y-2">
            {faults.map(({ message, ref, passage }) => (
              <li key={`${message} ${passage}`}>
                {ref ? <a href={formatRef(ref)}>{message}</a> : message}
                {passage && <span className="block text-sm text-quiet">“{passage}”</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
