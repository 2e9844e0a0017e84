import type { campaign as english } from '../en/campaign'
import type { Translation } from '../translation'
import { plural } from './plural'

/** The faults that are brought about on purpose, as the accuracy page shows them. */
export const campaign: Translation<typeof english> = {
  'campaign.title': 'Fallos provocados',
  'campaign.about': ({ held, cases }) =>
    `Se interrumpen procesos, se dañan archivos, se falsifican peticiones y se sobrecargan servidores, y el explorador debe seguir funcionando: en la última prueba resistió en ${held} de ${plural(cases, 'caso')}.`,
  'campaign.fault': 'Fallo',
  'campaign.outcome': 'Resultado',
  'campaign.seen': 'Qué se observó',
  'campaign.held': 'Resiste',
  'campaign.failed': 'Falla',
  'campaign.not-run': 'Sin probar',
  'campaign.processes': 'Procesos',
  'campaign.search-server': 'Servidor de búsqueda',
  'campaign.library': 'Archivos de la biblioteca',
  'campaign.requests': 'Peticiones',
  'campaign.load': 'Carga',
  'campaign.files': 'Documentos dañados',
  'campaign.patterns': 'Texto repetido',
}
