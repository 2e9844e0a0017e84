import type { IdentifierKind } from './finding'

export const recommendation: IdentifierKind = {
  kind: 'recommendation',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
