import type { campaign as english } from '../en/campaign'
import type { Translation } from '../translation'

/** The faults that are brought about on purpose, as the accuracy page shows them. */
export const campaign: Translation<typeof english> = {
  'campaign.title': 'Pannes provoquées',
  'campaign.about': ({ held, cases }) =>
    `Des processus sont interrompus, des fichiers endommagés, des requêtes falsifiées et des serveurs surchargés, et l’explorateur doit continuer de fonctionner : lors du dernier essai, il a résisté dans ${held} cas sur ${cases}.`,
  'campaign.fault': 'Panne',
  'campaign.outcome': 'Résultat',
  'campaign.seen': 'Ce qui a été observé',
  'campaign.held': 'Résiste',
  'campaign.failed': 'Échec',
  'campaign.not-run': 'Non testé',
  'campaign.processes': 'Processus',
  'campaign.search-server': 'Serveur de recherche',
  'campaign.library': 'Fichiers de la bibliothèque',
  'campaign.requests': 'Requêtes',
  'campaign.load': 'Charge',
  'campaign.files': 'Documents endommagés',
  'campaign.patterns': 'Texte répété',
}
