import type { headings as english } from '../en/headings'
import type { Translation } from '../translation'

/** Headings of the lists of a kind: what the things are part of. */
export const headings: Translation<typeof english> = {
  'heading.study-group.itu-t': 'Commissions d’études de l’UIT-T et GCNT',
  'heading.study-group.regional': 'Groupes régionaux',
  'heading.study-group.working-parties': 'Groupes de travail',
  'heading.study-group.rapporteurs': 'Groupes du Rapporteur',
  'heading.study-group.itu-d': 'UIT-D',
  'heading.study-group.itu-r': 'UIT-R',
  'heading.document.tsag': 'GCNT',
  'heading.document.study-groups': 'Commissions d’études',
  'heading.document.circulars': 'Circulaires TSB',
  'heading.document.council': 'Conseil',
  'heading.document.council-groups': 'Groupes de travail et groupes d’experts du Conseil',
  'heading.document.papers': 'Documents et rapports techniques',
  'heading.resolution.assembly': 'De cette assemblée, sans chapitre dans le plan',
  'heading.resolution.pp': 'Conférence de plénipotentiaires',
  'heading.resolution.council': 'Conseil de l’UIT',
  'heading.resolution.wtdc': 'Conférence mondiale de développement des télécommunications',
  'heading.resolution.radio': 'Assemblée et Conférence des radiocommunications',
  'heading.resolution.unga': 'Assemblée générale des Nations Unies',
  'heading.others': 'Autres',
  'heading.series': ({ letter }) => `Série ${letter}`,
  'heading.question': ({ sector, group }) => `Commission d’études ${group} de l’UIT-${sector}`,
}
