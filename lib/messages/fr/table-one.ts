import type { tableOne as english } from '../en/table-one'
import type { Translation } from '../translation'
import { plural } from './plural'

/** Table 1: who does what. */
export const tableOne: Translation<typeof english> = {
  'table-1.description': 'Pour chaque résolution, qui agit, qui collabore et qui reçoit les rapports.',
  'table-1.lead': 'Pour chaque résolution, qui agit, qui collabore et qui reçoit les rapports.',
  'table-1.filter': 'Filtrer',
  'table-1.filter.rows': 'Filtrer les lignes',
  'table-1.group': 'Commission d’études (y compris « all »)',
  'table-1.rows': ({ shown, total }) => `${plural(shown, 'ligne')} sur ${total}`,
  'table-1.none': 'Aucune résolution ne correspond.',
  'table-1.show.all': 'Afficher toutes les lignes',
  'table-1.scrolls': 'Tableau 1, défile horizontalement',
}
