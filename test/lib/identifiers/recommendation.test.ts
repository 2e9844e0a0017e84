import { expect, test } from 'vitest'
import { recommendation } from '../../../lib/identifiers/recommendation'
import { context, idsIn } from './find'

test.each([
  ['ITU-T Y.3110 was approved', ['itu-t-y.3110']],
  ['Rec. ITU-T E.164 and E.164.1', ['itu-t-e.164', 'itu-t-e.164.1']],
  ['G.8272.1/Y.1367.1', ['itu-t-g.8272.1', 'itu-t-y.1367.1']],
  ['P.10 / G.100', ['itu-t-p.10', 'itu-t-g.100']],
  ['the A-series and Y.3500-series', ['itu-t-a-series', 'itu-t-y.3500-series']],
  ['Y.3500-seres, as misprinted', ['itu-t-y.3500-series']],
  ['ITU-T F-, ITU-T Q- and ITU-T X-series', ['itu-t-f-series', 'itu-t-q-series', 'itu-t-x-series']],
  ['ITU-T V.62 bis and X.52 ter', ['itu-t-v.62bis', 'itu-t-x.52ter']],
  ['The A-Series was revised', ['itu-t-a-series']],
  ['a new Annex M/H.242', ['itu-t-h.242']],
  ['Recommendation ITU-R M.1037 and Report ITU-R F.2108', []],
  ['the models of ITU-R P.526-4 and S.1004', []],
  ['Table A.4 and Figure I.3, see clause D.5', []],
  ['A.3 Closing of the meeting', []],
  ['V.6.0 of the plan, version V.3.1', []],
  ['SG2-C.26 is a contribution', []],
  ['Washington D.C. and Annex A.1', []],
])('%s', (text, ids) => expect(idsIn('recommendation', text)).toEqual(ids))

test.each([
  ['y.3110', ['itu-t-y.3110']],
  ['Y3110', ['itu-t-y.3110']],
  ['rec Y.3110', ['itu-t-y.3110']],
  ['e.164', ['itu-t-e.164']],
  ['T-REC-Y.3110', ['itu-t-y.3110']],
])('a reader asks: %s', (text, ids) => expect(idsIn('recommendation', text, { purpose: 'query' })).toEqual(ids))

test.each([
  ['Y.9999 (ex Y.SC-thing) is ready', 'itu-t-y.sc-thing'],
  ['L.thing was approved as Recommendation ITU-T L.9998', 'itu-t-l.thing'],
])('a former name: %s', (text, former) => expect(recommendation.find(text, context())[0]?.supersedes).toBe(former))

test.each(['itu-r m.2083', 'm.2150', 'rec itu-r p.525-4'])('a reader asks for what ITU-R numbers: %s', (text) =>
  expect(idsIn('recommendation', text, { purpose: 'query' })).toEqual([]),
)
