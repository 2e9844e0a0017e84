import type { names as english } from '../en/names'
import type { Translation } from '../translation'

/** What resolutions, action items and passages are called wherever they are named. */
export const names: Translation<typeof english> = {
  'name.resolution': ({ number }) => `Resolución ${number}`,
  'name.opinion': ({ number }) => `Opinión ${number}`,
  'name.resolution.short': ({ number }) => `Res. ${number}`,
  'name.opinion.short': ({ number }) => `Op. ${number}`,
  'name.item': ({ item }) => `Medida ${item}`,
  'name.unnumbered': ({ resolution }) => `${resolution} (sin número)`,
  'name.note': ({ item, number }) => `Medida ${item}, nota de seguimiento ${number}`,
  'name.item.footnote': ({ item, footnote }) => `Medida ${item}, nota al pie ${footnote}`,
  'name.note.short': ({ number }) => `nota ${number}`,
  'name.chapeau': 'encabezamiento',
  'name.footnote': 'nota al pie',
  'name.table-1': 'Cuadro 1',
  'name.table-row': ({ resolution }) => `Cuadro 1, ${resolution}`,
  'name.changes': 'Lista de cambios',
  'name.front': 'Introducción',
  'name.front.figure': 'Introducción, figura',
  'name.figure': ({ place }) => `${place}, figura`,
  'actor.tsb': 'TSB',
  'actor.tsag': 'GANT',
  'actor.study-groups': 'Comisiones de Estudio',
  'actor.secretary-general': 'Secretario General',
  'actor.membership': 'Miembros',
  'place.row': ({ resolution, item }) => `${resolution}, fila ${item} del cuadro`,
  'place.row.paragraph': ({ row, number }) => `${row}, párrafo ${number}`,
  'place.row.footnote': ({ row }) => `${row}, nota al pie`,
  'place.file.footnote': 'una nota al pie',
  'place.file.paragraph': ({ paragraph }) => `párrafo ${paragraph}`,
  'place.file.cell': ({ table, row, cell, paragraph }) =>
    `cuadro ${table}, fila ${row}, celda ${cell}, párrafo ${paragraph}`,
  'place.file.box': ({ place }) => `cuadro de texto, ${place}`,
  permalink: ({ name }) => `Enlace a: ${name}`,
  'permalink.clause': ({ label, text }) =>
    label ? `Enlace a la disposición ${label}: ${text}` : `Enlace a la disposición: ${text}`,
  'mention.may.be': ({ candidates, reason }) => `Puede ser ${candidates}: ${reason}`,
  'mention.unresolved': ({ reason }) => `Sin resolver: ${reason}`,
}
