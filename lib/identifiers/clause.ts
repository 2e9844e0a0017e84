import type { IdentifierKind } from './finding'

export const clause: IdentifierKind = {
  kind: 'clause',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
