import type { Entry, EntryOf } from '../../domain/entry'
import { resolutionId } from '../../domain/resolution-id'
import { findDates } from '../../identifiers/event/dates'
import { actorGroupsOf, stateOf } from '../../library/item-facts'
import type { Lookups } from '../../library/lookups'
import { yearsIn } from '../../text/years'
import type { SearchDocument } from '../schema'
import type { Acronyms } from './acronyms'
import { dayNumber, entityDocument, regionalForms } from './entity-documents'
import { joinedForms } from './terms'
import { added, otherForms, terms } from './wording'

/** A document before its place among the others is known. */
type Draft = Omit<SearchDocument, 'order' | 'changed'>

const isStudyGroup = (id: string) => /^(?:itu-[trd]-sg\d+$|tsag$)/.test(id)

/** The latest day that texts tell, as `20180410`; 0 where they tell none with its year. */
const latestDay = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap(findDates).map(({ start }) => dayNumber(start)))

/** What some mentions say of the place that they are in. */
function saidOf(mentioned: readonly string[], texts: readonly string[], lookups: Lookups) {
  const entities = mentioned.map((id) => lookups.getEntity(id))
  return {
    studyGroups: mentioned.filter(isStudyGroup),
    places: [...new Set(entities.flatMap((entity) => (entity?.kind === 'event' ? (entity.city ?? []) : [])))],
    years: yearsIn(texts.join('\n')),
    date: latestDay(texts),
  }
}

const idsOf = (mentions: readonly { entity: string | null }[]) => [
  ...new Set(mentions.flatMap(({ entity }) => entity ?? [])),
]
const passageOf = ({ id, text, lead }: Entry) => ({ entry: id, text: text.slice(lead) })

/** The clauses that an item implements. */
const mandatesOf = (item: string, lookups: Lookups): string[] =>
  lookups.linksFrom(item).flatMap(({ kind, to }) => (kind === 'implements' ? to : []))

function itemDocument(
  item: EntryOf<'action-item'>,
  subjectOf: (resolution: Entry | undefined) => string,
  lookups: Lookups,
  acronyms: Acronyms,
): Draft {
  const passages = [{ entry: item.id, text: item.action }, ...lookups.childrenOf(item.id).map(passageOf)]
  const texts = passages.map(({ text }) => text)
  const mentioned = idsOf(lookups.mentionsAt(item.location))
  const own = [...new Set([...mentioned, item.id, ...item.aliases, ...mandatesOf(item.id, lookups)])]
  return {
    id: item.id,
    kind: 'action-item',
    location: item.location,
    name: item.action,
    title: terms(item.action),
    text: terms(`${texts.slice(1).join('\n')} ${item.milestone}`),
    also: `${added(texts, acronyms)} ${mentioned.map((id) => regionalForms(lookups.getEntity(id))).join(' ')}`,
    subject: subjectOf(item.parent ? lookups.getEntry(item.parent) : undefined),
    ...saidOf(mentioned, [...texts, item.milestone], lookups),
    mentions: own,
    about: item.parent ? [...new Set([...own, item.parent])] : own,
    partOf: item.parent,
    resolution: item.parent ? [item.parent] : [],
    actors: actorGroupsOf(item.id, lookups),
    status: stateOf(item.id, lookups),
    jeopardy: item.jeopardy ? 'yes' : 'no',
    passages,
  }
}

/** The words of the title of an item's resolution: written once for all of its items. */
function subjects(acronyms: Acronyms): (resolution: Entry | undefined) => string {
  const known = new Map<string, string>()
  return (resolution) => {
    if (resolution?.kind !== 'resolution') return ''
    const { id, title } = resolution
    const words = known.get(id) ?? [terms(title), ...joinedForms(title), terms(otherForms(title, acronyms))].join(' ')
    known.set(id, words)
    return words
  }
}

/** What resolutions, clauses and lines of the list of changes do not have. */
const NO_ITEM = { actors: [], status: null, jeopardy: null, subject: '' }

