import type { lineage as english } from '../en/lineage'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of what became of resolutions in the plan of the next assembly. */
export const lineage: Translation<typeof english> = {
  'lineage.intro': ({ earlier, later }) =>
    `Ce que sont devenues les résolutions et les mesures de ${earlier} dans ${later}.`,
  'lineage.none':
    'La bibliothèque ne contient ni le plan de l’assemblée précédente ni celui de l’assemblée suivante. Pour en ajouter un : npm start -- FILE.',
  'lineage.aligning': 'Comparaison des plans en cours ; rouvrez cette page dans une minute.',
  'lineage.next': ({ title }) => `La suite dans ${title}`,
  'lineage.filter': 'Ce qu’elles sont devenues',
  'lineage.shown': ({ shown, total }) => `${shown} sur ${total}`,
  'lineage.resolutions': 'Résolutions',
  'lineage.unchanged': 'Reconduite',
  'lineage.revised': 'Révisée',
  'lineage.merged': 'Fusionnée avec une autre',
  'lineage.merged.into': ({ name }) => `Fusionnée avec ${name}`,
  'lineage.suppressed': 'Supprimée',
  'lineage.new': 'Nouvelle',
  'lineage.proposed': 'proposition : ni les numéros ni la liste des modifications ne l’indiquent',
  'lineage.before': ({ name }) => `auparavant : ${name}`,
  'lineage.names': ({ label, names }) => `${label} : ${names}`,
  'lineage.title': 'sous un autre titre',
  'lineage.clauses.amended': ({ count }) => plural(count, 'disposition modifiée', 'dispositions modifiées'),
  'lineage.clauses.added': ({ count }) => plural(count, 'disposition ajoutée', 'dispositions ajoutées'),
  'lineage.clauses.removed': ({ count }) => plural(count, 'disposition supprimée', 'dispositions supprimées'),
  'lineage.items.continued': ({ count }) =>
    `${plural(count, 'mesure')} ${agree(count, 'se poursuit', 'se poursuivent')}`,
  'lineage.items.ended': ({ count }) => `${plural(count, 'mesure')} ${agree(count, 'prend', 'prennent')} fin`,
  'lineage.items.added': ({ count }) => plural(count, 'nouvelle mesure', 'nouvelles mesures'),
  'lineage.shared': 'Cités dans les deux plans',
  'lineage.shared.none': 'Les deux plans ne citent rien en commun.',
  'lineage.description':
    'Ce que sont devenues les résolutions et les mesures d’une assemblée dans le plan de la suivante.',
}
