import type { Entity } from '../../domain/entity'
import type { EntryOf } from '../../domain/entry'
import { findDates } from '../../identifiers/event/dates'
import { actorGroupsOf, stateOf } from '../../library/item-facts'
import type { Lookups } from '../../library/lookups'
import { full, partsOf } from '../../text/day'
import { yearsIn } from '../../text/years'
import type { SearchDocument } from '../schema'
import { type Acronyms, acronymsIn } from './acronyms'
import { fold, joinedForms, joinsOf, termsOf, tokensOf } from './terms'

const terms = (text: string) => termsOf(text).join(' ')

/** What is said beside a name, in brackets: "Internationalized (multilingual) domain names". */
const INSERTION = /\s\([^()]{1,60}\)/g

/** The other form of each acronym and long name of a text. */
function otherForms(text: string, acronyms: Acronyms): string {
  const { longOf } = acronyms
  const tokens = tokensOf(text)
  const printed = tokens.map(({ start, end }) => fold(text.slice(start, end)))
  const pairs = [...joinsOf(text, tokens).keys()].map((i) => `${printed[i]}-${printed[i + 1]}`)
  const words = new Set([...printed, ...pairs])
  const longs = [...words].flatMap((word) => longOf.get(word) ?? longOf.get(word.replace(/s$/, '')) ?? [])
  const insertions = [...text.matchAll(INSERTION)].map(({ 0: inserted, index }) => [index, index + inserted.length])
  const alone = tokens.filter(({ start }) => !insertions.some(([from, to]) => from! <= start && start < to!))
  const runs = insertions.length > 0 ? [tokens, alone] : [tokens]
  const shorts = runs.flatMap((run) =>
    acronymsIn(
      run.map(({ term }) => term),
      acronyms,
    ),
  )
  return [...new Set([...longs, ...shorts])].join(' ')
}

/** The latest day that texts tell, as `20180410`; 0 where they tell none with its year. */
const latestDay = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap(findDates).map(({ start }) => dayNumber(start)))

/** "2018-04-10" is 20180410, "2018-04" and "2018" the day before the first of them: 20180400, 20180000. */
const dayNumber = (day: string | null): number => (day ? Number(day.replaceAll('-', '').padEnd(8, '0')) : 0)

function aboutOf(lookups: Lookups, location: string, texts: readonly string[]) {
  const mentioned = lookups.mentionsAt(location).flatMap(({ entity }) => entity ?? [])
  const entities = [...new Set(mentioned)].map((id) => lookups.getEntity(id))
  return {
    mentions: [...new Set(mentioned)],
    studyGroups: [...new Set(mentioned.filter((id) => /^(?:itu-[trd]-sg\d+$|tsag$)/.test(id)))],
    places: [...new Set(entities.flatMap((entity) => (entity?.kind === 'event' ? (entity.city ?? []) : [])))],
    years: yearsIn(texts.join('\n')),
    date: latestDay(texts),
  }
}

function itemDocument(
  item: EntryOf<'action-item'>,
  order: number,
  lookups: Lookups,
  acronyms: Acronyms,
): SearchDocument {
  const notes = lookups.childrenOf(item.id)
  const passages = [
    { entry: item.id, text: item.action },
    ...notes.map(({ id, text, lead }) => ({ entry: id, text: text.slice(lead) })),
  ]
  const texts = passages.map(({ text }) => text)
  const resolution = item.parent ? lookups.getEntry(item.parent) : undefined
  const subject = resolution?.kind === 'resolution' ? resolution.title : ''
  const about = aboutOf(lookups, item.location, [...texts, item.milestone])
  return {
    id: item.id,
    kind: 'action-item',
    location: item.location,
    name: item.action,
    title: terms(item.action),
    text: terms(`${texts.slice(1).join('\n')} ${item.milestone}`),
    also: [...texts.flatMap(joinedForms), terms(otherForms(texts.join(' '), acronyms))].join(' '),
    subject: [terms(subject), ...joinedForms(subject), terms(otherForms(subject, acronyms))].join(' '),
    ...about,
    mentions: [...about.mentions, item.id, ...item.aliases],
    about: [...new Set([...about.mentions, item.id, ...item.aliases, ...(item.parent ? [item.parent] : [])])],
    resolution: item.parent,
    actors: actorGroupsOf(item.id, lookups),
    status: stateOf(item.id, lookups),
    jeopardy: item.jeopardy ? 'yes' : 'no',
    order,
    passages,
  }
}

