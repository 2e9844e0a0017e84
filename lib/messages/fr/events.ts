import type { events as english } from '../en/events'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The list of events. */
export const events: Translation<typeof english> = {
  'events.lead': ({ total }) => `${plural(total, 'événement')} dans le plan, les plus récents en premier`,
  'events.some': ({ shown, total }) => `${plural(shown, 'événement')} sur ${total}`,
  'events.none': 'Aucun événement ne répond à tous les filtres.',
  'events.by': ({ names }) => `organisé par ${names}`,
  'events.passage': '(passage)',
  'events.organizer.place': ({ label }) => `Passage du plan où ${label} est l’organisateur`,
  'events.held': 'tenu',
  'events.held.about': 'Le plan en parle comme d’un événement passé',
  'events.planned': 'prévu',
  'events.planned.about': 'Le plan en parle comme d’un événement à venir',
  'events.announced': 'signalé comme prévu',
  'events.announced.about': 'Sa date précède celle de l’édition, qui en parle pourtant encore comme prévu',
  'events.undated': 'date non indiquée',
  'events.year.none': 'Sans date',
  'events.country': 'Pays',
  'events.organizer': 'Organisateur',
  'events.description':
    'Les ateliers, forums et autres événements du plan dans le temps, par année, pays et organisateur.',
}
