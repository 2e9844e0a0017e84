import type { events as english } from '../en/events'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The list of events. */
export const events: Translation<typeof english> = {
  'events.lead': ({ total }) => `${plural(total, 'evento')} en el plan, los más recientes primero`,
  'events.some': ({ shown, total }) => `${shown} de ${plural(total, 'evento')}`,
  'events.none': 'Ningún evento cumple todos los filtros.',
  'events.by': ({ names }) => `organizado por ${names}`,
  'events.passage': '(pasaje)',
  'events.organizer.place': ({ label }) => `Pasaje del plan según el cual lo organiza ${label}`,
  'events.held': 'celebrado',
  'events.held.about': 'El plan lo menciona como un evento ya celebrado',
  'events.planned': 'previsto',
  'events.planned.about': 'El plan lo menciona como un evento futuro',
  'events.announced': 'comunicado como previsto',
  'events.announced.about': 'Su fecha es anterior a la de la edición, que aún lo menciona como previsto',
  'events.undated': 'fecha no indicada',
  'events.year.none': 'Sin fecha',
  'events.country': 'País',
  'events.organizer': 'Organizador',
  'events.description': 'Los talleres, foros y otros eventos del plan en el tiempo, por año, país y organizador.',
}
