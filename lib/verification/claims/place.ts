import { fold } from '../../search/index/terms'
import type { Thing } from '../naming'
import { type Checked, cannotTell, type Finding, notStated, type Predicate } from './claim'
import { evidenceOf, sentencesOn } from './event-passages'

function check(subject: Thing, object: string, edition: Checked): Finding {
  const { entity } = subject
  if (entity?.kind !== 'event') return cannotTell('The plan gives places to events only.')
  const asked = object
    .split(/[,(/]/)
    .map((part) => fold(part).replace(/[).]/g, '').trim())
    .filter(Boolean)
  if (asked.length === 0) return cannotTell('A place is needed: a city, a country, or both.')
  const sentences = sentencesOn(subject, edition)
  if (!entity.city) return notStated('The plan gives the event no place.', { evidence: evidenceOf(sentences) })
  const { city, country } = entity
  const aliases = edition.searchable.knowledge.places.find((place) => place.city === city)?.aliases ?? []
  const cities = [city, ...aliases].map(fold)
  const says = [[city, country].filter(Boolean).join(', ')]
  const telling = sentences.filter(({ sentence }) => cities.some((name) => fold(sentence).includes(name)))
  const evidence = evidenceOf(telling.length > 0 ? telling : sentences)
  const isOpen = (part: string) => country !== null && fold(country) === part
  const fits = asked.every((part) => cities.includes(part) || isOpen(part))
  if (!fits) return { verdict: 'stated-otherwise', says, evidence, note: 'The plan gives the event another place.' }
  // The country of a city is known beside the plan; the plan states it only where it prints it.
  const unprinted = asked.filter((part) => isOpen(part) && !cities.includes(part))
  const isPrinted = unprinted.every((part) => telling.some(({ sentence }) => fold(sentence).includes(part)))
  return isPrinted
    ? { verdict: 'stated', says, evidence, note: 'The plan gives the event this place.' }
    : cannotTell(`The plan names ${city}, and not the country.`, { says, evidence })
}

export const place: Predicate = { object: 'a city, a country, or both', check }
