import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The page of what the plan cites: a Recommendation, a document, an event, a group. */
export const entity: Translation<typeof english> = {
  'entity.title': 'Título en el plan',
  'entity.state': 'Estado en el plan',
  'entity.organized': 'Organización',
  'entity.revisions': 'Revisiones citadas',
  'entity.revision.this': '(esta)',
  'entity.written': 'Otras grafías',
  'entity.plans': 'Otros planes',
  'entity.plans.cited': 'También se cita en',
  'entity.address': 'Abrir en itu.int',
  'entity.address.linked': 'Enlace en el documento',
  'entity.address.generated': 'enlace generado, sin verificar',
  'entity.connections': 'Relaciones',
  'entity.connections.show': 'Mostrar las relaciones',
  'entity.cited': 'Dónde se cita',
  'entity.cited.count': ({ places, passages }) =>
    passages > places
      ? `${plural(places, 'lugar', 'lugares')}, ${plural(passages, 'pasaje')}`
      : plural(places, 'lugar', 'lugares'),
  'entity.cited.none': 'El plan no lo cita directamente; cita un conjunto que lo incluye.',
  'entity.description': ({ kind, name, places }) =>
    `${kind} ${name}. Todos los pasajes del plan que se refieren a ello: ${places}.`,
  'relation.part-of': 'Forma parte de',
  'relation.part-of.back': 'Comprende',
  'relation.revises': 'Revisión de',
  'relation.revises.back': 'Revisado por',
  'relation.supersedes': 'Sustituye a',
  'relation.supersedes.back': 'Pasó a ser',
  'organizer.sentence': ({ place }) => `según una frase: ${place}`,
  'organizer.name': ({ place }) => `según su nombre: ${place}`,
  'recommendation.approved': 'aprobada',
  'recommendation.draft': 'proyecto',
  'recommendation.consented': 'consentida',
  'recommendation.under revision': 'en revisión',
  'recommendation.agreed': 'acordada',
  'recommendation.published': 'publicada',
  'recommendation.determined': 'determinada',
}
