import type { milestones as english } from '../en/milestones'
import type { Translation } from '../translation'

/** The page of milestones. */
export const milestones: Translation<typeof english> = {
  'milestones.description': 'Las medidas del plan, por plazo.',
  'milestones.lead': 'Plazos tal como están impresos. Las medidas con varios plazos figuran en cada uno de ellos.',
  'milestones.dated': 'Con fecha',
  'milestones.dated.none': 'Ningún plazo tiene fecha.',
  'milestones.recurring': 'Periódicos',
  'milestones.unclear': 'Imprecisos',
  'milestones.unclear.lead': 'Sin plazo, o plazo que no se puede leer como fecha.',
  'milestones.silent': ({ count }) => `${count} sin avances`,
}
