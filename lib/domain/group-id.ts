/** The Sectors of the Union, as ids have them: the `t` of `itu-t-sg13`. */
export type Sector = 't' | 'r' | 'd'

/** What an id says of a group of ITU: which it is, and the study group of which it is part. */
export type GroupId = {
  sector: Sector
  type: 'study-group' | 'regional-group' | 'working-party' | 'question'
  /** Number of the study group. */
  group: number
  /** What tells it from others of its group: the number of a Question or working party, the code of a region; else empty. */
  part: string
}

/**
 * The forms of ids of study groups, of their Questions, working parties and regional groups, each with an example. Nothing
 * else writes or reads these ids.
 */
const FORMS: readonly { type: GroupId['type']; example: string; form: RegExp }[] = [
  { type: 'study-group', example: 'itu-t-sg13', form: /^itu-(?<sector>[trd])-sg(?<group>\d+)$/ },
  {
    type: 'regional-group',
    example: 'itu-t-sg13rg-afr',
    form: /^itu-(?<sector>[trd])-sg(?<group>\d+)rg-(?<part>[a-z-]+)$/,
  },
  { type: 'question', example: 'itu-t-q5-13', form: /^itu-(?<sector>[trd])-q(?<part>[\da-z]+)-(?<group>\d+)$/ },
  { type: 'working-party', example: 'itu-t-wp1-20', form: /^itu-(?<sector>[td])-wp(?<part>\d+)-(?<group>\d+)$/ },
  // ITU-R counts the working parties of a study group by letters.
  { type: 'working-party', example: 'itu-r-wp5d', form: /^itu-(?<sector>r)-wp(?<group>\d)(?<part>[a-z])$/ },
]

/** What an id says of a group of ITU or a Question; null for other ids, and for TSAG, which has no number. */
export function parseGroupId(id: string): GroupId | null {
  for (const { type, form } of FORMS) {
    const { sector, group, part = '' } = id.match(form)?.groups ?? {}
    if (sector) return { sector: sector as Sector, type, group: Number(group), part }
  }
  return null
}

/** The id of a study group: Study Group 13 is `itu-t-sg13`. */
export const studyGroupId = (group: number | string, sector: Sector = 't'): string => `itu-${sector}-sg${Number(group)}`

/** The id of a regional group: that of Study Group 13 for Africa is `itu-t-sg13rg-afr`. */
export const regionalGroupId = (group: number | string, region: string, sector: Sector = 't'): string =>
  `${studyGroupId(group, sector)}rg-${region}`

/** The id of a Question: Q5/13 is `itu-t-q5-13`. */
export const questionId = (question: number | string, group: number | string, sector: Sector = 't'): string =>
  `itu-${sector}-q${Number(question)}-${Number(group)}`

/** Whether an id is that of a study group of ITU-T itself, not of a part of one. */
export function isStudyGroup(id: string): boolean {
  const parsed = parseGroupId(id)
  return parsed?.type === 'study-group' && parsed.sector === 't'
}

/** A study group of ITU-T, or TSAG: the groups among which an assembly shares its work. */
export const isMainGroup = (id: string): boolean => id === 'tsag' || isStudyGroup(id)

/** The id of the study group of which a Question, a working party or a regional group is part; null for all else. */
export function wholeOfGroup(id: string): string | null {
  if (id.startsWith('tsag-rg-')) return 'tsag'
  const parsed = parseGroupId(id)
  return parsed && parsed.type !== 'study-group' ? studyGroupId(parsed.group, parsed.sector) : null
}

/** The number of the study group of ITU-T that an id names, or of which what it names is part; null for all else. */
export function groupNumber(id: string): number | null {
  const parsed = parseGroupId(id)
  return parsed?.sector === 't' ? parsed.group : null
}

/** The examples of the forms, for tests. */
export const GROUP_ID_EXAMPLES: readonly (readonly [string, GroupId['type']])[] = FORMS.map(({ example, type }) => [
  example,
  type,
])
