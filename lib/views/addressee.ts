/** To whom an operative section speaks: a body of ITU-T, everybody ("resolves"), or others than ITU-T. */
export type Addressee = 'itu-t' | 'everybody' | 'others'

/** Headings that address others than ITU-T: what they ask is not for its action items. */
const OTHERS =
  /Member States|Sector Members|membership|Associates|academia|the Council|Secretary-General|regions|stakeholders|organizations/
const ITU_T =
  /Telecommunication Standardization|\bTSB\b|\bTSAG\b|[Ss]tudy [Gg]roups?|\bSGs?\b|\bSG\d|Conformity Assessment|\bCASC\b|ITU-T\b/
/** "resolves", "further resolves that", "decides": the decisions themselves, which name nobody. */
const DECIDES = /^(?:\w+ )?(?:resolves|decides|agrees|recognizes)\b/

const namesItuT = (heading: string): boolean =>
  ITU_T.test(heading) &&
  !(
    OTHERS.test(heading) &&
    !/\bDirector\b|[Ss]tudy [Gg]roup/.test(heading.split(/,? in (?:close )?(?:collaboration|cooperation)/)[0] ?? '')
  )

/**
 * The addressee of a section by its heading alone: "instructs the Director of TSB" is ITU-T, "resolves" everybody, "invites
 * Member States" and "resolves to invite Member States" others.
 */
export function addresseeOf(heading: string): Addressee {
  if (namesItuT(heading)) return 'itu-t'
  return DECIDES.test(heading) && !OTHERS.test(heading) ? 'everybody' : 'others'
}
