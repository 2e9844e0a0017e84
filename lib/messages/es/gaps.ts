import type { gaps as english } from '../en/gaps'
import type { Translation } from '../translation'
import { agree } from './plural'

/** The page of what is not known to be implemented. */
export const gaps: Translation<typeof english> = {
  'gaps.description':
    'Disposiciones sin medidas, medidas sin disposición, medidas marcadas como cumplidas sin justificantes.',
  'gaps.lead':
    'Una disposición conduce a las medidas que la aplican, y estas a los justificantes que citan sus notas. Aquí figura lo que carece de ese enlace.',
  'gaps.itu-t': 'Disposiciones dirigidas al UIT-T sin medidas',
  'gaps.everybody': 'Decisiones («resolves») sin medidas',
  'gaps.others': ({ count }) =>
    `${agree(count, 'Otra disposición sin medidas se dirige', `Otras ${count} disposiciones sin medidas se dirigen`)} a destinatarios distintos del UIT-T, como los Estados Miembros o el Consejo: no se espera ninguna medida.`,
  'gaps.items': 'Medidas sin disposición',
  'gaps.evidence': 'Medidas marcadas como cumplidas sin justificantes',
  'gaps.evidence.note': 'marcadas, con notas que no citan ningún documento, Recomendación ni evento',
}
