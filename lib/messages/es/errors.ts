import type { errors as english } from '../en/errors'
import type { Translation } from '../translation'

/** Pages that stand where another cannot. */
export const errors: Translation<typeof english> = {
  'missing.title': 'Página no encontrada',
  'missing.lead':
    'Las direcciones utilizan los números del plan: /action-items/92-05, /resolutions/res-92, /documents/tsag-td25r1. La búsqueda reconoce también otras formas de escribir números y nombres.',
  'missing.meant': 'Quizá buscaba',
  'error.title': 'Se ha producido un error',
  'error.lead': 'El error es nuestro y ha quedado anotado en el registro del servidor. No se ha perdido nada del plan.',
  'error.again': 'Reintentar',
  'error.back': 'Volver',
  'error.home': 'Página de inicio',
  'all.resolutions': 'Todas las Resoluciones',
  'all.items': 'Todas las medidas',
}
