import type { Body } from '../domain/fact'

/** Offices and groups that are no entities of a plan, as texts name them; one row a form. Sticky, the first that fits wins. */
export const OFFICE_FORMS: readonly { body: Body; form: RegExp }[] = [
  // TSB Director, TSBDir, Director of the Telecommunication Standardization Bureau
  {
    body: 'tsb-director',
    form: /Director\sof\s(?:the\s)?(?:TSB|Telecommunication Standardization Bureau(?:\s\(TSB\))?)\b|TSB\s?Dir(?:ector)?\b/y,
  },
  // TSB, TSB Counsellors, Telecommunication Standardization Bureau
  {
    body: 'tsb',
    form: /TSB(?:\s(?:[Cc]ounsell?ors?|staff))?\b|Telecommunication Standardization Bureau(?:\s\(TSB\))?/y,
  },
  // BDT, BDT Director, ITU-D, Telecommunication Development Sector (ITU-D)
  {
    body: 'bdt',
    form: /(?:Directors?\sof\s(?:the\s)?)?(?:BDT|ITU[- ]D|Telecommunication Development(?:\s(?:Bureau|Sector)s?)?(?:\s\((?:BDT|ITU-D)\))?)(?:\sDirectors?)?\b/y,
  },
  // BR, BR Director, ITU-R, Radiocommunication and Telecommunication Development Sectors
  {
    body: 'br',
    form: /(?:Directors?\sof\s(?:the\s)?)?(?:BR|ITU[- ]R|Radiocommunication(?:\s(?:Bureau|Sector)s?)?(?:\s\((?:BR|ITU-R)\))?)(?:\sDirectors?)?\b/y,
  },
  // Secretary-General, SecGen, Sec-Gen, General Secretariat
  { body: 'secretary-general', form: /Secretary[- ]General\b|Sec-?Gen\b|GenSec\b|General Secretariat\b/y },
  // SGs, study groups, study group chairmen; "SG13" is an entity
  {
    body: 'study-groups',
    form: /(?:SGs|[Ss]tudy\s[Gg]roups)\b(?!\s?\d)|(?:SG|[Ss]tudy\s[Gg]roup)(?=\s(?:chair|management))/y,
  },
  { body: 'regional-groups', form: /[Rr]egional\s[Gg]roups\b/y },
  { body: 'regions', form: /[Rr]egions\b/y },
  // Member States, MSs, Sector Members, ITU membership
  { body: 'membership', form: /Member\sStates\b|MSs?\b|Sector\sMembers\b|SMs?\b|membership\b/y },
  { body: 'council', form: /Council\b(?!\s(?:Working|Resolution|Decision))/y },
  // ITU-T to continue; ITU-T, within its mandate, should
  { body: 'itu-t', form: /ITU[- ]T(?=\s(?:to|shall|should|will|must)\b|,\s(?:within|in)\b)/y },
]

/** Whether a text names one of some offices, anywhere in it. */
export function namesOffice(text: string, bodies: ReadonlySet<string>): boolean {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[\p{L}\p{N}-]/u.test(text[at - 1]!)) continue
    const row = OFFICE_FORMS.find(({ form }) => {
      form.lastIndex = at
      return form.test(text)
    })
    if (!row) continue
    if (bodies.has(row.body)) return true
    at = row.form.lastIndex - 1
  }
  return false
}

/** The office or group that a text names and nothing else: "TSB Director", "Council"; null for other texts. */
export function bodyNamed(text: string): Body | null {
  const row = OFFICE_FORMS.find(({ form }) => {
    form.lastIndex = 0
    return form.test(text) && form.lastIndex === text.length
  })
  return row?.body ?? null
}
