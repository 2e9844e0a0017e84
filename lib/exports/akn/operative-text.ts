import type { Entry, EntryOf } from '../../domain/entry'
import type { Exported } from '../file'
import { element, type Xml, type XmlElement } from '../xml'
import { inlineOf } from './inline'

/** What Akoma Ntoso calls each role of a clause; what it has no word for is a named container. */
const ELEMENTS: Readonly<Record<EntryOf<'clause'>['role'], { name: string; as?: string }>> = {
  clause: { name: 'clause' },
  'sub-clause': { name: 'subclause' },
  bullet: { name: 'indent' },
  paragraph: { name: 'alinea' },
  chapeau: { name: 'hcontainer', as: 'chapeau' },
  footnote: { name: 'hcontainer', as: 'footnote' },
  annex: { name: 'hcontainer', as: 'annex' },
}

/** The label as it is printed, "1)", "•": what stands in front of the words. */
const labelOf = ({ text, lead }: Entry): Xml => {
  const label = text.slice(0, lead).trim()
  return label !== '' && element('num', {}, label)
}

/** The words of a container that has nothing under it. */
export const contentElement = (id: string, words: Xml): XmlElement =>
  element('content', { eId: `${id}__content` }, words)

/** A part of the text with its words, and what stands under it. */
function container(
  name: string,
  as: string | null,
  entry: Entry,
  under: readonly Xml[],
  context: Exported,
): XmlElement {
  const words = element('p', {}, ...inlineOf(entry, context))
  return element(
    name,
    { eId: entry.id, name: as },
    labelOf(entry),
    under.length > 0 ? element('intro', { eId: `${entry.id}__intro` }, words) : contentElement(entry.id, words),
    ...under,
  )
}

/** An entry of the operative text with everything under it. Action items stand in a document of their own. */
export function textElement(entry: Entry, context: Exported): Xml {
  const under = () => context.explorer.lookups.childrenOf(entry.id).map((child) => textElement(child, context))
  switch (entry.kind) {
    case 'section':
      return element(
        'hcontainer',
        { eId: entry.id, name: 'section' },
        labelOf(entry),
        element('heading', { eId: `${entry.id}__heading` }, ...inlineOf(entry, context)),
        ...under(),
      )
    case 'clause': {
      const { name, as = null } = ELEMENTS[entry.role]
      return container(name, as, entry, under(), context)
    }
    case 'figure':
      return container('hcontainer', 'figure', entry, under(), context)
    case 'note':
      return container('hcontainer', entry.footnote === null ? 'progressNote' : 'footnote', entry, under(), context)
    case 'action-item':
    case 'resolution':
      return null
    case 'table-row':
    case 'change':
    case 'term':
    case 'passage':
      return container('hcontainer', entry.kind, entry, under(), context)
  }
}
