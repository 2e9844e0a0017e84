import type { home as english } from '../en/home'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The first page of a plan. */
export const home: Translation<typeof english> = {
  'home.title': ({ plan }) => `Qué se ha hecho con cada Resolución${plan ? ` (${plan})` : ''}`,
  'home.lead': ({ resolutions, items }) =>
    `${resolutions}, ${plural(items, 'medida')} y todos los documentos, Recomendaciones, grupos y eventos que se citan. Busque o siga cualquier referencia en ambos sentidos.`,
  'home.plans': ({ count }) =>
    `${plural(count, 'plan de acción', 'planes de acción')}, y todos los documentos, Recomendaciones, grupos y eventos que se citan. Abra un plan o realice una búsqueda, en un plan cada vez.`,
  'home.open': 'Abrir el plan',
  'home.editions': ({ count }) => `${plural(count, 'edición', 'ediciones')}:`,
  'home.try': 'Pruebe con:',
  'home.browse': 'Explorar',
  'home.check': ({ check }) =>
    `${check}: con qué medidas guarda relación una contribución, una declaración de coordinación o un informe`,
  'home.overview': ({ overview }) => `${overview}: por órgano responsable, Comisión de Estudio y Resolución`,
}
