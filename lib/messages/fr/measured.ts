import type { measured as english } from '../en/measured'
import type { Translation } from '../translation'

/** Every figure of accuracy, with what it was measured on. */
export const measured: Translation<typeof english> = {
  'measured.title': 'Tous les chiffres',
  'measured.seen': 'Textes connus lors de la rédaction des règles',
  'measured.not-seen': 'Textes inconnus lors de la rédaction des règles',
  'measured.seen.means':
    'Les règles ont été rédigées et corrigées à partir de ces textes : les chiffres indiquent dans quelle mesure elles y sont adaptées.',
  'measured.not-seen.means':
    'Ces textes ont été annotés une fois les règles rédigées, et aucune règle n’a été corrigée d’après eux : les chiffres indiquent ce qu’on peut attendre d’un autre texte. Ils sont courts et d’une seule main ; de longs textes d’autres auteurs seront peut-être moins bien lus.',
  'measured.plan': 'Plan officiel de l’AMNT-16 : références dans la moitié de ses résolutions et de ses mesures',
  'measured.states': 'Plan officiel de l’AMNT-16 : états de Recommandations à un endroit donné',
  'measured.foreign': 'Rapports, notes de liaison, circulaires et résolutions de l’UIT, 2008-2025',
  'measured.lines': 'Textes courts, chacun illustrant une erreur déjà commise',
  'measured.own': 'Textes courts en six langues, rédigés pour les essais',
  'measured.small-plans': 'Petits plans, dans les formes que prennent les fichiers Word et les textes',
  'measured.unseen': 'Textes courts des mêmes types, en six langues',
  'measured.texts': 'Textes ou endroits',
  'measured.right': 'Lus sans erreur',
  'measured.labels': 'Références',
  'measured.precision': 'Précision',
  'measured.recall': 'Rappel',
  'measured.command': 'Les chiffres sont produits par une commande, npm run accuracy.',
  'measured.scrolls': ({ name }) => `${name}, défile horizontalement`,
}
