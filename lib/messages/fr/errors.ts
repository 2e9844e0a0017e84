import type { errors as english } from '../en/errors'
import type { Translation } from '../translation'

/** Pages that stand where another cannot. */
export const errors: Translation<typeof english> = {
  'missing.title': 'Page introuvable',
  'missing.lead':
    'Les adresses reprennent les numéros du plan : /action-items/92-05, /resolutions/res-92, /documents/tsag-td25r1. La recherche reconnaît aussi d’autres façons d’écrire les numéros et les noms.',
  'missing.meant': 'Peut-être cherchiez-vous',
  'error.title': 'Une erreur s’est produite',
  'error.lead': 'L’erreur vient de notre côté et a été consignée dans le journal du serveur. Rien du plan n’est perdu.',
  'error.again': 'Réessayer',
  'error.back': 'Retour',
  'error.home': 'Page d’accueil',
  'all.resolutions': 'Toutes les résolutions',
  'all.items': 'Toutes les mesures',
}
