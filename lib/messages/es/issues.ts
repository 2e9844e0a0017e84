import type { issues as english } from '../en/issues'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The lists of issues: of the document, and of how it was read. */
export const issues: Translation<typeof english> = {
  'diagnostics.description': 'Lo que parece erróneo o queda abierto en el documento, con el pasaje correspondiente.',
  'diagnostics.lead': ({ reading }) =>
    `Anomalías detectadas en el documento, para que las comprueben sus autores. Las dudas del explorador figuran en «${reading}».`,
  'diagnostics.reading': 'Lectura del archivo',
  'diagnostics.furniture': 'Elementos de página y encabezados de cuadros omitidos',
  'diagnostics.reading.description': 'Las dudas del explorador al leer el documento y lo que omitió.',
  'diagnostics.reading.lead':
    'Las dudas del explorador, lo que no leyó y los elementos de página omitidos. Los autores no tienen la culpa; lo que tal vez quieran corregir figura en',
  'severity.error': ({ count }) => plural(count, 'error', 'errores'),
  'severity.warning': ({ count }) => plural(count, 'advertencia'),
  'severity.info': ({ count }) => plural(count, 'observación', 'observaciones'),
}
