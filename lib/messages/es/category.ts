import type { category as english } from '../en/category'
import type { Translation } from '../translation'

/** What a change between two editions is about, as a reader asks for it. */
export const category: Translation<typeof english> = {
  'category.items-added': 'Medidas añadidas',
  'category.items-dropped': 'Medidas suprimidas',
  'category.items-renumbered': 'Medidas renumeradas o trasladadas',
  'category.state': 'Casillas marcadas',
  'category.milestone': 'Plazos',
  'category.action': 'Textos de medidas modificados',
  'category.mandate': 'Mandatos',
  'category.notes': 'Notas de seguimiento',
  'category.resolutions': 'Resoluciones añadidas o suprimidas',
  'category.titles': 'Títulos y encabezamientos',
  'category.clauses': 'Disposiciones',
  'category.table-1': 'Cuadro 1',
  'category.legend': 'Leyenda',
  'category.list': 'Lista de cambios del plan',
  'category.other': 'Introducciones y figuras',
  'category.references': 'Referencias añadidas y perdidas',
}
