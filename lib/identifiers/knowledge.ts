import { z } from 'zod'
import advisoryGroups from '../../data/knowledge/advisory-groups.json'
import conferences from '../../data/knowledge/conferences.json'
import events from '../../data/knowledge/events.json'
import groups from '../../data/knowledge/groups.json'
import meetings from '../../data/knowledge/meetings.json'
import organizations from '../../data/knowledge/organizations.json'
import places from '../../data/knowledge/places.json'
import recommendations from '../../data/knowledge/recommendations.json'
import regions from '../../data/knowledge/regions.json'
import studyGroups from '../../data/knowledge/study-groups.json'

/** A name that is looked for in the text as it is written, and the id that it stands for. */
const Named = z.object({
  id: z.string(),
  /** Short name as it is shown. */
  label: z.string(),
  /** Full name, where it is publicly known. */
  title: z.string().nullable(),
  /** Further spellings that are looked for; the label is looked for too. */
  aliases: z.array(z.string()),
  /** Spellings that are ordinary words or short ("Orange", "BT"): a name only beside another organization, or as a source. */
  listed: z.array(z.string()).optional(),
})
export type Named = z.infer<typeof Named>

/** Bodies that adopt resolutions which a plan cites; the first one's are the plan's own. */
export const Body = z.enum(['wtsa', 'pp', 'wtdc', 'council'])
export type Body = z.infer<typeof Body>

/**
 * What the recognizers know beside the text: names, not rules. One JSON file a field in `data/knowledge`; a name that is
 * missing there is mended there.
 */
export const Knowledge = z.object({
  /** Conferences and assemblies ("Busan, 2014" is the Plenipotentiary's), and the numbers that each gives its resolutions. */
  conferences: z.object({
    held: z.array(z.object({ body: Body, city: z.string(), year: z.int() })),
    numbers: z.array(z.object({ body: Body, from: z.int(), to: z.int() })),
  }),
  /** Nouns of events ("workshop"), and series that go by a name of their own, or by an acronym ("GSW"). */
  events: z.object({
    nouns: z.array(z.string()),
    series: z.array(z.object({ name: z.string(), aliases: z.array(z.string()) })),
  }),
  groups: z.array(Named),
  /** Meetings whose Temporary Documents' numbers are known: a document's address has the day on which its meeting opened. */
  meetings: z.array(z.object({ group: z.string(), date: z.string().regex(/^\d{6}$/), from: z.int(), to: z.int() })),
  organizations: z.array(Named),
  /** Cities and countries in which events take place. */
  places: z.array(z.object({ city: z.string(), country: z.string(), aliases: z.array(z.string()) })),
  /** Series letters of ITU-T Recommendations, and names of series. */
  recommendations: z.object({
    series: z.array(z.object({ letter: z.string(), title: z.string() })),
    /** Numbers of letters that ITU-T and ITU-R share which only ITU-R has ("M.2083"), with ITU-T's among them left out. */
    elsewhere: z.object({
      source: z.string(),
      series: z.array(
        z.object({ letter: z.string(), from: z.int(), to: z.int().optional(), except: z.array(z.int()) }),
      ),
    }),
  }),
  /** Regions that have regional groups: the code in their names, and the words for the region. */
  regions: z.array(z.object({ code: z.string(), names: z.array(z.string()) })),
  /** TSAG and its rapporteur groups, found by name. */
  advisoryGroups: z.array(Named),
  /** Titles of study groups; they are found by number. */
  studyGroups: z.array(Named),
})
export type Knowledge = z.infer<typeof Knowledge>

/** The knowledge that ships with the project; throws where a file does not match its schema. */
export const knowledge: Knowledge = Knowledge.parse({
  advisoryGroups,
  conferences,
  events,
  groups,
  meetings,
  organizations,
  places,
  recommendations,
  regions,
  studyGroups,
})
