import type { gaps as english } from '../en/gaps'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of what is not known to be implemented. */
export const gaps: Translation<typeof english> = {
  'gaps.description':
    'Dispositions sans mesure, mesures sans disposition, mesures cochées comme exécutées sans justificatif.',
  'gaps.lead':
    'Une disposition mène aux mesures qui la mettent en œuvre, et celles-ci aux justificatifs que citent leurs notes. On trouvera ici ce qui n’a pas un tel lien.',
  'gaps.itu-t': 'Dispositions visant l’UIT-T sans mesure',
  'gaps.everybody': 'Décisions (« resolves ») sans mesure',
  'gaps.others': ({ count }) =>
    `${plural(count, 'autre disposition', 'autres dispositions')} sans mesure ${agree(count, 'vise', 'visent')} d’autres que l’UIT-T, par exemple les États Membres ou le Conseil : aucune mesure n’est attendue.`,
  'gaps.items': 'Mesures sans disposition',
  'gaps.evidence': 'Mesures cochées comme exécutées sans justificatif',
  'gaps.evidence.note': 'cochées, mais leurs notes ne citent ni document, ni Recommandation, ni événement',
}
