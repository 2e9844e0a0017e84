import type { Entry, EntryOf } from '../../domain/entry'
import type { Place } from '../../refs/address'
import type { Exported, ExportFile } from '../file'
import type { Item } from '../tables/items'
import { element, formatXml, type Xml, type XmlElement } from '../xml'
import { inlineOf } from './inline'
import { itemsDocument } from './items'
import { type Identity, metaElement } from './meta'
import { textElement } from './operative-text'

/** A main body has something in it, be it an empty paragraph. */
const bodyOf = (parts: readonly Xml[]): XmlElement =>
  element('mainBody', {}, ...(parts.some(Boolean) ? parts : [element('p')]))

/** The heading of a resolution as it is printed, its number and its title marked; the title that Table 1 has where none is. */
function preface(entry: EntryOf<'resolution'>, context: Exported): XmlElement {
  const at = entry.text.indexOf(entry.title, entry.lead)
  const until = at + entry.title.length
  const printed: Xml[] =
    at < 0
      ? inlineOf(entry, context, 0)
      : [
          element('docNumber', {}, entry.text.slice(0, at)),
          element('docTitle', {}, ...inlineOf(entry, context, at, until)),
          ...inlineOf(entry, context, until),
        ]
  return element(
    'preface',
    {},
    element('p', {}, ...printed),
    at < 0 && element('p', {}, element('docTitle', {}, entry.title)),
  )
}

/** A resolution as a statement, its action items as a document that is attached. */
function resolutionElement(entry: EntryOf<'resolution'>, context: Exported): XmlElement {
  const children = context.explorer.lookups.childrenOf(entry.id)
  const items = children.filter((child): child is Item => child.kind === 'action-item')
  const identity: Identity = { kind: 'statement', id: entry.id, part: 'main' }
  return element(
    'statement',
    { name: entry.opinion ? 'opinion' : 'resolution' },
    metaElement(identity, context),
    preface(entry, context),
    bodyOf(children.map((child) => textElement(child, context))),
    items.length > 0 &&
      element(
        'attachments',
        { eId: `${entry.id}.attachments` },
        element(
          'attachment',
          { eId: `${entry.id}.items` },
          element('heading', { eId: `${entry.id}.items__heading` }, 'Action items'),
          itemsDocument({ kind: 'doc', id: entry.id, part: 'items' }, items, context),
        ),
      ),
  )
}

/** What stands outside the resolutions: introductions, Table 1, legend, the list of changes. */
function frontElement(entries: readonly Entry[], context: Exported): XmlElement {
  return element(
    'doc',
    { name: 'front' },
    metaElement({ kind: 'doc', id: null, part: 'front' }, context),
    bodyOf(entries.map((entry) => textElement(entry, context))),
  )
}

/** A whole plan as a collection of its resolutions, in the order of the document. */
function planElement(context: Exported): XmlElement {
  const { lookups } = context.explorer
  const front = lookups.corpus.entries.filter(
    ({ parent, kind }) => parent === null && kind !== 'resolution' && kind !== 'action-item',
  )
  const component = (id: string, document: XmlElement) => element('component', { eId: `component.${id}` }, document)
  return element(
    'documentCollection',
    { name: 'actionPlan' },
    metaElement({ kind: 'documentCollection', id: null, part: 'main' }, context),
    element(
      'collectionBody',
      {},
      component('front', frontElement(front, context)),
      ...lookups.entriesOfKind('resolution').map((entry) => component(entry.id, resolutionElement(entry, context))),
    ),
  )
}

function documentOf(place: Place, context: Exported): { name: string; document: XmlElement } | undefined {
  const { lookups, info } = context.explorer
  if (place.kind === 'edition') return { name: info.plan, document: planElement(context) }
  if (place.kind !== 'part' || place.id === null) return undefined
  const entry =
    place.entity === 'action-item' ? lookups.getActionItem(place.id.toLowerCase()) : lookups.getEntry(place.id)
  if (entry?.kind === 'resolution') return { name: entry.id, document: resolutionElement(entry, context) }
  if (entry?.kind !== 'action-item') return undefined
  return {
    name: entry.id,
    document: itemsDocument({ kind: 'doc', id: entry.id, part: 'main' }, [entry], context),
  }
}

/**
 * A resolution, an action item or a whole plan in Akoma Ntoso 3.0 (OASIS LegalDocML); undefined where the edition has no
 * such thing. Every character of an entry is in it but the blanks around its label.
 */
export function aknFile(place: Place, context: Exported): ExportFile | undefined {
  const found = documentOf(place, context)
  return (
    found && {
      name: `${found.name}.akn`,
      type: 'application/akn+xml; charset=utf-8',
      shown: true,
      body: formatXml(
        element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, found.document),
      ),
    }
  )
}
