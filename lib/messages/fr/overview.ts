import type { overview as english } from '../en/overview'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The plan in numbers. */
export const overview: Translation<typeof english> = {
  'overview.title': 'Vue d’ensemble',
  'overview.description':
    'Combien de mesures sont en cours, atteignent leurs objectifs, sont achevées ou sans progrès signalé : par organe responsable, par commission d’études et par résolution.',
  'overview.lead': ({ items, resolutions }) =>
    `${plural(items, 'mesure')} pour ${resolutions}. Sélectionnez un nombre pour voir les mesures correspondantes.`,
  'overview.resolutions': ({ resolutions, opinions }) =>
    opinions > 0
      ? `${plural(resolutions, 'résolution')} et ${plural(opinions, 'avis', 'avis')}`
      : plural(resolutions, 'résolution'),
  'overview.jeopardy': ({ count }) => plural(count, 'mesure compromise', 'mesures compromises'),
  'overview.jeopardy.red': ({ items }) => `${items}, en rouge dans le plan.`,
  'overview.more': 'Autres vues du plan',
  'overview.silent': 'mesures sans progrès signalé ou dont l’échéance est dépassée',
  'overview.timeline': 'ce qui est attendu, et quand',
  'overview.table-1': 'qui agit, qui collabore, qui reçoit les rapports',
  'overview.changes': 'mesures qui ne sont plus suivies, numéros réutilisés, mesures nouvelles',
  'overview.traceability': 'dispositions sans mesure, mesures sans disposition ou sans justificatif',
  'overview.all': 'Toutes les mesures',
  'chart.actors': 'Par organe responsable',
  'chart.actors.note': 'Une mesure est comptée pour chacun des organes appelés à agir.',
  'chart.study-groups': 'Par commission d’études',
  'chart.study-groups.note':
    'Une mesure est comptée pour chacune des commissions d’études citées dans son libellé ou dans les notes sur les progrès.',
  'chart.resolutions': 'Par résolution',
  'chart.caption': ({ title }) => `Mesures ${title}, selon leur état`,
  'chart.name': 'Nom',
  'chart.all': 'Total',
  'chart.all.of': ({ label, count }) => `${label} : ${plural(count, 'mesure')}`,
  'chart.part': ({ label, count, state }) => `${label} : ${plural(count, 'mesure')}, ${state}`,
}
