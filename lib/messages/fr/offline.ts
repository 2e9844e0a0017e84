import type { offline as english } from '../en/offline'
import type { Translation } from '../translation'

/** The plan in one file, and pages that are read without a network. */
export const offline: Translation<typeof english> = {
  'offline.skip': 'Aller au contenu',
  'offline.made': ({ date }) => `Copie hors ligne du ${date}`,
  'offline.no.network': ({ date }) => `Pas de réseau : copie hors ligne du ${date}`,
  'offline.none': 'Il n’existe pas de copie hors ligne de cette édition.',
  'offline.opening': 'Ouverture du plan…',
  'offline.script': 'JavaScript est nécessaire pour afficher le plan contenu dans ce fichier.',
  'offline.missing': 'Ne figure pas dans ce fichier',
  'offline.missing.why':
    'Ce fichier contient une édition du plan : ses résolutions, ses mesures, ce qu’elles citent et la recherche. Les autres éditions, les téléchargements et la vérification de documents sont en ligne.',
}
