import type { IdentifierKind } from './finding'

export const group: IdentifierKind = {
  kind: 'group',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
