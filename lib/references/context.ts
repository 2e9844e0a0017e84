import type { Context } from '../identifiers/finding'
import { conferenceOfHead, sectorOfHead } from '../identifiers/head'
import type { Knowledge } from '../identifiers/knowledge'
import { translate } from '../identifiers/languages'
import { bodyOfText } from '../identifiers/passage-body'

/** What the finders are told of a text that is no plan: what its own head and words say of the body that it is of. */
export function contextOfText(text: string, knowledge: Knowledge): Context {
  // A report may be in any of ITU's languages.
  const english = translate(text, false)?.text ?? text
  const sector = sectorOfHead(english)
  return {
    purpose: 'document',
    location: '',
    resolution: null,
    before: '',
    heading: '',
    // Temporary Documents and contributions of the other Sectors have other forms: "SG2" is no group of ITU-T there.
    body: sector === null || sector === 't' ? bodyOfText(english) : null,
    sector,
    conference: conferenceOfHead(english),
    knowledge,
  }
}

/** A passage of a plan: its location and section, what the location says before it, and the plan's own resolutions. */
export type Passage = Pick<Context, 'location' | 'resolution' | 'own' | 'before' | 'heading' | 'knowledge'> & {
  text: string
}

/** A plan is written for TSAG: where the passage speaks of it, or of a lead group's report, a bare number is TSAG's. */
const TO_TSAG = /\bTSAG\b|lead study group/i

/** What the finders are told of a passage of a plan. */
export const contextOfPassage = ({ text, ...passage }: Passage): Context => ({
  purpose: 'document',
  ...passage,
  body: [text, passage.heading, passage.before].some((words) => TO_TSAG.test(words)) ? 'tsag' : null,
})
