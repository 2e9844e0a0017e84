import type { states as english } from '../en/states'
import type { Translation } from '../translation'

/** The states of an action item, as they are called everywhere, and what each means (`indexer/facts/state.ts`). */
export const states: Translation<typeof english> = {
  'state.silent': 'Sin avances comunicados',
  'state.open': 'En curso',
  'state.periodic': 'Objetivos periódicos cumplidos',
  'state.completed': 'Ejecución completada',
  /** Where a column is narrow: \u00ad is where a word may break. */
  'state.silent.short': 'Sin avan\u00adces',
  'state.open.short': 'En curso',
  'state.periodic.short': 'Objeti\u00advos cumpli\u00addos',
  'state.completed.short': 'Com\u00adple\u00adta\u00addas',
  'state.silent.means': 'la casilla «completed» no está marcada y ninguna nota comunica avances',
  'state.open.means': 'una nota comunica avances y ninguna de las dos casillas está claramente marcada',
  'state.periodic.means': 'el plan marca «periodic goals met» y una nota comunica avances',
  'state.completed.means': 'el plan marca «completed»',
  'states.title': 'Significado de los estados',
}
