import { bodies } from './bodies'
import { designations } from './designations'
import { documents } from './documents'
import { languages } from './languages'
import { letters } from './letters'
import { minutes } from './minutes'
import { notices } from './notices'
import { papers } from './papers'
import { phrases } from './phrases'
import { reports } from './reports'
import { resolutions } from './resolutions'
import { sectorPapers } from './sector-papers'
import { sectors } from './sectors'
import { spellings } from './spellings'
import { summaries } from './summaries'
import { whole } from './whole'

/** Labelled texts that are no plan, by what they show: each text with its ids in order. The rules were written beside them. */
export const texts = {
  bodies,
  designations,
  documents,
  languages,
  letters,
  minutes,
  notices,
  papers,
  phrases,
  reports,
  resolutions,
  sectorPapers,
  sectors,
  spellings,
  summaries,
  whole,
}
