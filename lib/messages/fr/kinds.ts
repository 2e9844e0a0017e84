import type { kinds as english } from '../en/kinds'
import type { Translation } from '../translation'
import { plural } from './plural'

/** What the kinds of things are called, and how they are counted. */
export const kinds: Translation<typeof english> = {
  'kind.resolution': 'Résolution',
  'kind.clause': 'Disposition',
  'kind.action-item': 'Mesure',
  'kind.study-group': 'Commission d’études',
  'kind.question': 'Question',
  'kind.group': 'Groupe',
  'kind.recommendation': 'Recommandation',
  'kind.supplement': 'Supplément',
  'kind.work-item': 'Sujet d’étude',
  'kind.document': 'Document',
  'kind.event': 'Événement',
  'kind.organization': 'Organisation',
  'kind.change': 'Modification annoncée',
  'kinds.resolution': 'Résolutions',
  'kinds.resolution.and.opinion': 'Résolutions et avis',
  'kinds.clause': 'Dispositions',
  'kinds.action-item': 'Mesures',
  'kinds.study-group': 'Commissions d’études',
  'kinds.question': 'Questions',
  'kinds.group': 'Groupes',
  'kinds.recommendation': 'Recommandations',
  'kinds.supplement': 'Suppléments',
  'kinds.work-item': 'Sujets d’étude',
  'kinds.document': 'Documents',
  'kinds.event': 'Événements',
  'kinds.organization': 'Organisations',
  'kinds.change': 'Modifications annoncées',
  'count.action-items': ({ count }) => plural(count, 'mesure'),
  'count.clauses': ({ count }) => plural(count, 'disposition'),
  'count.resolutions': ({ count }) => plural(count, 'résolution'),
  'count.places': ({ count }) => plural(count, 'endroit'),
  'count.changes': ({ count }) => plural(count, 'modification'),
}
