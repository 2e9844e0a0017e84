import type { resolution as english } from '../en/resolution'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of a resolution. */
export const resolution: Translation<typeof english> = {
  'resolution.description': ({ name, count }) =>
    `${name} : son dispositif, disposition par disposition, avec ${plural(count, 'mesure')}, état et progrès compris.`,
  'resolution.title.from.table': 'Titre tiré du Tableau 1 (le plan ne l’imprime pas ici).',
  'resolution.source': 'Source',
  'resolutions.description':
    'Toutes les résolutions du plan, avec leurs mesures et l’état de celles-ci, et les résolutions d’autres organes qu’il cite.',
  'resolutions.lead': ({ resolutions }) => `${resolutions} de l’assemblée, avec l’état de leurs mesures`,
  'resolutions.other': 'Autres résolutions citées',
  'resolutions.no.items': 'aucune mesure',
  'resolution.states': 'Mesures par état',
  'resolution.text': 'Dispositif',
  'resolution.text.lead':
    'Les mesures figurent en regard de la disposition qu’elles mettent en œuvre, avec les progrès signalés.',
  'resolution.cites': 'Cite',
  'resolution.cites.note': 'dans son dispositif',
  'resolution.cited.by': 'Citée par',
  'resolution.cited.elsewhere': ({ count }) => `Citée à ${plural(count, 'autre endroit', 'autres endroits')}`,
  'resolution.led.to': 'Ce qui en a résulté',
  'resolution.led.to.note': 'cité dans les notes sur les progrès de ses mesures',
  'resolution.led.to.none':
    'Les notes sur les progrès de ses mesures ne citent ni Recommandation, ni document, ni événement.',
  'resolution.without.clause': 'Mesures sans disposition',
  'resolution.without.clause.note': 'aucune disposition correspondante n’a été trouvée',
  'resolution.gaps.itu-t': ({ count }) =>
    agree(
      count,
      `${count} disposition visant l’UIT-T est sans mesure`,
      `${count} dispositions visant l’UIT-T sont sans mesure`,
    ),
  'resolution.gaps.everybody': ({ count }) =>
    agree(
      count,
      `${count} décision (« resolves ») est sans mesure`,
      `${count} décisions (« resolves ») sont sans mesure`,
    ),
  'resolution.gaps.others': ({ count }) =>
    agree(
      count,
      `${count} disposition visant d’autres organes est sans mesure`,
      `${count} dispositions visant d’autres organes sont sans mesure`,
    ),
  'resolution.gaps.rule.title': 'Comment les dispositions sont comptées',
  'resolution.gaps.rule':
    'Chaque paragraphe du dispositif porte l’une de trois indications : ses mesures, « relève de la disposition ci-dessus » (il fait partie d’une disposition qui a des mesures) ou « aucune mesure ». Un paragraphe sans mesure est compté une seule fois : ses propres subdivisions ne sont pas comptées à nouveau. Aucune mesure n’est attendue pour les dispositions qui visent d’autres que l’UIT-T.',
  'resolution.open.first': ({ count }) =>
    agree(count, `${count} disposition sans progrès`, `${count} dispositions sans progrès : aller à la première`),
  'resolution.open.next': 'Suivante sans progrès',
  'resolution.connections': 'Relations',
  'mark.covered': 'Relève de la disposition ci-dessus',
  'mark.in.parts': 'Mesures sous ses subdivisions',
  'mark.none': 'Aucune mesure',
  'mark.none.itu-t': 'Aucune mesure (disposition visant l’UIT-T)',
  'mark.progress.above': 'progrès indiqués plus haut',
  'mark.more': 'tout voir',
  'untracked.count': ({ count }) =>
    agree(
      count,
      `${count} mesure est annoncée comme n’étant plus suivie`,
      `${count} mesures sont annoncées comme n’étant plus suivies`,
    ),
  'untracked.listed': ({ count, reason, items }) =>
    reason ? `${count} (« ${reason} ») : ${items}` : `${count} : ${items}`,
  'suppressed.title': ({ number }) => `Résolution ${number}`,
  'suppressed.lead': ({ number, reason }) =>
    reason
      ? `Le plan ne suit plus la Résolution ${number} (« ${reason} ») et n’en imprime pas le texte.`
      : `Le plan ne suit plus la Résolution ${number} et n’en imprime pas le texte.`,
  'untracked.still': 'encore dans le plan',
  'untracked.inference':
    'Le plan imprime cette liste sans titre : que ces numéros ne soient plus suivis se déduit des motifs indiqués.',
}
