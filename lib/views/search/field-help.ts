import { say } from '../../messages/message'
import type { Ref } from '../../refs/ref'
import { searchRef } from '../../refs/states'
import { QUERY_FIELDS } from '../../search/query/fields'

/** The fields of the query language, for the list beside the box. */
export const fieldHelp = (): { name: string; meaning: string; example: string; ref: Ref }[] =>
  QUERY_FIELDS.map(({ names, meaning, example }) => ({
    name: names[0],
    meaning: say(meaning),
    example,
    ref: searchRef({ q: example }),
  }))
