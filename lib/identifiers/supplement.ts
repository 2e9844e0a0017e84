import type { IdentifierKind } from './finding'

export const supplement: IdentifierKind = {
  kind: 'supplement',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
