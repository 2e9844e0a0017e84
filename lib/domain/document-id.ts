import { studyGroupId } from './group-id'

/** The group in front of the id of its document: `tsag-td25r1`, `sg13-c40`. */
const BODY = /^(?:(tsag)|sg(\d+))-/

/** The id of the group of ITU-T whose document an id names: `sg13-c40` is of `itu-t-sg13`; null for other documents. */
export function bodyOfDocument(id: string): string | null {
  const [, tsag, group] = id.match(BODY) ?? []
  return tsag ?? (group ? studyGroupId(group) : null)
}

/** The id of a document without its group, as people write it: `tsag-td25r1` is "td25r1". */
export const withoutBody = (id: string): string => id.replace(BODY, '')
