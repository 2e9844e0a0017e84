import type { item as english } from '../en/item'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of an action item, and of a number that is no longer tracked. */
export const item: Translation<typeof english> = {
  'item.kind': 'Medida',
  'item.also.numbered': ({ numbers }) => `Figura también con el número ${numbers}`,
  'item.state': 'Estado',
  'item.responsible': 'Responsable',
  'item.not.stated': 'No indicado',
  'item.milestone': 'Plazo',
  'item.no.milestone': 'Ninguno',
  'item.periodic': 'Objetivos periódicos cumplidos, según el plan',
  'item.completed': 'Ejecución completada, según el plan',
  'item.states': 'Estado en cada edición',
  'item.changes': 'Cambios',
  'item.changes.since': ({ count, date }) =>
    count > 0 ? `${plural(count, 'cambio')} desde el ${date}` : `Sin cambios desde el ${date}`,
  'item.mandate': 'Mandato',
  'item.mandate.note': 'disposición aplicada',
  'item.mandate.none': 'No se ha encontrado ninguna disposición correspondiente.',
  'item.mandate.same': 'El mismo texto que la medida.',
  'item.mandate.cited': ({ citation }) => `citada como «${citation}»`,
  'item.progress': 'Avances',
  'item.progress.none': 'No se han comunicado avances.',
  'item.evidence': ({ count }) => `Justificantes citados (${count})`,
  'item.related': 'Medidas relacionadas',
  'item.refers.to': 'Remite a',
  'item.referred.by': 'Citada en',
  none: 'No hay.',
  'item.position': ({ place }) => `En el documento: ${place}`,
  'item.listed.dropped': 'Anunciada como medida sin seguimiento, pero todavía figura en el plan',
  'item.listed.reused': 'Número anunciado como reutilizado: antes designaba otra medida',
  'item.listed.new': 'Anunciada como nueva',
  'item.list': 'lista de cambios',
  'dropped.dropped': ({ name, reason }) =>
    reason
      ? `La medida ${name} ya no es objeto de seguimiento («${reason}»).`
      : `La medida ${name} ya no es objeto de seguimiento; no se indica el motivo.`,
  'dropped.reused': ({ name, reason }) =>
    `La medida ${name} se abandonó y su número se ha reutilizado${reason ? ` («${reason}»)` : ''}.`,
  'dropped.new': ({ name, reason }) =>
    `La medida ${name} se anuncia como nueva${reason ? ` («${reason}»)` : ''}, pero no figura en el plan.`,
  'dropped.resolution': 'Resolución',
  'dropped.others': 'Anunciadas con ella',
  'dropped.source': 'En el plan',
  'dropped.all': 'Todos los cambios anunciados en esta edición',
  'related.same': 'es la misma medida',
  'related.refers': 'esta medida remite a ella',
  'related.referred': 'remite a esta medida',
  'related.clause': 'aplica la misma disposición',
  'related.cites': ({ name }) => `cita también ${name}`,
  'item.untracked': ({ item }) => `Medida ${item}, sin seguimiento`,
}
