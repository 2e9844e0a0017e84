import { choiceParts } from '@/lib/messages/intl'
import { Printed } from './printed'

/** "A, B or C", each a link where it has a page. */
export function OneOf({ choices }: { choices: readonly { label: string; href: string | null }[] }) {
  let at = 0
  return choiceParts(choices.map(({ label }) => label)).map(({ type, value }) => {
    if (type === 'literal') return value
    const { href } = choices[at++]!
    const name = <Printed key={`${at}`}>{value}</Printed>
    return href ? (
      <a key={href} href={href}>
        {name}
      </a>
    ) : (
      name
    )
  })
}
