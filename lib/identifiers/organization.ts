import type { IdentifierKind } from './finding'

export const organization: IdentifierKind = {
  kind: 'organization',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
