import type { headings as english } from '../en/headings'
import type { Translation } from '../translation'

/** Headings of the lists of a kind: what the things are part of. */
export const headings: Translation<typeof english> = {
  'heading.study-group.itu-t': 'Comisiones de Estudio del UIT-T y GANT',
  'heading.study-group.regional': 'Grupos Regionales',
  'heading.study-group.working-parties': 'Grupos de Trabajo',
  'heading.study-group.rapporteurs': 'Grupos de Relator',
  'heading.study-group.itu-d': 'UIT-D',
  'heading.study-group.itu-r': 'UIT-R',
  'heading.document.tsag': 'GANT',
  'heading.document.study-groups': 'Comisiones de Estudio',
  'heading.document.circulars': 'Circulares TSB',
  'heading.document.council': 'Consejo',
  'heading.document.council-groups': 'Grupos de Trabajo y grupos de expertos del Consejo',
  'heading.document.papers': 'Documentos e informes técnicos',
  'heading.resolution.assembly': 'De esta asamblea, sin capítulo en el plan',
  'heading.resolution.pp': 'Conferencia de Plenipotenciarios',
  'heading.resolution.council': 'Consejo de la UIT',
  'heading.resolution.wtdc': 'Conferencia Mundial de Desarrollo de las Telecomunicaciones',
  'heading.resolution.radio': 'Asamblea y Conferencia de Radiocomunicaciones',
  'heading.resolution.unga': 'Asamblea General de las Naciones Unidas',
  'heading.others': 'Otros',
  'heading.series': ({ letter }) => `Serie ${letter}`,
  'heading.question': ({ sector, group }) => `Comisión de Estudio ${group} del UIT-${sector}`,
}