function resolutionDocument(entry: EntryOf<'resolution'>, lookups: Lookups, acronyms: Acronyms): Draft {
  const inside = lookups.entriesAt(entry.location).filter(({ id }) => id !== entry.id)
  const passages = [{ entry: entry.id, text: entry.title }, ...inside.map(passageOf)]
  const texts = passages.map(({ text }) => text)
  const mentioned = idsOf(lookups.mentionsAt(entry.location))
  const own = [...new Set([...mentioned, entry.id])]
  return {
    ...NO_ITEM,
    id: entry.id,
    kind: 'resolution',
    location: entry.location,
    name: `${entry.opinion ? 'Opinion' : 'Resolution'} ${entry.number} – ${entry.title}`,
    title: `${terms(entry.title)} ${joinedForms(entry.title).join(' ')} ${terms(otherForms(entry.title, acronyms))}`,
    text: terms(texts.slice(1).join('\n')),
    also: added(texts, acronyms),
    ...saidOf(mentioned, texts, lookups),
    mentions: own,
    about: own,
    partOf: entry.id,
    resolution: [entry.id],
    passages,
  }
}

/** A clause of operative text; searched where it is cited or where clauses are asked for. */
function clauseDocument(entry: EntryOf<'clause'>, name: string, lookups: Lookups, acronyms: Acronyms): Draft {
  const { text } = passageOf(entry)
  const mentioned = idsOf(lookups.mentionsIn(entry.id))
  return {
    ...NO_ITEM,
    id: entry.id,
    kind: 'clause',
    location: entry.location,
    name,
    title: '',
    text: terms(text),
    also: added([text], acronyms),
    ...saidOf(mentioned, [text], lookups),
    mentions: [...mentioned, entry.id],
    about: [...mentioned, entry.id, entry.location],
    partOf: entry.location,
    resolution: [entry.location],
    passages: [passageOf(entry)],
  }
}

/** How the list of changes is searched; one row a change. */
const CHANGES: Readonly<Record<EntryOf<'change'>['change'], string>> = {
  dropped: 'No longer tracked',
  reused: 'Number reused',
  new: 'New action item',
}

/** A line of the list of changes: an item that is no longer tracked, or whose number has another meaning. */
function changeDocument(entry: EntryOf<'change'>): Draft {
  const [number = ''] = entry.item.match(/^\d+/) ?? []
  const resolution = number ? resolutionId(number) : 'opinion-1'
  return {
    ...NO_ITEM,
    id: entry.id,
    kind: 'change',
    location: null,
    name: entry.reason ? `${CHANGES[entry.change]}: ${entry.reason}` : CHANGES[entry.change],
    title: terms(`${CHANGES[entry.change]} ${entry.change} item`),
    text: terms(entry.reason ?? ''),
    also: '',
    mentions: [entry.item],
    about: [entry.item, resolution],
    partOf: null,
    resolution: [resolution],
    studyGroups: [],
    places: [],
    years: [],
    date: 0,
    passages: [passageOf(entry)],
  }
}

/** "Resolution 44, resolves, 3": a clause by its resolution, its section and its label. */
function nameOfClause({ location, label, parent }: EntryOf<'clause'>, lookups: Lookups): string {
  const steps: string[] = label ? [label] : []
  for (let at = parent ? lookups.getEntry(parent) : undefined; at && at.kind !== 'resolution'; ) {
    if (at.kind === 'section') steps.unshift(at.heading)
    if (at.kind === 'clause' && at.label) steps.unshift(at.label)
    at = at.parent ? lookups.getEntry(at.parent) : undefined
  }
  const whole = lookups.getEntry(location)
  const name = whole?.kind === 'resolution' ? `${whole.opinion ? 'Opinion' : 'Resolution'} ${whole.number}` : location
  return [name, ...steps].join(', ')
}

function* drafts(lookups: Lookups, acronyms: Acronyms): Iterable<Draft> {
  const { entries, entities } = lookups.corpus
  const subjectOf = subjects(acronyms)
  for (const entry of entries) {
    if (entry.kind === 'resolution') yield resolutionDocument(entry, lookups, acronyms)
    if (entry.kind === 'action-item') yield itemDocument(entry, subjectOf, lookups, acronyms)
  }
  for (const entity of entities)
    if (entity.kind !== 'clause' && !(entity.entry && (entity.kind === 'action-item' || entity.kind === 'resolution')))
      yield entityDocument(entity, lookups, acronyms)
  for (const entry of entries) {
    if (entry.kind === 'change' && !lookups.getEntry(entry.item)) yield changeDocument(entry)
    if (entry.kind === 'clause') yield clauseDocument(entry, nameOfClause(entry, lookups), lookups, acronyms)
  }
}

/**
 * The search documents of a corpus one by one, in the order of the plan; entities come behind, and clauses last. What changed
 * is not known here.
 */
export function* searchDocuments(lookups: Lookups, acronyms: Acronyms): Iterable<SearchDocument> {
  let order = 0
  for (const draft of drafts(lookups, acronyms)) yield { ...draft, order: order++, changed: null }
}
