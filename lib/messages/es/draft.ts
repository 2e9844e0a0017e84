import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'

/** What is said of references of a document that is checked. */
export const draft: Translation<typeof english> = {
  'draft.no.group': ({ group, years }) =>
    `el UIT-T no tiene una Comisión de Estudio ${group} en el periodo de estudios ${years}`,
  'draft.no.item': ({ item }) => `este plan no contiene la medida ${item}`,
  'draft.untracked': ({ reason }) =>
    reason
      ? `según el plan, ya no es objeto de seguimiento («${reason}»)`
      : 'según el plan, ya no es objeto de seguimiento',
}
