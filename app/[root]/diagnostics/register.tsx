import { PageHead, Section } from '@/app/components/parts'
import { Printed } from '@/app/components/printed'
import type { Diagnostic } from '@/lib/domain/diagnostic'
import { RULES } from '@/lib/domain/rules'
import { inEnglish } from '@/lib/messages/language'
import { say } from '@/lib/messages/message'
import { formatRef } from '@/lib/refs/address'
import type { Explorer } from '@/lib/views/explorer'
import { getRegister, type RegisterGroup } from '@/lib/views/front-matter'

/** The rule that reports what belongs to the printed page and not to the plan: long, and seldom wanted. */
const FURNITURE = 'not-placed'

function Faults({ faults }: Pick<RegisterGroup, 'faults'>) {
  return (
    <ul className="space-y-2">
      {faults.map(({ message, ref, passage }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same fault may stand twice, and the list never changes
        <li key={i}>
          <Printed>{ref ? <a href={formatRef(ref)}>{message}</a> : message}</Printed>
          {passage && (
            <span className="block font-serif text-sm text-quiet">
              <Printed>{passage}</Printed>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

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
      {inEnglish(() => getRegister(lookups, source, subject)).map(({ rule, severity, faults }) => (
        <Section
          key={rule}
          printed
          title={RULES[rule] ?? rule}
          note={say(`severity.${severity}`, { count: faults.length })}
        >
          {rule === FURNITURE ? (
            <details>
              <summary className="cursor-pointer py-1">{say('diagnostics.furniture')}</summary>
              <Faults faults={faults} />
            </details>
          ) : (
            <Faults faults={faults} />
          )}
        </Section>
      ))}
    </>
  )
}
