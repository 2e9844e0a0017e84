/**
 * Ids of the assembly's own resolutions and opinions, `res-92`, `opinion-1`, and of what stands in them, `res-92.3.1`. Those
 * of other bodies begin otherwise (`wtdc-res-45`). Nothing else writes or reads these ids.
 */
const OWN = /^(res|opinion)-(\d+)(?=\.|$)/

/** The id of the assembly's resolution or opinion of a number: "Resolution 92" is `res-92`. */
export const resolutionId = (number: number | string, isOpinion = false): string =>
  `${isOpinion ? 'opinion' : 'res'}-${Number(number)}`

/** Whether an id is that of a resolution or opinion of the assembly, or of a passage in one. */
export const isOwnResolution = (id: string): boolean => OWN.test(id)

/** What an id of the assembly's resolution or opinion says; null for other ids, and for passages in one. */
export function parseResolutionId(id: string): { number: number; isOpinion: boolean } | null {
  const [whole, type, number] = id.match(OWN) ?? []
  return whole === id ? { number: Number(number), isOpinion: type === 'opinion' } : null
}

/** The resolution or opinion in which a passage stands: `res-92.3.1` is of `res-92`; null for other ids. */
export const resolutionOfPassage = (id: string): string | null => id.match(OWN)?.[0] ?? null

/** What an id of the assembly's resolution or opinion is read as: "Resolution 92", "Opinion 1"; another id as it is. */
export function nameOfResolutionId(id: string): string {
  const parsed = parseResolutionId(id)
  return parsed ? `${parsed.isOpinion ? 'Opinion' : 'Resolution'} ${parsed.number}` : id
}
