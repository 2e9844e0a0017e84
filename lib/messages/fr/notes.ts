import type { notes as english } from '../en/notes'
import type { Translation } from '../translation'

/** What a search says of how it read a query, and why a result is shown. */
export const notes: Translation<typeof english> = {
  'note.read.as': ({ meaning, code }) =>
    code ? `Interprété comme : ${meaning} (${code}).` : `Interprété comme : ${meaning}.`,
  'note.read.nothing': ({ meaning }) => `Aucun résultat pour : ${meaning} ; tous les résultats sont affichés.`,
  'note.kind.first': ({ kinds, code }) => `${kinds} en premier ; ${code} n’affiche que cette catégorie.`,
  'note.most': ({ count }) =>
    `Seuls les ${count} premiers résultats sont affichés ; affinez la recherche pour voir les autres.`,
  'note.stand.in': 'Le serveur de recherche ne répond pas ; la recherche interne a pris le relais.',
  'note.reworded': ({ asked, means }) => `« ${asked} » est recherché sous la forme « ${means} ».`,
  'note.reworded.foreign': ({ asked, means }) =>
    `« ${asked} » est recherché sous la forme « ${means} » : le plan est en anglais.`,
  'note.quotation.open': 'Un guillemet n’est pas fermé ; les mots qui le suivent sont recherchés un à un.',
  'note.field.words': ({ fault, value }) => `${fault}. ${value} est recherché comme texte.`,
  'note.field.left': ({ fault, value }) => `${fault}. ${value} n’est pas pris en compte.`,
  'note.field.unknown': ({ name, fields }) => `Il n’existe pas de champ ${name} ; les champs sont ${fields}`,
  'note.field.takes': ({ field, values }) => `Le champ ${field} accepte ${values}`,
  'note.field.sg': 'Le champ sg accepte un numéro ou tsag, par exemple sg:17',
  'note.field.res': 'Le champ res accepte un numéro, par exemple res:92',
  'note.field.year': 'Le champ year accepte quatre chiffres, par exemple year:2018',
  'note.field.place': ({ value }) =>
    `Le champ place accepte la ville d’un événement ; le plan n’en compte aucun pour « ${value} »`,
  'note.fields.most': ({ count }) => `Seuls les ${count} premiers champs sont pris en compte.`,
  'note.corrected': ({ word, printed }) => `Aucun résultat pour « ${word} » ; résultats pour « ${printed} ».`,
  'note.completed': ({ word }) => `Aucun résultat pour « ${word} » ; résultats pour les mots qui commencent ainsi.`,
  'note.no.resolution': ({ number }) => `Le plan ne contient pas de Résolution ${number}.`,
  'note.lacks': ({ count, words }) =>
    count === 1 ? `Le mot ${words} ne figure pas dans le plan.` : `Les mots ${words} ne figurent pas dans le plan.`,
  'note.lacks.foreign': ({ lacks }) =>
    `${lacks} Il est en anglais ; seules les références sont comprises dans d’autres langues.`,
  'note.word': ({ word }) => `« ${word} »`,
  'note.not.cited': ({ word }) => `Le plan ne cite pas « ${word} ».`,
  'note.suppressed': ({ number }) =>
    `La Résolution ${number} a été supprimée ; le plan annonce que ses mesures ne sont plus suivies.`,
  'note.second.number': ({ asked, item }) => `${asked} est l’autre numéro de la mesure ${item}.`,
  'note.cites.others': ({ word, others }) => `Le plan ne cite pas « ${word} » ; il cite ${others}.`,
  'note.homonym.also': ({ word, whose, others }) =>
    `« ${word} » est interprété comme relevant de ${whose}. Le plan cite aussi ${others}.`,
  'note.homonym.only': ({ word, whose, others }) =>
    `« ${word} » est interprété comme relevant de ${whose}. Le plan ne cite que ${others}.`,
  'note.whose.resolution': 'l’assemblée',
  'note.whose.document': 'GCNT',
  'note.whose.itu-t': 'l’UIT-T',
  'note.chairs': 'Le plan n’indique pas qui préside un groupe.',
  'fault.long': ({ count, most }) => `La recherche compte ${count} caractères ; ${most} au plus sont admis.`,
  'fault.sides': ({ count, most }) => `La recherche compte ${count} variantes ; reliez-en ${most} au plus par OR.`,
  'fault.words': ({ count, most }) => `La recherche compte ${count} mots ; ${most} au plus sont admis.`,
  'reading.silent': 'mesures sans progrès signalé',
  'reading.completed': 'mesures achevées',
  'reading.open': 'mesures en cours',
  'reading.periodic': 'mesures dont les objectifs périodiques sont atteints',
  'reading.jeopardy': 'mesures compromises (en rouge dans le plan)',
  'reading.dropped': 'mesures annoncées comme n’étant plus suivies',
  'reading.new': 'mesures nouvelles ou portant le numéro d’une autre',
  'reading.overdue': 'mesures sans progrès signalé, et celles en retard',
  'reading.milestones': 'mesures par échéance',
  'reading.council': 'Qui fait rapport au Conseil (Tableau 1)',
  'reading.tsag': 'GCNT et rapports qui lui sont adressés (Organes)',
  'reading.table-1': 'Qui fait quoi (Tableau 1)',
  'reading.legend': 'Abréviations',
  'reading.gaps': 'Lacunes de mise en œuvre',
  'reading.issues': 'Anomalies du document',
  'reading.council.documents': ({ year }) => (year ? `documents du Conseil de ${year}` : 'documents du Conseil'),
  'reading.kind': ({ kinds, of, ties, regions, years }) =>
    [kinds, of, ties && `en lien avec ${ties}`, regions, years].filter(Boolean).join(', '),
  'why.matched': ({ word, printed }) => `« ${word} » est trouvé sous la forme « ${printed} ».`,
  'why.matches': ({ printed }) => `Contient « ${printed} ».`,
  'why.implements': ({ resolution, title }) => `Met en œuvre : ${resolution}, « ${title} ».`,
  'why.mentions': ({ name }) => `Mentionne ${name}.`,
  'why.missing': ({ words }) => `Absent : ${words}.`,
}
