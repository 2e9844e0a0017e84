import type { category as english } from '../en/category'
import type { Translation } from '../translation'

/** What a change between two editions is about, as a reader asks for it. */
export const category: Translation<typeof english> = {
  'category.items-added': 'Mesures ajoutées',
  'category.items-dropped': 'Mesures supprimées',
  'category.items-renumbered': 'Mesures renumérotées ou déplacées',
  'category.state': 'Cases cochées',
  'category.milestone': 'Échéances',
  'category.action': 'Libellés modifiés',
  'category.mandate': 'Mandats',
  'category.notes': 'Notes de suivi',
  'category.resolutions': 'Résolutions ajoutées ou supprimées',
  'category.titles': 'Titres et intitulés',
  'category.clauses': 'Dispositions',
  'category.table-1': 'Tableau 1',
  'category.legend': 'Légende',
  'category.list': 'Liste des modifications du plan',
  'category.other': 'Introductions et figures',
  'category.references': 'Références ajoutées et perdues',
}
