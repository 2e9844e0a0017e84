import { expect, test } from 'vitest'
import type { EntityKind } from '../../../lib/domain/entity'
import { idsIn } from './find'

/** Forms of references in texts that are no plan, by kind. */
const FORMS: readonly (readonly [EntityKind, string, readonly string[]])[] = [
  ['supplement', 'It was agreed as G.sup62; K.Sup49 is older', ['itu-t-g-suppl-62', 'itu-t-k-suppl-49']],
  ['supplement', 'Suppl.32 to ITU-T K-300 series Recommendations', ['itu-t-k-suppl-32']],
  ['supplement', 'ITU-T E Series Supplement 5 (07/2012)', ['itu-t-e-suppl-5']],
  ['supplement', 'ITU-T M Suppl. 2.7', []],
  ['work-item', 'H.236.11 (ex H.236.YTLS)', ['itu-t-h.236.ytls']],
  ['work-item', 'the G.97x series, ITU-T X.yyy and Y.xxx', []],
  ['resolution', 'RESOLUTION 151 (Rev. Busan, 2014)', ['pp-res-151']],
  ['resolution', 'Res. 28 Rev. PP-2006 applies', ['pp-res-28']],
  ['resolution', 'Resolution 62 (Rev.WRC-12) and Resolution 74 (WRC-19)', ['wrc-res-62', 'wrc-res-74']],
  ['resolution', 'Resolution 44 (Geneva, 2015) of the Radiocommunication Assembly', ['ra-res-44']],
  ['resolution', 'Resolution 63 of the ITU World Telecommunication Development Conference', ['wtdc-res-63']],
  [
    'resolution',
    'Council Resolutions 1332 (Mod. 2016) and 1335 (Modified 2015)',
    ['council-res-1332', 'council-res-1335'],
  ],
  ['resolution', 'WTDC Resolution 31 was amended. Resolution 31 has five parts.', ['wtdc-res-31']],
  ['resolution', 'CITEL adopted Resolution 52 on handsets', ['?']],
  ['resolution', 'Council Decision 305', ['council-dec-305']],
  ['question', 'QUESTION 3/5 - Lamps', ['itu-t-q3-5']],
  ['question', 'a joint meeting of Q3, Q7 and Q12 of SG9', ['itu-t-q3-9', 'itu-t-q7-9', 'itu-t-q12-9']],
  ['study-group', 'ITU-D Study Group 1 met. SG1 agreed.', ['itu-d-sg1']],
  ['study-group', 'the Development Sector (ITU-D) SG2 reported', ['itu-d-sg2']],
  ['study-group', 'ITU-D SG1&2 sent a letter', ['itu-d-sg1', 'itu-d-sg2']],
  ['study-group', 'Working Party 2 of Study Group 9', ['itu-t-wp2-9', 'itu-t-sg9']],
  ['study-group', 'TSAG RG-ABC and RG-XYZ met', ['tsag-rg-abc', 'tsag-rg-xyz']],
  ['group', 'CG-LAMPS and CG-SG11-prep were closed', ['cg-lamps', 'cg-sg11-prep']],
  ['group', 'the JCA Representative and the FG Chairman', []],
  ['group', 'the Review Committee (RevCom)', ['revcom']],
  ['organization', 'the SPRING Working Group of IETF', ['ietf-spring-wg']],
  ['organization', 'ISO/IEC JTC 1/SC 27 met; SC38 did not', ['iso-iec-jtc1-sc27', 'iso-iec-jtc1-sc38']],
  ['organization', 'SC 7 of JTC 1', ['iso-iec-jtc1-sc7']],
  ['action-item', 'from 12:00-14:00, see pages 36-41 and Nos. 68-75', []],
]

test.each(FORMS)('%s: %s', (kind, text, ids) => expect(idsIn(kind, text)).toEqual(ids))
