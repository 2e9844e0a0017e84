import type { IdentifierKind } from './finding'

export const event: IdentifierKind = {
  kind: 'event',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
