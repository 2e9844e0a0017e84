import type { Mention } from '../../lib/domain/mention'
import { groupBy } from '../../lib/text/group-by'

/** The ids of the entities that mentions of one key name, each once; a mention that names none is left out. */
export const namedBy = (mentions: readonly Mention[], keyOf: (mention: Mention) => string): Map<string, Set<string>> =>
  new Map(
    [...groupBy(mentions, (mention) => (mention.entity === null ? null : keyOf(mention)))].map(([key, list]) => [
      key,
      new Set(list.flatMap(({ entity }) => entity ?? [])),
    ]),
  )
