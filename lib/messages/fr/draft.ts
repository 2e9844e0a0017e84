import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'

/** What is said of references of a document that is checked. */
export const draft: Translation<typeof english> = {
  'draft.no.group': ({ group, years }) =>
    `l’UIT-T n’a pas de Commission d’études ${group} pendant la période d’études ${years}`,
  'draft.no.item': ({ item }) => `ce plan ne contient pas de mesure ${item}`,
  'draft.untracked': ({ reason }) =>
    reason ? `n’est plus suivie d’après le plan (« ${reason} »)` : 'n’est plus suivie d’après le plan',
}
