import type { events as english } from '../en/events'
import type { Translation } from '../translation'
import { form, plural } from './plural'

export const events: Translation<typeof english> = {
  'events.lead': ({ total }) =>
    `В плане ${form(total, 'упоминается', 'упоминаются', 'упоминается')} ${plural(total, 'мероприятие', 'мероприятия', 'мероприятий')}, сначала самые поздние`,
  'events.some': ({ shown, total }) => `${shown} из ${plural(total, 'мероприятия', 'мероприятий', 'мероприятий')}`,
  'events.none': 'Нет мероприятий, соответствующих всем фильтрам.',
  'events.by': ({ names }) => `организатор: ${names}`,
  'events.passage': '(фрагмент)',
  'events.organizer.place': ({ label }) => `Где в плане указано, что организатор\u00a0– ${label}`,
  'events.held': 'состоялось',
  'events.held.about': 'В плане о нем говорится как о прошедшем',
  'events.planned': 'планируется',
  'events.planned.about': 'В плане о нем говорится как о предстоящем',
  'events.announced': 'указано как планируемое',
  'events.announced.about': 'Его дата предшествует дате редакции, в которой оно все еще названо планируемым',
  'events.undated': 'дата не указана',
  'events.year.none': 'Без даты',
  'events.country': 'Страна',
  'events.organizer': 'Организатор',
  'events.description': 'Семинары, форумы и другие мероприятия плана по времени, странам и организаторам.',
}
