import type { IdentifierKind } from './finding'

export const actionItem: IdentifierKind = {
  kind: 'action-item',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
