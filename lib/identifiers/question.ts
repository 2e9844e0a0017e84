import type { IdentifierKind } from './finding'

export const question: IdentifierKind = {
  kind: 'question',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
