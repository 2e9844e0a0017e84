import type { lists as english } from '../en/lists'
import type { Translation } from '../translation'
import { plural } from './plural'

/** Controls of lists: narrowed, sorted, paged, taken away. */
export const lists: Translation<typeof english> = {
  'list.show.all': 'tout afficher',
  'list.some': ({ shown, total }) => `${shown} sur ${plural(total, 'mesure')}`,
  'list.by.resolution': ({ count }) => `${plural(count, 'mesure')}, par résolution`,
  'list.items.description':
    'Toutes les mesures du plan, avec leur responsable, leur échéance et leur état, à trier et à filtrer.',
  'list.jump': 'Aller à',
  'list.jump.label': 'Aller à une résolution',
  'list.pages': 'Pages de la liste',
  'list.sort': 'Trier par',
  'list.none': 'Aucune mesure ne répond à tous les filtres.',
  'list.without.progress': ({ count }) => `${count} sans progrès`,
  'list.cited': ({ count }) => `${count} dans le plan, avec les endroits où chaque référence apparaît`,
  'list.all': 'Voir les',
  'list.chosen': '(choisi ; retirer)',
  'list.kind.description': ({ kinds }) => `${kinds} dans le plan, avec tous les endroits où ce dernier les mentionne.`,
  'list.more': ({ count }) => `et ${plural(count, 'autre')}`,
  'list.all.places': ({ label, count }) => `${label} : voir ${plural(count, 'endroit')}`,
  'row.item': 'Mesure',
  'row.action': 'Libellé',
  'row.milestone': 'Échéance',
  'row.state': 'État',
  'row.due': 'échéance :',
  'row.changed': 'modifiée',
  'row.since': ({ date }) => ` depuis le ${date}`,
  'row.changed.since': ({ date }) => `Modifiée depuis le ${date}`,
  'row.jeopardy': 'Compromise',
  'file.title': 'Télécharger cette page',
  'file.download': 'Télécharger',
  'neighbours.title': 'Précédente et suivante',
  'neighbours.previous': '← Précédente',
  'neighbours.next': 'Suivante →',
  'figure.in.document': 'Figure dans le document :',
  'figure.unnamed': 'sans description',
  'place.in.document': 'Dans le document :',
  'row.milestone.label': 'Échéance :',
}
