import type { offline as english } from '../en/offline'
import type { Translation } from '../translation'

/** The plan in one file, and pages that are read without a network. */
export const offline: Translation<typeof english> = {
  'offline.skip': 'Ir al contenido',
  'offline.made': ({ date }) => `Copia sin conexión del ${date}`,
  'offline.no.network': ({ date }) => `Sin red: copia sin conexión del ${date}`,
  'offline.none': 'No hay copia sin conexión de esta edición.',
  'offline.opening': 'Abriendo el plan…',
  'offline.script': 'Se necesita JavaScript para mostrar el plan que contiene este archivo.',
  'offline.missing': 'No está en este archivo',
  'offline.missing.why':
    'Este archivo contiene una edición del plan: sus Resoluciones, sus medidas, lo que citan y la búsqueda. Las demás ediciones, las descargas y la comprobación de documentos están en línea.',
}
