import type { IdentifierKind } from './finding'

export const workItem: IdentifierKind = {
  kind: 'work-item',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
