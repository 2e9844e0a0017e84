import type { trust as english } from '../en/trust'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** How accurate the explorer is, and what it is. */
export const trust: Translation<typeof english> = {
  'trust.description':
    'Dans quelle mesure les règles trouvent les références du plan, comparées à des annotations faites à la main, type par type.',
  'trust.lead': ({ count }) =>
    `Les règles qui trouvent les références ont été comparées à des annotations faites à la main, à ${plural(count, 'endroit')} du plan officiel de l’AMNT-16 : la moitié de ses mesures et de ses résolutions. Les résultats pour d’autres textes figurent plus bas.`,
  'trust.measured': 'Fiabilité mesurée',
  'trust.scrolls': 'Fiabilité, défile horizontalement',
  'trust.kind': 'Type',
  'trust.labels': 'Annotées',
  'trust.precision': 'Précision',
  'trust.recall': 'Rappel',
  'trust.wrong': 'Fausses',
  'trust.missed': 'Manquées',
  'trust.states': 'États de Recommandations à un endroit donné',
  'trust.explained':
    'La précision est la part des références trouvées qui sont exactes ; le rappel, la part des références présentes qui ont été trouvées. Ces règles ont été mises au point sur les mêmes annotations ; il faut s’attendre à une fiabilité moindre pour un autre texte.',
  'trust.limits': 'Limites des règles',
  'trust.limit.documents':
    'Un numéro de document seul est attribué à l’organe dont parle la phrase ou la mesure ; si aucun n’est mentionné, la référence reste en suspens.',
  'trust.limit.names':
    'Un nom qui ne figure pas dans les listes de noms n’est pas trouvé ; un numéro sans ses lettres ne l’est pas non plus.',
  'trust.limit.clauses':
    'La disposition qu’une mesure met en œuvre est celle qu’elle cite, ou celle dont le texte correspond lorsque la citation est imprécise ou manifestement erronée.',
  'trust.limit.events':
    'Deux événements n’en font qu’un lorsque la date, le lieu et le titre concordent, dans la mesure où ils sont imprimés.',
  'trust.open': ({ count }) =>
    agree(
      count,
      `${plural(count, 'référence')} de ce plan n’est pas résolue.`,
      `${plural(count, 'référence')} de ce plan ne sont pas résolues.`,
    ),
  'trust.faults': ({ count, list }) =>
    `${plural(count, 'anomalie a été relevée', 'anomalies ont été relevées')} : ${list}.`,
  'trust.gaps': ({ list }) =>
    `Les dispositions et les mesures dont le lien entre elles, ou avec un justificatif, n’est pas connu figurent sous « ${list} ».`,
  'about.title': 'À propos de cet explorateur',
  'about.description':
    'Ce qu’est cet explorateur, à partir de quoi il a été réalisé et ce qu’il offre à d’autres programmes.',
  'about.what': 'De quoi il s’agit',
  'about.what.made': ({ source, entries, mentions }) =>
    `Il lit le plan d’action d’une assemblée de normalisation, le divise en entrées auxquelles on peut renvoyer et trouve ce que chacune cite. Ce que vous voyez ici a été établi par des règles à partir d’un seul document, ${source} : ${plural(entries, 'entrée')} et ${plural(mentions, 'mention')}. Le texte officiel fait foi.`,
  'about.what.introduction': 'L’introduction du plan figure plus bas.',
  'about.command': ({ command }) =>
    `Pour lire ici le texte officiel ou un autre plan, au format Word ou en texte exporté : ${command}`,
  'about.trust': 'Fiabilité et limites',
  'about.trust.lost': ({ list }) =>
    `Rien du document n’est perdu : chaque caractère se trouve dans une entrée ou dans la ${list}.`,
  'about.trust.unread': 'liste de ce qui n’a pas été lu',
  'about.trust.guessed': ({ count }) =>
    agree(
      count,
      `Rien n’est deviné : ${plural(count, 'référence')} n’est pas résolue et est signalée comme telle, avec le motif.`,
      `Rien n’est deviné : ${plural(count, 'référence')} ne sont pas résolues et sont signalées comme telles, avec le motif.`,
    ),
  'about.trust.back': 'Tout renvoie à la source : chaque passage a sa propre adresse.',
  'about.trust.faults': ({ count, list }) => `${plural(count, 'anomalie')} dans le document : ${list}.`,
  'about.trust.unsure': ({ count, list }) =>
    `${plural(count, 'élément')} dont l’explorateur n’était pas sûr, ou qu’il n’a pas ${agree(count, 'lu', 'lus')} : ${list}.`,
  'about.trust.measured': 'Fiabilité mesurée, type par type',
  'about.trust.addresses':
    'Les liens vers itu.int sont générés à partir du seul identifiant et n’ont pas été vérifiés.',
  'about.api.description': 'description technique',
  'about.edition': 'L’édition complète',
  'about.source': 'texte source',
  'about.files': ({ edition, source }) => `${edition} et le ${source} sont des fichiers.`,
  'about.introductions': 'Textes introductifs du plan',
  'about.api': ({ api, description }) =>
    `L’${api} donne aux programmes tout ce que montrent les pages, avec des exemples à copier ; sa ${description} est au format OpenAPI 3.1.`,
}
