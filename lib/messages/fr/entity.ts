import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of what the plan cites: a Recommendation, a document, an event, a group. */
export const entity: Translation<typeof english> = {
  'entity.title': 'Titre dans le plan',
  'entity.state': 'État dans le plan',
  'entity.organized': 'Organisation',
  'entity.revisions': 'Révisions citées',
  'entity.revision.this': '(celle-ci)',
  'entity.written': 'Autres graphies',
  'entity.plans': 'Autres plans',
  'entity.plans.cited': 'Cité aussi dans',
  'entity.address': 'Ouvrir sur itu.int',
  'entity.address.linked': 'Lien dans le document',
  'entity.address.generated': 'lien généré, non vérifié',
  'entity.connections': 'Relations',
  'entity.connections.show': 'Afficher les relations',
  'entity.cited': 'Où le plan en parle',
  'entity.cited.count': ({ places, passages }) =>
    passages > places ? `${plural(places, 'endroit')}, ${plural(passages, 'passage')}` : plural(places, 'endroit'),
  'entity.cited.none': 'Le plan n’en parle pas directement ; il cite un ensemble qui le comprend.',
  'entity.description': ({ kind, name, places }) =>
    `${kind} ${name}. Tous les passages du plan qui s’y réfèrent : ${places}.`,
  'relation.part-of': 'Fait partie de',
  'relation.part-of.back': 'Comprend',
  'relation.revises': 'Révision de',
  'relation.revises.back': 'Révisé par',
  'relation.supersedes': 'Remplace',
  'relation.supersedes.back': 'Devenu',
  'organizer.sentence': ({ place }) => `d’après une phrase : ${place}`,
  'organizer.name': ({ place }) => `d’après son nom : ${place}`,
  'recommendation.approved': 'approuvée',
  'recommendation.draft': 'projet',
  'recommendation.consented': 'ayant fait l’objet d’un consentement',
  'recommendation.under revision': 'en cours de révision',
  'recommendation.agreed': 'ayant fait l’objet d’un accord',
  'recommendation.published': 'publiée',
  'recommendation.determined': 'déterminée',
}
