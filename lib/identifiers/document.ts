import type { IdentifierKind } from './finding'

export const document: IdentifierKind = {
  kind: 'document',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
