import type { issues as english } from '../en/issues'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The lists of issues: of the document, and of how it was read. */
export const issues: Translation<typeof english> = {
  'diagnostics.description': 'Ce qui paraît erroné ou reste incertain dans le document, avec le passage correspondant.',
  'diagnostics.lead': ({ reading }) =>
    `Anomalies relevées dans le document, à vérifier par ses auteurs. Pour les doutes de l’explorateur, voir « ${reading} ».`,
  'diagnostics.reading': 'Lecture du fichier',
  'diagnostics.furniture': 'Éléments de mise en page et en-têtes de tableau laissés de côté',
  'diagnostics.reading.description':
    'Les doutes de l’explorateur à la lecture du document, et ce qu’il a laissé de côté.',
  'diagnostics.reading.lead':
    'Les doutes de l’explorateur, ce qu’il n’a pas lu et les éléments de mise en page laissés de côté. Les auteurs n’y sont pour rien ; pour ce qu’ils pourraient vouloir corriger, voir',
  'severity.error': ({ count }) => plural(count, 'erreur'),
  'severity.warning': ({ count }) => plural(count, 'avertissement'),
  'severity.info': ({ count }) => plural(count, 'remarque'),
}
