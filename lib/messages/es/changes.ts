import type { changes as english } from '../en/changes'
import type { Translation } from '../translation'

/** The list of changes that an edition prints. */
export const changes: Translation<typeof english> = {
  'changes.title': 'Cambios anunciados en esta edición',
  'changes.description':
    'Medidas que ya no son objeto de seguimiento, medidas cuyo número se ha reutilizado y medidas nuevas.',
  'changes.lead': 'Tal como los enumera el plan, con el motivo que indica.',
  'changes.none': 'El documento no contiene ninguna lista de cambios.',
  'changes.inference':
    'El plan imprime esta lista sin título. Que estos números ya no sean objeto de seguimiento, se hayan reutilizado o sean nuevos se deduce de los motivos indicados.',
  'changes.dropped': 'Sin seguimiento',
  'changes.dropped.about':
    'Medidas que, según el plan, ya no son objeto de seguimiento. Se señalan las que aún figuran en él.',
  'changes.reused': 'Números reutilizados',
  'changes.reused.about': 'Estos números se han asignado a nuevas medidas.',
  'changes.new': 'Nuevas medidas',
  'changes.new.about': 'Estas medidas se han añadido.',
  'changes.no.reason': 'sin motivo indicado',
}
