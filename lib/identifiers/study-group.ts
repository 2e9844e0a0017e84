import type { IdentifierKind } from './finding'

export const studyGroup: IdentifierKind = {
  kind: 'study-group',
  find: () => [],
  format: (id) => id,
  address: () => null,
}
