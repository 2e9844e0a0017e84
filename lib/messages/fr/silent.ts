import type { silent as english } from '../en/silent'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of action items that report no progress. */
export const silent: Translation<typeof english> = {
  'silent.description': 'Mesures sans progrès signalé, et mesures dont l’échéance est dépassée.',
  'silent.lead': ({ count }) => `${plural(count, 'mesure')} ${agree(count, 'est', 'sont')} sans progrès signalé.`,
  'silent.export': 'Filtrer ou exporter cette liste',
  'silent.overdue': 'Échéance dépassée',
  'silent.all': 'Toutes les mesures sans progrès',
  'silent.on.edition': ({ date }) => `Échéance dépassée à la date de cette édition, le ${date}.`,
  'silent.on.year': ({ year }) => `Échéance dépassée au 1er janvier ${year}.`,
  'silent.undated': 'Le document n’indique pas sa date.',
  'silent.choose': 'Mesures dont l’échéance était dépassée au début de :',
  'silent.none.overdue': 'Aucune échéance n’était alors dépassée.',
}
