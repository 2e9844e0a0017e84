import type { connections as english } from '../en/connections'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of connections. */
export const connections: Translation<typeof english> = {
  'connections.of': ({ name }) => `Relations : ${name}`,
  'connections.between': ({ first, second }) => `Relations entre ${first} et ${second}`,
  'connections.description':
    'Ce à quoi se rattache une résolution, une mesure ou ce qu’elle cite, et ce que deux d’entre elles ont en commun.',
  'connections.example.one': 'Relations de la Résolution 92',
  'connections.example.two': 'Résolutions 92 et 93 côte à côte',
  'connections.from': 'De',
  'connections.to': 'À',
  'connections.optional': '(facultatif)',
  'connections.show': 'Afficher les relations',
  'connections.through': ({ name, ties }) => `par ${name} : ${ties}`,
  'connections.same': ({ name }) => `Les deux noms désignent la même chose : ${name}.`,
  'connections.none': ({ first, second }) =>
    `Aucune relation entre ${first} et ${second} n’a été trouvée, même par une chaîne de six liens.`,
  'connections.strongest': 'Relation la plus forte',
  'connections.other': 'Autre relation',
  'connections.links': ({ count }) => plural(count, 'lien'),
  'connections.steps': 'Étapes',
  'connections.step.one': 'une étape',
  'connections.step.two': 'deux étapes',
  'connections.kinds': 'Types',
  'connections.scrolls': 'Le schéma défile horizontalement.',
  'connections.drawing':
    'De gauche à droite : les résolutions, les mesures et ce qu’elles mentionnent. Sélectionnez un élément pour voir ses relations',
  'connections.left': ({ count }) =>
    count > 0
      ? ` ; ${agree(count, `${count} autre voisin figure`, `${count} autres voisins figurent`)} seulement dans la liste ci-dessous.`
      : '.',
  'connections.two.steps': ({ title }) => `${title}, à deux étapes`,
  'connections.sides': 'Côte à côte',
  'connections.fact': 'Caractéristique',
  'connections.shared': 'Ce qu’ils ont en commun',
  'connections.shared.none': 'Aucune mesure ne cite les deux, et ils ne citent rien en commun.',
  'connections.together': 'Mesures qui mentionnent les deux',
  'connections.more': ({ count }) => `et ${plural(count, 'autre')} dont le plan parle souvent`,
  'connections.unknown': ({ typed }) =>
    `Aucun résultat pour « ${typed} ». Essayez 92-05, Résolution 92, SG13 ou Y.3110.`,
  'connections.states': ({ items, states }) => (states ? `${items} : ${states}` : items),
  'connections.state': ({ count, state }) => `${state} (${count})`,
  'tie.mentions': ({ from, to }) => `${from} mentionne ${to}`,
  'tie.implements': ({ from, to }) => `${from} met en œuvre une disposition de ${to}`,
  'tie.see': ({ from, to }) => `${from} renvoie à ${to}`,
  'tie.same-item': ({ from, to }) => `${from} est la même mesure que ${to}`,
  'tie.revises': ({ from, to }) => `${from} est une révision de ${to}`,
  'tie.part-of': ({ from, to }) => `${from} fait partie de ${to}`,
  'tie.supersedes': ({ from, to }) => `${from} remplace ${to}`,
  'tie.belongs-to': ({ from, to }) => `${from} comporte la mesure ${to}`,
}
