import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'
import { plural } from './plural'

/** A document that is checked: its form, and what its references mean. */
export const draft: Translation<typeof english> = {
  'draft.title': 'Vérifier un document',
  'draft.description':
    'Collez une contribution, une note de liaison ou un rapport : ses références sont vérifiées, et les mesures et dispositions auxquelles il se rapporte sont énumérées.',
  'draft.question': 'À quelles mesures votre document se rapporte-t-il ?',
  'draft.lead': ({ plan }) =>
    `Ses références sont comparées à ${plan}, et les mesures et dispositions auxquelles il se rapporte sont énumérées. Le document est lu sur ce serveur et n’y est pas conservé.`,
  'draft.again': 'Vérifier un autre document',
  'draft.paste': 'Collez le texte',
  'draft.file': 'ou choisissez son fichier',
  'draft.file.place': 'Fichier',
  'draft.file.drop': 'Vous pouvez aussi déposer le fichier ici.',
  'draft.limits': ({ megabytes, characters }) =>
    `Un fichier Word (.docx), un texte OpenDocument (.odt), un PDF contenant du texte ou un texte brut ; au plus ${megabytes} Mo et ${characters} caractères.`,
  'draft.period': 'Période d’études du document',
  'draft.period.note':
    'La numérotation des documents temporaires, des contributions, des Circulaires, des Questions et des groupes de travail recommence à chaque période.',
  'draft.period.this': ({ years }) => (years ? `${years}, comme ce plan` : 'La même que ce plan'),
  'draft.period.other': ({ years }) =>
    `Lu comme un document de la période d’études ${years} ; ce plan relève d’une autre.`,
  'draft.no.group.here': ({ group }) =>
    `l’UIT-T n’a pas de Commission d’études ${group} pendant la période d’études de ce plan`,
  'draft.check': 'Vérifier',
  'draft.fault.form':
    'Ce qui a été envoyé n’est pas un formulaire de cette page, ou l’envoi s’est interrompu : réessayez.',
  'draft.fault.long': ({ characters }) => `Le texte est trop long : la limite est de ${characters} caractères.`,
  'draft.fault.many': ({ names }) =>
    `Le texte contient plus de ${names} références : donnez la partie qui vous intéresse.`,
  'draft.fault.nothing': 'Il n’y a rien à lire : collez un texte ou choisissez un fichier.',
  'draft.name.text': 'Votre texte',
  'draft.name.file': 'Le fichier',
  'draft.summary.none': 'Aucune référence trouvée',
  'draft.summary': ({ count, counts }) => `${plural(count, 'référence')} : ${counts}`,
  'draft.reads': 'Seuls les identifiants, les noms et les dates sont lus ; le reste du texte n’est pas interprété.',
  'draft.on.page': 'Sur cette page',
  'draft.serves': 'À quoi il se rapporte',
  'draft.references': 'Références',
  'draft.references.count': ({ count }) => plural(count, 'référence'),
  'draft.text': 'Votre texte',
  'draft.items': 'Mesures auxquelles il peut se rapporter',
  'draft.items.note': 'des plus probables aux moins probables',
  'draft.items.none': 'Aucune mesure n’a de référence en commun avec ce texte ni de formulation semblable.',
  'draft.items.more': ({ count }) => plural(count, 'autre mesure', 'autres mesures'),
  'draft.clauses': 'Dispositions auxquelles il peut se rapporter',
  'draft.clauses.more': ({ count }) => plural(count, 'autre disposition', 'autres dispositions'),
  'draft.table': 'Sous forme de tableau à copier, avec les sources',
  'draft.table.copy': 'Copier en texte séparé par des tabulations',
  'draft.table.label': 'Tableau des mesures',
  'draft.table.item': 'Mesure',
  'draft.table.action': 'Libellé',
  'draft.table.state': 'État',
  'draft.table.clause': 'Disposition',
  'draft.table.why': 'Motif',
  'draft.table.source': 'Source',
  'draft.in-plan': 'Dans ce plan',
  'draft.not-in-plan': 'Pas dans ce plan',
  'draft.ambiguous': 'Ambiguë',
  'draft.unresolved': 'Non résolue',
  'draft.in-plan.count': ({ count }) => `${count} dans ce plan`,
  'draft.not-in-plan.count': ({ count }) => `${count} hors de ce plan`,
  'draft.ambiguous.count': ({ count }) => plural(count, 'ambiguë'),
  'draft.unresolved.count': ({ count }) => plural(count, 'non résolue', 'non résolues'),
  'draft.reference': ({ number, verdict }) => `Référence ${number} : ${verdict}`,
  'draft.mentions': ({ count }) => `${plural(count, 'mention')} dans ce plan`,
  'draft.may.exist': 'Ce plan ne la mentionne pas. Elle peut très bien exister.',
  'draft.may.be': ({ candidates }) => `Il peut s’agir de ${candidates}.`,
  'draft.perhaps': ({ meaning, why }) => `Peut-être ${meaning} : ${why}.`,
  'draft.open.on': ({ host }) => `Ouvrir sur ${host}`,
  'draft.by.rule': '(adresse formée par une règle, non vérifiée)',
  'draft.no.item': ({ item }) => `ce plan ne contient pas de mesure ${item}`,
  'draft.no.clause': ({ resolution, clauses }) =>
    `${resolution} ne contient pas à cet endroit de disposition ${clauses}`,
  'draft.no.group': ({ group, years }) =>
    `l’UIT-T n’a pas de Commission d’études ${group} pendant la période d’études ${years}`,
  'draft.untracked': ({ reason }) =>
    reason ? `n’est plus suivie d’après le plan (« ${reason} »)` : 'n’est plus suivie d’après le plan',
  'draft.perhaps.group': ({ group }) => `les autres Questions de ce texte relèvent de la Commission d’études ${group}`,
  'draft.perhaps.revision': 'le plan cite une autre révision',
  'draft.perhaps.title': ({ name }) => `le titre placé à côté est celui de ${name}`,
  'draft.because.item': 'le texte mentionne cette mesure',
  'draft.because.clause': 'le texte mentionne cette disposition',
  'draft.because.implements': ({ clause }) => `met en œuvre ${clause}`,
  'draft.because.resolution': ({ resolution }) => `relève de ${resolution}`,
  'draft.because.names': ({ name }) => `mentionne aussi ${name}`,
  'draft.because.words': ({ words }) => `formulation semblable : ${words}`,
}
