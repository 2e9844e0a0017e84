import type { IdentifierKind } from './finding'

export const resolution: IdentifierKind = {
  kind: 'resolution',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
