import type { kinds as english } from '../en/kinds'
import type { Translation } from '../translation'
import { plural } from './plural'

/** What the kinds of things are called, and how they are counted. */
export const kinds: Translation<typeof english> = {
  'kind.resolution': 'Resolución',
  'kind.clause': 'Disposición',
  'kind.action-item': 'Medida',
  'kind.study-group': 'Comisión de Estudio',
  'kind.question': 'Cuestión',
  'kind.group': 'Grupo',
  'kind.recommendation': 'Recomendación',
  'kind.supplement': 'Suplemento',
  'kind.work-item': 'Tema de trabajo',
  'kind.document': 'Documento',
  'kind.event': 'Evento',
  'kind.organization': 'Organización',
  'kind.change': 'Cambio anunciado',
  'kinds.resolution': 'Resoluciones',
  'kinds.resolution.and.opinion': 'Resoluciones y Opiniones',
  'kinds.clause': 'Disposiciones',
  'kinds.action-item': 'Medidas',
  'kinds.study-group': 'Comisiones de Estudio',
  'kinds.question': 'Cuestiones',
  'kinds.group': 'Grupos',
  'kinds.recommendation': 'Recomendaciones',
  'kinds.supplement': 'Suplementos',
  'kinds.work-item': 'Temas de trabajo',
  'kinds.document': 'Documentos',
  'kinds.event': 'Eventos',
  'kinds.organization': 'Organizaciones',
  'kinds.change': 'Cambios anunciados',
  'count.action-items': ({ count }) => plural(count, 'medida'),
  'count.clauses': ({ count }) => plural(count, 'disposición', 'disposiciones'),
  'count.resolutions': ({ count }) => plural(count, 'Resolución', 'Resoluciones'),
  'count.places': ({ count }) => plural(count, 'lugar', 'lugares'),
  'count.changes': ({ count }) => plural(count, 'cambio'),
}
