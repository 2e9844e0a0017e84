import type { jump as english } from '../en/jump'
import type { Translation } from '../translation'

/** What parts that run in the browser say: the menu of keys, the cards. */
export const jump: Translation<typeof english> = {
  'jump.title': 'Aller à',
  'jump.label': 'Aller à un numéro, un nom ou une page',
  'jump.where': 'Où aller',
  'jump.placeholder': '92-05, Q5/13, TSAG TD25R1, un nom, une page…',
  'jump.page': 'Page',
  'jump.search': 'Rechercher',
  'jump.search.for': ({ q }) => `Rechercher « ${q} »`,
  'jump.help': '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'Suggestions',
  'jump.suggestions.count': ({ count }) => `Suggestions : ${count}`,
  'copied.link': 'Lien copié',
  copied: 'Copié',
  'copied.not': 'Le navigateur ne permet pas de copier : sélectionnez plutôt le texte',
  'card.also': 'Également dans',
  'card.more': ({ count }) => `et ${count} de plus`,
}
