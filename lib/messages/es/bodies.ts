import type { bodies as english } from '../en/bodies'
import type { Translation } from '../translation'
import { plural } from './plural'

/** Pages of bodies: offices, groups, study groups. */
export const bodies: Translation<typeof english> = {
  'body.tsb': 'TSB y su Director',
  'body.study-groups': 'Todas las Comisiones de Estudio',
  'body.regional-groups': 'Grupos Regionales',
  'body.secretary-general': 'Secretario General y Secretaría General',
  'body.council': 'Consejo',
  'body.bdt': 'BDT y su Director',
  'body.br': 'BR y su Director',
  'body.membership': 'Miembros de la UIT',
  'body.itu-t': 'UIT-T en su conjunto',
  'body.kind': 'Órgano',
  'body.role': 'Función',
  'body.state': 'Estado',
  'body.tasks': 'Medidas',
  'body.tasks.naming': ({ name, count }) => `${name}: ${plural(count, 'medida')}`,
  'body.tasks.none': 'No tiene asignada ninguna medida.',
  'body.tasks.no.match': 'Ninguna medida cumple los dos filtros.',
  'body.tasks.some': ({ shown, total }) => `${shown} de ${plural(total, 'medida')}`,
  'body.show.all': 'mostrar todo',
  'body.reported': 'Avances comunicados por este órgano',
  'body.reports.to': ({ name }) => `Destinatario de los informes: ${name}`,
  'body.reports.to.note': ({ count }) => `${plural(count, 'medida')}, según su texto o su plazo`,
  'body.reports.action': 'según el texto',
  'body.reports.milestone': 'el plazo es una reunión de este órgano',
  'body.action': 'Texto',
  'body.state.and.milestone': 'Estado, plazo',
  'desk.jumps': 'En esta página',
  'desk.parts': 'Grupos Regionales y otros grupos',
  'desk.reports.to': 'Informes recibidos',
  'desk.tasks': ({ name, count }) => `Medidas relativas a ${name} (${count})`,
  'desk.changed': ({ count, date }) => `Cambios desde el ${date}: ${plural(count, 'medida')}.`,
  'desk.changes': ({ name }) => `Qué ha cambiado para ${name}`,
  'desk.silent': ({ name, own, everyone }) =>
    everyone > 0
      ? `Sin avances comunicados: ${own} de ${name}, ${everyone} de todas las Comisiones de Estudio.`
      : `Sin avances comunicados: ${own}.`,
  'desk.assigned': ({ name, count }) =>
    plural(count, `Resolución asignada a ${name} en el Cuadro 1`, `Resoluciones asignadas a ${name} en el Cuadro 1`),
  'body.assignments': ({ count }) => `${plural(count, 'Resolución', 'Resoluciones')} en el Cuadro 1`,
  'assignment.acts': 'actúa',
  'assignment.collaborates': 'colabora',
  'assignment.receives': 'recibe los informes',
  'role.acts': 'Actúa',
  'role.collaborates': 'Colabora',
  'role.named': 'Citado en otra calidad',
  'role.everyone': 'Todas las Comisiones de Estudio',
  'role.reports': 'Solo informa',
  'bodies.offices': 'Secretarías, Consejo y Miembros',
  'bodies.groups': 'GANT, Comisiones de Estudio y sus grupos',
  'bodies.others': 'Otros órganos',
  'bodies.lead': 'Quién debe actuar o colaborar, y en cuántas medidas.',
  'bodies.acts': 'Actúa',
  'bodies.collaborates': 'Colabora',
}
