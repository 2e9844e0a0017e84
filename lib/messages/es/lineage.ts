import type { lineage as english } from '../en/lineage'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of what became of resolutions in the plan of the next assembly. */
export const lineage: Translation<typeof english> = {
  'lineage.intro': ({ earlier, later }) => `Qué ha sido de las Resoluciones y medidas de ${earlier} en ${later}.`,
  'lineage.none':
    'La biblioteca no contiene ni el plan de la asamblea anterior ni el de la siguiente. Para añadir uno: npm start -- FILE.',
  'lineage.aligning': 'Se están comparando los planes; vuelva a abrir esta página dentro de un minuto.',
  'lineage.next': ({ title }) => `Cómo continúa en ${title}`,
  'lineage.filter': 'Qué ha sido de ellas',
  'lineage.shown': ({ shown, total }) => `${shown} de ${total}`,
  'lineage.resolutions': 'Resoluciones',
  'lineage.unchanged': 'Mantenida',
  'lineage.revised': 'Revisada',
  'lineage.merged': 'Fusionada con otra',
  'lineage.merged.into': ({ name }) => `Fusionada con ${name}`,
  'lineage.suppressed': 'Suprimida',
  'lineage.new': 'Nueva',
  'lineage.proposed': 'propuesta: no lo indican ni los números ni la lista de cambios',
  'lineage.before': ({ name }) => `antes: ${name}`,
  'lineage.names': ({ label, names }) => `${label}: ${names}`,
  'lineage.title': 'con otro título',
  'lineage.clauses.amended': ({ count }) => plural(count, 'disposición modificada', 'disposiciones modificadas'),
  'lineage.clauses.added': ({ count }) => plural(count, 'disposición añadida', 'disposiciones añadidas'),
  'lineage.clauses.removed': ({ count }) => plural(count, 'disposición suprimida', 'disposiciones suprimidas'),
  'lineage.items.continued': ({ count }) => plural(count, 'medida continúa', 'medidas continúan'),
  'lineage.items.ended': ({ count }) => plural(count, 'medida termina', 'medidas terminan'),
  'lineage.items.added': ({ count }) => plural(count, 'medida nueva', 'medidas nuevas'),
  'lineage.shared': 'Citados en ambos planes',
  'lineage.shared.none': 'Los dos planes no citan nada en común.',
  'lineage.description': 'Qué ha sido de las Resoluciones y medidas de una asamblea en el plan de la siguiente.',
}