function resolutionDocument(
  entry: EntryOf<'resolution'>,
  order: number,
  lookups: Lookups,
  acronyms: Acronyms,
): SearchDocument {
  const inside = lookups.entriesAt(entry.location).filter(({ id }) => id !== entry.id)
  const passages = [
    { entry: entry.id, text: entry.title },
    ...inside.map(({ id, text, lead }) => ({ entry: id, text: text.slice(lead) })),
  ]
  const texts = passages.map(({ text }) => text)
  const about = aboutOf(lookups, entry.location, texts)
  return {
    id: entry.id,
    kind: 'resolution',
    location: entry.location,
    name: `${entry.opinion ? 'Opinion' : 'Resolution'} ${entry.number} – ${entry.title}`,
    title: `${terms(entry.title)} ${joinedForms(entry.title).join(' ')} ${terms(otherForms(entry.title, acronyms))}`,
    text: terms(texts.slice(1).join('\n')),
    also: [...texts.flatMap(joinedForms), terms(otherForms(texts.join(' '), acronyms))].join(' '),
    subject: '',
    ...about,
    mentions: [...about.mentions, entry.id],
    about: [...about.mentions, entry.id],
    resolution: entry.id,
    actors: [],
    status: null,
    jeopardy: null,
    order,
    passages,
  }
}

/** The days of an event as a reader writes them: "24 July 2017". */
const daysOf = ({ start, end }: Entity): string =>
  [...new Set([start, end].flatMap((date) => (date ? full(partsOf(date)) : [])))].join('\n')

function entityDocument(entity: Entity, order: number, acronyms: Acronyms): SearchDocument {
  const kindWords = entity.kind === 'event' ? 'event workshop' : ''
  const days = daysOf(entity)
  const names = [entity.label, entity.title ?? '', ...entity.names.slice(0, 12)]
  return {
    id: entity.id,
    kind: entity.kind,
    location: null,
    name: entity.title && entity.title !== entity.label ? `${entity.label}: ${entity.title}` : entity.label,
    title: terms(names.join(' ')),
    text: terms([entity.city, entity.country, entity.start, days].filter(Boolean).join(' ')),
    also: [
      ...[...names, days].flatMap((text) => joinedForms(text)),
      terms(otherForms(names.join(' '), acronyms)),
      terms(kindWords),
    ].join(' '),
    subject: '',
    mentions: [entity.id],
    about: [entity.id],
    resolution: null,
    studyGroups: [],
    actors: [],
    status: null,
    jeopardy: null,
    years: entity.start ? [entity.start.slice(0, 4)] : [],
    places: entity.city ? [entity.city] : [],
    order,
    date: dayNumber(entity.start),
    passages: [],
  }
}

/** The search documents of a corpus, in the order of the plan; entities come behind. */
export function searchDocuments(lookups: Lookups, acronyms: Acronyms): SearchDocument[] {
  const documents: SearchDocument[] = []
  for (const entry of lookups.corpus.entries) {
    if (entry.kind === 'resolution') documents.push(resolutionDocument(entry, documents.length, lookups, acronyms))
    if (entry.kind === 'action-item') documents.push(itemDocument(entry, documents.length, lookups, acronyms))
  }
  for (const entity of lookups.corpus.entities)
    if (entity.kind !== 'clause' && !(entity.entry && (entity.kind === 'action-item' || entity.kind === 'resolution')))
      documents.push(entityDocument(entity, documents.length, acronyms))
  return documents
}
