import type { tableOne as english } from '../en/table-one'
import type { Translation } from '../translation'
import { plural } from './plural'

/** Table 1: who does what. */
export const tableOne: Translation<typeof english> = {
  'table-1.description': 'Para cada Resolución, quién actúa, quién colabora y quién recibe los informes.',
  'table-1.lead': 'Para cada Resolución, quién actúa, quién colabora y quién recibe los informes.',
  'table-1.filter': 'Filtrar',
  'table-1.filter.rows': 'Filtrar las filas',
  'table-1.group': 'Comisión de Estudio (incluido «all»)',
  'table-1.rows': ({ shown, total }) => `${shown} de ${plural(total, 'fila')}`,
  'table-1.none': 'Ninguna Resolución coincide.',
  'table-1.show.all': 'Mostrar todas las filas',
  'table-1.scrolls': 'Cuadro 1, se desplaza horizontalmente',
}
