import type { item as english } from '../en/item'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of an action item, and of a number that is no longer tracked. */
export const item: Translation<typeof english> = {
  'item.kind': 'Mesure',
  'item.also.numbered': ({ numbers }) => `Porte aussi le numéro ${numbers}`,
  'item.state': 'État',
  'item.responsible': 'Responsable',
  'item.not.stated': 'Non indiqué',
  'item.milestone': 'Échéance',
  'item.no.milestone': 'Aucune',
  'item.periodic': 'Objectifs périodiques atteints, selon le plan',
  'item.completed': 'Exécution achevée, selon le plan',
  'item.states': 'État dans chaque édition',
  'item.changes': 'Modifications',
  'item.changes.since': ({ count, date }) =>
    count > 0 ? `${plural(count, 'modification')} depuis le ${date}` : `Inchangée depuis le ${date}`,
  'item.mandate': 'Mandat',
  'item.mandate.note': 'disposition mise en œuvre',
  'item.mandate.none': 'Aucune disposition correspondante n’a été trouvée.',
  'item.mandate.same': 'Même texte que la mesure.',
  'item.mandate.cited': ({ citation }) => `citée sous la forme « ${citation} »`,
  'item.progress': 'Progrès',
  'item.progress.none': 'Aucun progrès n’est signalé.',
  'item.evidence': ({ count }) => `Justificatifs cités (${count})`,
  'item.related': 'Mesures apparentées',
  'item.refers.to': 'Renvoie à',
  'item.referred.by': 'Citée dans',
  none: 'Néant.',
  'item.position': ({ place }) => `Dans le document : ${place}`,
  'item.listed.dropped': 'Annoncée comme n’étant plus suivie, mais figure encore dans le plan',
  'item.listed.reused': 'Numéro annoncé comme réutilisé : il désignait auparavant une autre mesure',
  'item.listed.new': 'Annoncée comme nouvelle',
  'item.list': 'liste des modifications',
  'dropped.dropped': ({ name, reason }) =>
    reason
      ? `La mesure ${name} n’est plus suivie (« ${reason} »).`
      : `La mesure ${name} n’est plus suivie ; aucun motif n’est indiqué.`,
  'dropped.reused': ({ name, reason }) =>
    `La mesure ${name} a été abandonnée, et son numéro a été réutilisé${reason ? ` (« ${reason} »)` : ''}.`,
  'dropped.new': ({ name, reason }) =>
    `La mesure ${name} est annoncée comme nouvelle${reason ? ` (« ${reason} »)` : ''}, mais ne figure pas dans le plan.`,
  'dropped.resolution': 'Résolution',
  'dropped.others': 'Annoncées avec elle',
  'dropped.source': 'Dans le plan',
  'dropped.all': 'Toutes les modifications annoncées dans cette édition',
  'related.same': 'est la même mesure',
  'related.refers': 'cette mesure y renvoie',
  'related.referred': 'elle renvoie à cette mesure',
  'related.clause': 'met en œuvre la même disposition',
  'related.cites': ({ name }) => `cite aussi ${name}`,
  'item.untracked': ({ item }) => `Mesure ${item}, suivi abandonné`,
}
