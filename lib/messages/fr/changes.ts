import type { changes as english } from '../en/changes'
import type { Translation } from '../translation'

/** The list of changes that an edition prints. */
export const changes: Translation<typeof english> = {
  'changes.title': 'Modifications annoncées dans cette édition',
  'changes.description':
    'Mesures qui ne sont plus suivies, mesures dont le numéro a été réutilisé et mesures nouvelles.',
  'changes.lead': 'Telles que le plan les énumère, avec le motif indiqué.',
  'changes.none': 'Le document ne contient pas de liste de modifications.',
  'changes.inference':
    'Le plan imprime cette liste sans titre. Que ces numéros ne soient plus suivis, soient réutilisés ou soient nouveaux se déduit des motifs indiqués.',
  'changes.dropped': 'Suivi abandonné',
  'changes.dropped.about':
    'Mesures annoncées comme n’étant plus suivies. Celles qui figurent encore dans le plan sont signalées.',
  'changes.reused': 'Numéros réutilisés',
  'changes.reused.about': 'Ces numéros ont été attribués à de nouvelles mesures.',
  'changes.new': 'Nouvelles mesures',
  'changes.new.about': 'Ces mesures ont été ajoutées.',
  'changes.no.reason': 'aucun motif indiqué',
}
