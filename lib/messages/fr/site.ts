import type { site as english } from '../en/site'
import type { Translation } from '../translation'

/** What stands on every page: the name, the keys, the edition, how to cite. */
export const site: Translation<typeof english> = {
  'site.name': 'Explorateur de plans d’action',
  'site.colon': ' : ',
  'site.skip': 'Aller au contenu',
  'site.keys': ({ one, other }) =>
    `Appuyez sur ${one} ou ${other} sur n’importe quelle page pour accéder directement à une résolution, une mesure, un document ou un groupe.`,
  'site.description':
    'Recherchez dans le plan d’action d’une assemblée de normalisation et suivez ce qu’il cite, dans les deux sens.',
  'site.languages': 'Langues',
  'edition.undated': 'date de l’édition non indiquée',
  'edition.newest': 'la plus récente',
  'edition.all': ({ count }) => `Toutes les éditions (${count})`,
  'edition.older': ({ name }) => `Vous lisez une édition antérieure : ${name}.`,
  'edition.open.newest': ({ name }) => `Ouvrir cette page dans l’édition la plus récente, ${name}`,
  'copy.link': 'Copier le lien vers ce paragraphe',
  'cite.copy': 'Copier',
  'cite.copy.form': ({ name }) => `Copier ${name}`,
  'file.form.ics': 'Calendrier',
  'file.form.txt': 'Texte',
  'file.form.atom': 'Flux',
  'cite.plain': 'Texte brut',
  'edition.not.stated': 'édition non indiquée',
  'edition.without.date': 'sans date',
}
