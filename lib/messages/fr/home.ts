import type { home as english } from '../en/home'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The first page of a plan. */
export const home: Translation<typeof english> = {
  'home.title': ({ plan }) => `Suite donnée à chaque résolution${plan ? ` (${plan})` : ''}`,
  'home.lead': ({ resolutions, items }) =>
    `${resolutions}, ${plural(items, 'mesure')} et tous les documents, Recommandations, groupes et événements cités. Lancez une recherche ou suivez une référence dans un sens ou dans l’autre.`,
  'home.plans': ({ count }) =>
    `${plural(count, 'plan d’action', 'plans d’action')}, et tous les documents, Recommandations, groupes et événements cités. Ouvrez un plan ou lancez une recherche, qui porte sur un plan à la fois.`,
  'home.open': 'Ouvrir le plan',
  'home.editions': ({ count }) => `${plural(count, 'édition')} :`,
  'home.try': 'Essayez :',
  'home.browse': 'Parcourir',
  'home.check': ({ check }) =>
    `${check} : à quelles mesures se rapporte une contribution, une note de liaison ou un rapport`,
  'home.overview': ({ overview }) => `${overview} : par organe responsable, par commission d’études et par résolution`,
}
