import type { silent as english } from '../en/silent'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of action items that report no progress. */
export const silent: Translation<typeof english> = {
  'silent.description': 'Medidas sin avances comunicados y medidas con el plazo vencido.',
  'silent.lead': ({ count }) =>
    plural(count, 'medida no tiene avances comunicados.', 'medidas no tienen avances comunicados.'),
  'silent.export': 'Filtrar o exportar esta lista',
  'silent.overdue': 'Plazo vencido',
  'silent.all': 'Todas las medidas sin avances',
  'silent.on.edition': ({ date }) => `Plazo vencido en la fecha de esta edición, ${date}.`,
  'silent.on.year': ({ year }) => `Plazo vencido el 1 de enero de ${year}.`,
  'silent.undated': 'El documento no indica su fecha.',
  'silent.choose': 'Medidas con el plazo vencido al comienzo de:',
  'silent.none.overdue': 'Entonces no había ningún plazo vencido.',
}
