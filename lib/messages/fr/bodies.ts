import type { bodies as english } from '../en/bodies'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** Pages of bodies: offices, groups, study groups. */
export const bodies: Translation<typeof english> = {
  'body.tsb': 'TSB et son Directeur',
  'body.study-groups': 'Toutes les commissions d’études',
  'body.regional-groups': 'Groupes régionaux',
  'body.secretary-general': 'Secrétaire général et Secrétariat général',
  'body.council': 'Conseil',
  'body.bdt': 'BDT et son Directeur',
  'body.br': 'BR et son Directeur',
  'body.membership': 'Membres de l’UIT',
  'body.itu-t': 'UIT-T dans son ensemble',
  'body.kind': 'Organe',
  'body.role': 'Rôle',
  'body.state': 'État',
  'body.tasks': 'Mesures',
  'body.tasks.naming': ({ name, count }) => `${name} : ${plural(count, 'mesure')}`,
  'body.tasks.none': 'Aucune mesure ne lui est confiée.',
  'body.tasks.no.match': 'Aucune mesure ne répond aux deux filtres.',
  'body.tasks.some': ({ shown, total }) => `${shown} sur ${plural(total, 'mesure')}`,
  'body.show.all': 'tout afficher',
  'body.reported': 'Progrès signalés par cet organe',
  'body.reports.to': ({ name }) => `Destinataire des rapports : ${name}`,
  'body.reports.to.note': ({ count }) =>
    agree(
      count,
      `${plural(count, 'mesure')}, d’après son libellé ou son échéance`,
      `${plural(count, 'mesure')}, d’après leur libellé ou leur échéance`,
    ),
  'body.reports.action': 'd’après le libellé',
  'body.reports.milestone': 'l’échéance est une réunion de cet organe',
  'body.action': 'Libellé',
  'body.state.and.milestone': 'État, échéance',
  'desk.jumps': 'Sur cette page',
  'desk.parts': 'Groupes régionaux et autres groupes',
  'desk.reports.to': 'Rapports reçus',
  'desk.tasks': ({ name, count }) => `Mesures concernant ${name} (${count})`,
  'desk.changed': ({ count, date }) => `Modifications depuis le ${date} : ${plural(count, 'mesure')}.`,
  'desk.changes': ({ name }) => `Ce qui a changé pour ${name}`,
  'desk.silent': ({ name, own, everyone }) =>
    everyone > 0
      ? `Aucun progrès signalé : ${own} pour ${name}, ${everyone} pour toutes les commissions d’études.`
      : `Aucun progrès signalé : ${own}.`,
  'desk.assigned': ({ name, count }) => `${plural(count, 'résolution')} relevant de ${name} dans le Tableau 1`,
  'body.assignments': ({ count }) => `${plural(count, 'résolution')} dans le Tableau 1`,
  'assignment.acts': 'agit',
  'assignment.collaborates': 'collabore',
  'assignment.receives': 'reçoit les rapports',
  'role.acts': 'Agit',
  'role.collaborates': 'Collabore',
  'role.named': 'Cité à un autre titre',
  'role.everyone': 'Toutes les commissions d’études',
  'role.reports': 'Fait seulement rapport',
  'bodies.offices': 'Secrétariats, Conseil et membres',
  'bodies.groups': 'GCNT, commissions d’études et leurs groupes',
  'bodies.others': 'Autres organes',
  'bodies.lead': 'Qui doit agir ou collaborer, et pour combien de mesures.',
  'bodies.acts': 'Agit',
  'bodies.collaborates': 'Collabore',
}
