import { bodies } from './bodies'
import { designations } from './designations'
import { documents } from './documents'
import { languages } from './languages'
import { letters } from './letters'
import { minutes } from './minutes'
import { papers } from './papers'
import { phrases } from './phrases'
import { reports } from './reports'
import { resolutions } from './resolutions'
import { sectors } from './sectors'
import { spellings } from './spellings'
import { whole } from './whole'

/** Labelled texts that are no plan, by what they show: each text with its ids in order. The rules were written beside them. */
export const texts = {
  bodies,
  designations,
  documents,
  languages,
  letters,
  minutes,
  papers,
  phrases,
  reports,
  resolutions,
  sectors,
  spellings,
  whole,
}
