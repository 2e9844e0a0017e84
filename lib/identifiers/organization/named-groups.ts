import type { Finding } from '../finding'
import { skipGlue } from '../lists'

/** "IETF TEAS, PCE and CCAMP working groups": a list of groups of one body. */
const GROUP_LIST =
  /\b(IETF|IRTF|ONF|BBF|3GPP|W3C)(?:'s|:)?\s((?:[A-Z][\w-]{1,12}(?:,\sand\s|,\s|\sand\s|\s&\s)){1,9}[A-Z][\w-]{1,12})\s(?:WGs|[Ww]orking\s[Gg]roups)\b/g
const LISTED = /[A-Z][\w-]{1,12}/g

/** "the NETCONF and NETMOD Working Groups of the IETF": the body stands behind. */
const GROUP_LIST_OF =
  /\b((?:[A-Z][\w-]{1,12}(?:,\sand\s|,\s|\sand\s|\s&\s)){1,9}[A-Z][\w-]{1,12})\s(?:WGs|[Ww]orking\s[Gg]roups)\sof\s(?:the\s)?(IETF|IRTF|ONF|BBF|3GPP|W3C)\b/g

function findGroupLists(text: string): Finding[] {
  if (!/WGs|orking\s[Gg]roups/.test(text)) return []
  const behind = [...text.matchAll(GROUP_LIST_OF)].flatMap(({ 0: words, 1: list, 2: body, index }) =>
    [...list!.matchAll(LISTED)].map(
      ({ 0: name, index: at }): Finding => ({
        kind: 'organization',
        start: index + at,
        // The last one has the words behind the list, with the name of the body.
        end: index + (at + name.length === list!.length ? words.length : at + name.length),
        id: `${body}-${name}-wg`.toLowerCase(),
      }),
    ),
  )
  const inFront = [...text.matchAll(GROUP_LIST)].flatMap(({ 0: words, 1: body, 2: list, index }) => {
    const from = index + words.indexOf(list!, body!.length)
    return [...list!.matchAll(LISTED)].map(
      ({ 0: name, index: at }, i): Finding => ({
        kind: 'organization',
        start: i === 0 ? index : from + at,
        end: from + at + name.length,
        id: `${body}-${name}-wg`.toLowerCase(),
      }),
    )
  })
  return [...inFront, ...behind]
}

/** Working groups of the IETF that texts of ITU name without saying that they are groups (https://datatracker.ietf.org/wg). */
const IETF_GROUPS =
  '6LO|6MAN|ALTO|ANIMA|AVTCORE|BESS|BMWG|CCAMP|CORE|DETNET|DetNet|DMM|DNSOP|IDR|IPPM|LAMPS|LPWAN|LSR|MPLS|NETCONF|NETMOD|NTP|OPSAWG|PALS|PCE|PIM|ROLL|RTGWG|SFC|SPRING|STIR|SUIT|TEAS|TICTOC|V6OPS|v6ops'

/** Bodies whose groups go by names: "IETF SFC WG", "the MPLS Working Group of IETF", "ONF L4-L7 WG", "ETSI TC INT", "IEC SyC-AAL". */
const NAMED: readonly { form: RegExp; id: (match: RegExpMatchArray) => string }[] = [
  {
    form: /\b(IETF|ONF|BBF|3GPP|IRTF|W3C)(?:'s)?\s([A-Z0-9][\w-]{1,12}|[a-z]{1,6}\d\w{0,6})\s(WG|RG|SG|[Ww]orking\s[Gg]roup)\b/g,
    id: ([, body, name, word]) => `${body}-${name}-${/^w/i.test(word!) ? 'wg' : word}`.toLowerCase(),
  },
  // IETF OPSAWG, the IETF's RTGWG: "WG" is part of the name
  { form: /\bIETF(?:'s)?\s([A-Z]{2,8}WG)\b/g, id: ([, name]) => `ietf-${name!.toLowerCase()}` },
  // IETF TEAS, IETF 6MAN: without the word, where it is no protocol
  {
    form: new RegExp(
      `\\bIETF(?:'s)?\\s(${IETF_GROUPS})\\b(?!-|\\s(?:protocol|draft|document|RFC|model|specification|standard|architecture|data)|\\s?\\d)`,
      'g',
    ),
    id: ([, name]) => `ietf-${name!.toLowerCase()}-wg`,
  },
  // the IETF (CATS WG), the IRTF (COINRG and NMRG): groups in brackets behind their body
  { form: /(?<=\bIETF\s\()([A-Z][A-Z0-9]{1,12})\sWG\b/g, id: ([, name]) => `ietf-${name!.toLowerCase()}-wg` },
  {
    form: /(?<=\bIRTF\s\((?:[A-Z0-9]{1,8}RG(?:,\s|\sand\s|\s&\s)){0,3})([A-Z0-9]{1,8}RG)\b/g,
    id: ([, name]) => `irtf-${name!.toLowerCase()}`,
  },
  // GSMA FASG, GSMA IREG
  { form: /\bGSMA\s(FASG|IREG|TADIG|NRG|NESASG)\b/g, id: ([, name]) => `gsma-${name!.toLowerCase()}` },
  // W3C Web of Things Working Group, IETF Network Modeling WG
  {
    form: /\b(IETF|ONF|BBF|W3C)(?:'s)?\s([A-Z][\w-]{1,15}(?:\s(?:of\s|and\s|for\s)?[A-Z][\w-]{1,15}){1,3})\s(?:WG|[Ww]orking\s[Gg]roup)\b/g,
    id: ([, body, name]) => `${body}-${name!.replace(/\s/g, '-')}-wg`.toLowerCase(),
  },
  // IEC SEG 1: a systems evaluation group
  { form: /\bIEC\sSEG\s?(\d{1,2})\b/g, id: ([, number]) => `iec-seg${number}` },
  // IEEE 1588 WG, IEEE P1588 Working Group
  {
    form: /\bIEEE\sP?(\d{3,5}(?:\.\d{1,2})?)\s(?:WG|[Ww]orking\s[Gg]roup)\b(?<!\b802\.\d{1,2}\s\w{2,7}(?:\s\w{5})?)/g,
    id: ([, number]) => `ieee-${number}-wg`,
  },
  // IEEE 802.1 TSN Task Group
  {
    form: /\bIEEE\s(802\.\d{1,2})\s([A-Z]\w{1,9})\s(?:TG|[Tt]ask\s[Gg]roup)\b/g,
    id: ([, number, name]) => `ieee-${number}-${name!.toLowerCase()}-tg`,
  },
  // IEEE SA, IEEE-SA
  { form: /\bIEEE(?:[- ]SA|\sStandards\sAssociation)\b/g, id: () => 'ieee-sa' },
  // the NMRG of the IRTF
  { form: /\b([A-Z0-9]{1,8}RG)\sof\s(?:the\s)?IRTF\b/g, id: ([, name]) => `irtf-${name!.toLowerCase()}` },
  // IRTF NMRG, IRTF ICNRG
  { form: /\bIRTF\s([A-Z0-9]{1,8}RG)\b/g, id: ([, name]) => `irtf-${name!.toLowerCase()}` },
  {
    form: /\b([A-Z][\w-]{1,12})\s(?:Working\sGroup|WG)\sof\s(?:the\s)?(IETF|ONF|BBF|3GPP|IRTF)\b/g,
    id: ([, name, body]) => `${body}-${name}-wg`.toLowerCase(),
  },
  // TC 204 of ISO
  {
    form: /\bTC\s?(\d{1,3})\sof\s(?:the\s)?(ISO|IEC|CEN|CENELEC)\b/g,
    id: ([, number, body]) => `${body!.toLowerCase()}-tc${number}`,
  },
  {
    form: /\bSC\s?(\d{1,2})\sof\s(?:ISO\/IEC\s)?JTC\s?1\b/g,
    id: ([, number]) => `iso-iec-jtc1-sc${number}`,
  },
  // 3GPP SA2, 3GPP TSG SA WG2, 3GPP RAN
  {
    form: /\b3GPP\s(?:TSG[- ])?(SA|RAN|CT)(?:\s?(?:WG\s?)?(\d))?(?!\w|\.\d)/g,
    id: ([, group, number]) => `3gpp-${group!.toLowerCase()}${number ?? ''}`,
  },
  // ETSI NFV: industry specification groups without the word
  {
    form: /\bETSI\s(NFV|MEC|ZSM|ENI|QKD|IPE|NGP)\b/g,
    id: ([, name]) => `etsi-isg-${name!.toLowerCase()}`,
  },
  // ETSI NTECH, ETSI ERM, ETSI TC ITS WG5: technical committees without the word
  {
    form: /\bETSI\s(?:TC\s)?(ATTM|BROADCAST|CABLE|CYBER|DECT|EE|EMTEL|ERM|ESI|HF|INT|ITS|LI|MTS|NTECH|RRS|SES|SmartM2M|SMARTM2M|STQ|TCCE)\b(?:\s(WG\d))?/g,
    id: ([, name, group]) => ['etsi-tc', name, ...(group ? [group] : [])].join('-').toLowerCase(),
  },
  {
    form: /\bETSI\s(TC|ISG|EE)[\s-]?([A-Z][A-Z0-9]{1,9})\b/g,
    id: ([, word, name]) => `etsi-${word}-${name}`.toLowerCase(),
  },
  {
    form: /\bIEC\s(SyC)[- ]([A-Z]\w{1,9}(?:\s[A-Z]\w{1,9})?)\b/g,
    id: ([, word, name]) => `iec-${word}-${name!.replace(/\s/g, '-')}`.toLowerCase(),
  },
]

export function findNamedGroups(text: string): Finding[] {
  const named = NAMED.flatMap(({ form, id }) =>
    [...text.matchAll(form)].map(
      (match): Finding => ({
        kind: 'organization',
        start: match.index,
        end: match.index + match[0].length,
        id: id(match),
      }),
    ),
  )
  return [...named, ...findGroupLists(text), ...find3gppLists(text)]
}

/** "3GPP SA2, RAN3 and CT1": behind the first group the body is not said again. */
const FIRST_OF_3GPP = /\b3GPP\s(?:TSG[- ])?(?:SA|RAN|CT)(?:\s?(?:WG\s?)?\d)?(?!\w|\.\d)/g
const FURTHER_OF_3GPP = /(SA|RAN|CT)\s?(?:WG\s?)?(\d)(?!\w|\.\d)/y

function find3gppLists(text: string): Finding[] {
  return [...text.matchAll(FIRST_OF_3GPP)].flatMap(({ 0: words, index }) => {
    const found: Finding[] = []
    for (let at = index + words.length; ; ) {
      FURTHER_OF_3GPP.lastIndex = skipGlue(text, at)
      const next = FURTHER_OF_3GPP.lastIndex < 0 ? null : FURTHER_OF_3GPP.exec(text)
      if (!next) return found
      at = next.index + next[0].length
      found.push({ kind: 'organization', start: next.index, end: at, id: `3gpp-${next[1]!.toLowerCase()}${next[2]}` })
    }
  })
}
