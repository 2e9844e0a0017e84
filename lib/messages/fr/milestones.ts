import type { milestones as english } from '../en/milestones'
import type { Translation } from '../translation'

/** The page of milestones. */
export const milestones: Translation<typeof english> = {
  'milestones.description': 'Les mesures du plan, par échéance.',
  'milestones.lead': 'Échéances telles qu’elles sont imprimées. Une mesure qui en a plusieurs figure sous chacune.',
  'milestones.dated': 'Datées',
  'milestones.dated.none': 'Aucune échéance n’a de date.',
  'milestones.recurring': 'Récurrentes',
  'milestones.unclear': 'Imprécises',
  'milestones.unclear.lead': 'Pas d’échéance, ou échéance qui ne se lit pas comme une date.',
  'milestones.silent': ({ count }) => `${count} sans progrès`,
}
