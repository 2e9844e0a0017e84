import type { site as english } from '../en/site'
import type { Translation } from '../translation'

/** What stands on every page: the name, the keys, the edition, how to cite. */
export const site: Translation<typeof english> = {
  'site.name': 'Explorador de planes de acción',
  'site.colon': ': ',
  'site.skip': 'Ir al contenido',
  'site.keys': ({ one, other }) =>
    `Pulse ${one} o ${other} en cualquier página para ir directamente a una Resolución, medida, documento o grupo.`,
  'site.description':
    'Busque en el plan de acción de una asamblea de normalización y siga lo que cita, en ambos sentidos.',
  'site.languages': 'Idiomas',
  'edition.undated': 'fecha de la edición no indicada',
  'edition.newest': 'la más reciente',
  'edition.all': ({ count }) => `Todas las ediciones (${count})`,
  'edition.older': ({ name }) => `Está leyendo una edición anterior: ${name}.`,
  'edition.open.newest': ({ name }) => `Abrir esta página en la edición más reciente, ${name}`,
  'copy.link': 'Copiar el enlace a este párrafo',
  'cite.copy': 'Copiar',
  'cite.copy.form': ({ name }) => `Copiar ${name}`,
  'file.form.ics': 'Calendario',
  'file.form.txt': 'Texto',
  'file.form.atom': 'Canal',
  'cite.plain': 'Texto sin formato',
  'edition.not.stated': 'edición no indicada',
  'edition.without.date': 'sin fecha',
}
