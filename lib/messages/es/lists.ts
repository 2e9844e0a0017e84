import type { lists as english } from '../en/lists'
import type { Translation } from '../translation'
import { plural } from './plural'

/** Controls of lists: narrowed, sorted, paged, taken away. */
export const lists: Translation<typeof english> = {
  'list.show.all': 'mostrar todo',
  'list.some': ({ shown, total }) => `${shown} de ${plural(total, 'medida')}`,
  'list.by.resolution': ({ count }) => `${plural(count, 'medida')}, por Resolución`,
  'list.items.description':
    'Todas las medidas del plan, con su responsable, su plazo y su estado, para ordenar y filtrar.',
  'list.jump': 'Ir a',
  'list.jump.label': 'Ir a una Resolución',
  'list.pages': 'Páginas de la lista',
  'list.sort': 'Ordenar por',
  'list.none': 'Ninguna medida cumple todos los filtros.',
  'list.without.progress': ({ count }) => `${count} sin avances`,
  'list.cited': ({ count }) => `${count} en el plan, con los lugares donde aparece cada referencia`,
  'list.all': 'Ver los',
  'list.chosen': '(seleccionado; quitar)',
  'list.kind.description': ({ kinds }) => `${kinds} en el plan, con todos los lugares en que se mencionan.`,
  'list.more': ({ count }) => `y ${count} más`,
  'list.all.places': ({ label, count }) => `${label}: ver ${plural(count, 'lugar', 'lugares')}`,
  'row.item': 'Medida',
  'row.action': 'Texto',
  'row.milestone': 'Plazo',
  'row.state': 'Estado',
  'row.due': 'plazo:',
  'row.changed': 'modificada',
  'row.since': ({ date }) => ` desde el ${date}`,
  'row.changed.since': ({ date }) => `Modificada desde el ${date}`,
  'row.jeopardy': 'En peligro',
  'file.title': 'Descargar esta página',
  'file.download': 'Descargar',
  'neighbours.title': 'Anterior y siguiente',
  'neighbours.previous': '← Anterior',
  'neighbours.next': 'Siguiente →',
  'figure.in.document': 'Figura en el documento:',
  'figure.unnamed': 'sin descripción',
  'place.in.document': 'En el documento:',
  'row.milestone.label': 'Plazo:',
}
