import type { names as english } from '../en/names'
import type { Translation } from '../translation'

/** What resolutions, action items and passages are called wherever they are named. */
export const names: Translation<typeof english> = {
  'name.resolution': ({ number }) => `Résolution ${number}`,
  'name.opinion': ({ number }) => `Avis ${number}`,
  'name.resolution.short': ({ number }) => `Rés. ${number}`,
  'name.opinion.short': ({ number }) => `Avis ${number}`,
  'name.item': ({ item }) => `Mesure ${item}`,
  'name.unnumbered': ({ resolution }) => `${resolution} (sans numéro)`,
  'name.note': ({ item, number }) => `Mesure ${item}, note de suivi ${number}`,
  'name.item.footnote': ({ item, footnote }) => `Mesure ${item}, note de bas de page ${footnote}`,
  'name.note.short': ({ number }) => `note ${number}`,
  'name.chapeau': 'chapeau',
  'name.footnote': 'note de bas de page',
  'name.table-1': 'Tableau 1',
  'name.table-row': ({ resolution }) => `Tableau 1, ${resolution}`,
  'name.changes': 'Liste des modifications',
  'name.front': 'Introduction',
  'name.front.figure': 'Introduction, figure',
  'name.figure': ({ place }) => `${place}, figure`,
  'actor.tsb': 'TSB',
  'actor.tsag': 'GCNT',
  'actor.study-groups': 'Commissions d’études',
  'actor.secretary-general': 'Secrétaire général',
  'actor.membership': 'Membres',
  'place.row': ({ resolution, item }) => `${resolution}, ligne ${item} du tableau`,
  'place.row.paragraph': ({ row, number }) => `${row}, ${number}${number === 1 ? 'er' : 'e'} paragraphe`,
  'place.row.footnote': ({ row }) => `${row}, note de bas de page`,
  'place.file.footnote': 'une note de bas de page',
  'place.file.paragraph': ({ paragraph }) => `paragraphe ${paragraph}`,
  'place.file.cell': ({ table, row, cell, paragraph }) =>
    `tableau ${table}, ligne ${row}, cellule ${cell}, paragraphe ${paragraph}`,
  'place.file.box': ({ place }) => `zone de texte, ${place}`,
  permalink: ({ name }) => `Lien vers : ${name}`,
  'permalink.clause': ({ label, text }) =>
    label ? `Lien vers la disposition ${label} : ${text}` : `Lien vers la disposition : ${text}`,
  'mention.may.be': ({ candidates, reason }) => `Peut désigner ${candidates} : ${reason}`,
  'mention.unresolved': ({ reason }) => `Non résolue : ${reason}`,
}
