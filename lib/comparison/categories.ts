import type { Change } from '../domain/change'

/** What a change is about, as a reader asks for it. Every change is of one category. */
export const CATEGORIES = [
  'items-added',
  'items-dropped',
  'items-renumbered',
  'state',
  'milestone',
  'action',
  'mandate',
  'notes',
  'resolutions',
  'titles',
  'clauses',
  'table-1',
  'legend',
  'list',
  'other',
] as const
export type Category = (typeof CATEGORIES)[number]

export const isCategory = (text: string): text is Category => (CATEGORIES as readonly string[]).includes(text)

const OF_FIELD: Readonly<Record<string, Category>> = {
  periodicGoalsMet: 'state',
  completed: 'state',
  milestone: 'milestone',
  action: 'action',
  mandate: 'mandate',
  aliases: 'items-renumbered',
}

export function categoryOf(change: Change): Category {
  switch (change.entry) {
    case 'action-item':
      if (change.kind === 'added') return 'items-added'
      if (change.kind === 'removed') return 'items-dropped'
      return change.kind === 'changed' ? (OF_FIELD[change.field] ?? 'action') : 'items-renumbered'
    case 'note':
      return 'notes'
    case 'resolution':
      return change.kind === 'changed' ? 'titles' : 'resolutions'
    case 'section':
      return 'titles'
    case 'clause':
      return 'clauses'
    case 'table-row':
      return 'table-1'
    case 'term':
      return 'legend'
    case 'change':
      return 'list'
    case 'passage':
    case 'figure':
      return 'other'
  }
}
