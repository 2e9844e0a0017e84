import { timeOf } from '../feeds/feed'
import type { Exported } from '../file'
import { element, type XmlElement } from '../xml'

/** What a document of Akoma Ntoso is: a statement or another document, and which part of a plan it is. */
export type Identity = {
  kind: 'statement' | 'doc' | 'documentCollection'
  /** Which part of the plan: an id of an entry, or the plan as a whole. */
  id: string | null
  /** Which document within that: the main one, or one that is attached. */
  part: 'main' | 'items' | 'front'
}

/** "/akn/un/statement/wtsa-16/res-92": the work, by plan and id, in all editions. */
export const workUri = ({ kind, id }: Identity, plan: string): string =>
  ['/akn/un', kind === 'documentCollection' ? 'documentCollection' : kind, plan, id].filter(Boolean).join('/')

/** The standard requires a date: of an edition without one it is that of its reading, which its name says. */
function frbrDate({ explorer: { info } }: Exported) {
  return element('FRBRdate', {
    date: timeOf(info).slice(0, 10),
    name: info.facts.date === null ? 'read' : 'edition',
  })
}

/** Ids are unique in a whole collection: those of its documents' metadata end in what the document is of. */
export const metaId = (name: string, { id, part }: Identity): string => [name, id, part].filter(Boolean).join('.')

/** The metadata of a document: work and expression from plan and edition, the manifestation is this file. */
export function metaElement(identity: Identity, context: Exported): XmlElement {
  const { info } = context.explorer
  const [author, maker] = [metaId('author', identity), metaId('explorer', identity)]
  const work = workUri(identity, info.plan)
  const expression = `${work}/eng@${info.date}`
  const level = (name: string, uri: string, ...more: XmlElement[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${uri}/!${identity.part}` }),
      element('FRBRuri', { value: uri }),
      frbrDate(context),
      element('FRBRauthor', { href: `#${name === 'FRBRManifestation' ? maker : author}` }),
      ...more,
    )
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: `#${maker}` },
      level('FRBRWork', work, element('FRBRcountry', { value: 'un' })),
      level('FRBRExpression', expression, element('FRBRlanguage', { language: 'eng' })),
      level('FRBRManifestation', `${expression}.akn`, element('FRBRformat', { value: 'application/akn+xml' })),
    ),
    element(
      'references',
      { source: `#${maker}` },
      element('TLCOrganization', {
        eId: author,
        href: '/akn/ontology/organization/un/author',
        showAs: info.facts.author ?? 'not stated in the document',
      }),
      element('TLCOrganization', {
        eId: maker,
        href: '/akn/ontology/organization/un/action-plan-explorer',
        showAs: 'Action Plan Explorer',
      }),
    ),
  )
}
