import type { resolution as english } from '../en/resolution'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of a resolution. */
export const resolution: Translation<typeof english> = {
  'resolution.description': ({ name, count }) =>
    `${name}: su parte dispositiva, disposición por disposición, con ${plural(count, 'medida')}, su estado y los avances comunicados.`,
  'resolution.title.from.table': 'Título tomado del Cuadro 1 (el plan no lo imprime aquí).',
  'resolution.source': 'Fuente',
  'resolutions.description':
    'Todas las Resoluciones del plan, con sus medidas y el estado de estas, y las de otros órganos que cita.',
  'resolutions.lead': ({ resolutions }) => `${resolutions} de la asamblea, con el estado de sus medidas`,
  'resolutions.other': 'Otras Resoluciones citadas',
  'resolutions.no.items': 'sin medidas',
  'resolution.states': 'Medidas por estado',
  'resolution.text': 'Parte dispositiva',
  'resolution.text.lead': 'Las medidas figuran junto a la disposición que aplican, con los avances comunicados.',
  'resolution.cites': 'Cita',
  'resolution.cites.note': 'en su parte dispositiva',
  'resolution.cited.by': 'Citada por',
  'resolution.cited.elsewhere': ({ count }) => agree(count, 'Citada en otro lugar', `Citada en otros ${count} lugares`),
  'resolution.led.to': 'Resultados',
  'resolution.led.to.note': 'citados en las notas sobre los avances de sus medidas',
  'resolution.led.to.none':
    'Las notas sobre los avances de sus medidas no citan ninguna Recomendación, documento ni evento.',
  'resolution.without.clause': 'Medidas sin disposición',
  'resolution.without.clause.note': 'no se ha encontrado ninguna disposición correspondiente',
  'resolution.gaps.itu-t': ({ count }) =>
    plural(
      count,
      'disposición dirigida al UIT-T no tiene medidas',
      'disposiciones dirigidas al UIT-T no tienen medidas',
    ),
  'resolution.gaps.everybody': ({ count }) =>
    plural(count, 'decisión («resolves») no tiene medidas', 'decisiones («resolves») no tienen medidas'),
  'resolution.gaps.others': ({ count }) =>
    plural(count, 'disposición dirigida a otros no tiene medidas', 'disposiciones dirigidas a otros no tienen medidas'),
  'resolution.gaps.rule.title': 'Cómo se cuentan las disposiciones',
  'resolution.gaps.rule':
    'Cada párrafo de la parte dispositiva lleva una de tres indicaciones: sus medidas, «comprendido en la disposición anterior» (forma parte de una disposición que tiene medidas) o «sin medidas». Un párrafo sin medidas se cuenta una sola vez: sus propias partes no se vuelven a contar. No se esperan medidas para las disposiciones dirigidas a destinatarios distintos del UIT-T.',
  'resolution.open.first': ({ count }) =>
    agree(count, `${count} disposición sin avances`, `${count} disposiciones sin avances: ir a la primera`),
  'resolution.open.next': 'Siguiente sin avances',
  'resolution.connections': 'Relaciones',
  'mark.covered': 'Comprendido en la disposición anterior',
  'mark.in.parts': 'Medidas en sus partes',
  'mark.none': 'Sin medidas',
  'mark.none.itu-t': 'Sin medidas (disposición dirigida al UIT-T)',
  'mark.progress.above': 'avances indicados más arriba',
  'mark.more': 'ver todo',
  'untracked.count': ({ count }) =>
    plural(count, 'medida anunciada como sin seguimiento', 'medidas anunciadas como sin seguimiento'),
  'untracked.listed': ({ count, reason, items }) =>
    reason ? `${count} («${reason}»): ${items}` : `${count}: ${items}`,
  'suppressed.title': ({ number }) => `Resolución ${number}`,
  'suppressed.lead': ({ number, reason }) =>
    reason
      ? `El plan ya no hace el seguimiento de la Resolución ${number} («${reason}») y no imprime su texto.`
      : `El plan ya no hace el seguimiento de la Resolución ${number} y no imprime su texto.`,
  'untracked.still': 'aún en el plan',
  'untracked.inference':
    'El plan imprime esta lista sin título: que estos números ya no sean objeto de seguimiento se deduce de los motivos indicados.',
}
