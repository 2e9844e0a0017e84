import { z } from 'zod'
import { PartialDate } from './entity'

/** One dated version of a plan, as far as the file or the user says. */
export const Edition = z.object({
  title: z.string().nullable(),
  /** Whose document it is, as its cover says: "Director, TSB". */
  author: z.string().nullable().default(null),
  /** Document number, "TSAG-TD25R1". */
  document: z.string().nullable(),
  /** Number of the version as the file or its cover gives it, without "V" or "version": "4", "8.0". */
  version: z.string().nullable(),
  /** Place and days as printed, "Geneva, 1-4 May 2017". */
  meeting: z.string().nullable(),
  /** The day on which the meeting opens, as far as known: "2017-05-01". */
  date: PartialDate.nullable(),
})
export type Edition = z.infer<typeof Edition>

/** An edition of which nothing is known. */
export const NO_EDITION: Edition = {
  title: null,
  author: null,
  document: null,
  version: null,
  meeting: null,
  date: null,
}

/** The edition in one line: "TSAG-TD25R1 · version 4 · Geneva, 1-4 May 2017"; empty where nothing is known. */
export const formatEdition = ({ document, version, meeting, date }: Edition): string =>
  [document, version && `version ${version}`, meeting ?? date].filter(Boolean).join(' · ')
