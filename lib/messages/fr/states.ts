import type { states as english } from '../en/states'
import type { Translation } from '../translation'

/** The states of an action item, as they are called everywhere, and what each means (`indexer/facts/state.ts`). */
export const states: Translation<typeof english> = {
  'state.silent': 'Aucun progrès signalé',
  'state.open': 'En cours',
  'state.periodic': 'Objectifs périodiques atteints',
  'state.completed': 'Exécution achevée',
  /** Where a column is narrow: \u00ad is where a word may break. */
  'state.silent.short': 'Sans progrès',
  'state.open.short': 'En cours',
  'state.periodic.short': 'Objec\u00adtifs atteints',
  'state.completed.short': 'Ache\u00advées',
  'state.silent.means': 'la case « completed » n’est pas cochée, et aucune note ne signale de progrès',
  'state.open.means': 'une note signale des progrès, et aucune des deux cases n’est clairement cochée',
  'state.periodic.means': 'la case « periodic goals met » du plan est cochée, et une note signale des progrès',
  'state.completed.means': 'la case « completed » du plan est cochée',
  'states.title': 'Signification des états',
}
