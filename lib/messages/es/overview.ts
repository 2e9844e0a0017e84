import type { overview as english } from '../en/overview'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The plan in numbers. */
export const overview: Translation<typeof english> = {
  'overview.title': 'Resumen',
  'overview.description':
    'Cuántas medidas están en curso, cumplen sus objetivos, se han completado o no tienen avances comunicados: por órgano responsable, Comisión de Estudio y Resolución.',
  'overview.lead': ({ items, resolutions }) =>
    `${plural(items, 'medida')} de ${resolutions}. Seleccione un número para ver las medidas correspondientes.`,
  'overview.resolutions': ({ resolutions, opinions }) =>
    opinions > 0
      ? `${plural(resolutions, 'Resolución', 'Resoluciones')} y ${plural(opinions, 'Opinión', 'Opiniones')}`
      : plural(resolutions, 'Resolución', 'Resoluciones'),
  'overview.jeopardy': ({ count }) => plural(count, 'medida en peligro', 'medidas en peligro'),
  'overview.jeopardy.red': ({ items }) => `${items}, en rojo en el plan.`,
  'overview.more': 'Otras vistas del plan',
  'overview.silent': 'medidas sin avances comunicados o con el plazo vencido',
  'overview.timeline': 'qué debe hacerse y cuándo',
  'overview.table-1': 'quién actúa, quién colabora, quién recibe los informes',
  'overview.changes': 'medidas sin seguimiento, números reutilizados, medidas nuevas',
  'overview.traceability': 'disposiciones sin medidas, medidas sin disposición o sin justificantes',
  'overview.all': 'Todas las medidas',
  'chart.actors': 'Por órgano responsable',
  'chart.actors.note': 'Cada medida se cuenta en todos los órganos que deben actuar.',
  'chart.study-groups': 'Por Comisión de Estudio',
  'chart.study-groups.note':
    'Cada medida se cuenta en todas las Comisiones de Estudio citadas en su texto o en las notas sobre los avances.',
  'chart.resolutions': 'Por Resolución',
  'chart.caption': ({ title }) => `Medidas ${title}, según su estado`,
  'chart.name': 'Nombre',
  'chart.all': 'Total',
  'chart.all.of': ({ label, count }) => `${label}: ${plural(count, 'medida')}`,
  'chart.part': ({ label, count, state }) => `${label}: ${plural(count, 'medida')}, ${state}`,
}
