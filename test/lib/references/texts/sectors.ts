/** Study groups of the three Sectors, their working parties and regional groups: texts that are no plan, and the ids that stand in each, in order. */
export const sectors: readonly (readonly [string, string])[] = [
  ['Recommendation ITU-R BT.2020-2 and Report ITU-R BT.2390 describe wide colour gamut.', ''],
  ['The propagation model of Recommendation P.1546 of ITU-R was used with ITU-R SM.329-12.', ''],
  ['Question ITU-R 229-3/5 is studied by Working Party 5D of ITU-R Study Group 5.', 'itu-r-wp5d itu-r-sg5'],
  ['Resolution ITU-R 56-2 and Resolution ITU-R 65 name the generations of IMT.', 'ra-res-56 ra-res-65'],
  [
    'ITU-D Question 5/2 on emergency telecommunications; ITU-D Question 7/1 was merged with it.',
    'itu-d-q5-2 itu-d-q7-1',
  ],
  ['WP 5A, WP 5C and WP 1A of ITU-R were consulted on K.91.', 'itu-r-wp5a itu-r-wp5c itu-r-wp1a itu-t-k.91'],
  ['Recommendation ITU-D 22 was adopted by WTDC.', ''],
  ['Draft new Report ITU-R M.[IMT-2030.TECH] was sent to ITU-T SG13 by WP 5D.', 'itu-t-sg13 itu-r-wp5d'],
  ['The frequencies of RR No. 5.441 and of Recommendation ITU-R F.758 apply, not those of ITU-T G.826.', 'itu-t-g.826'],
  ['The ITU-R Study Group 6 block of meetings ended; SG 6 approved two Reports.', 'itu-r-sg6'],
  ['ITU-D SG1 and SG2 rapporteurs met. Study Group 1 sent a reply to ITU-T SG3.', 'itu-d-sg1 itu-d-sg2 itu-t-sg3'],
  ['ITU-T SGs 5, 15 & 20 and ITU-R SGs 1 & 5 agreed.', 'itu-t-sg5 itu-t-sg15 itu-t-sg20 itu-r-sg1 itu-r-sg5'],
  ['Study Groups 1 and 2 of the Development Sector contribute.', 'itu-d-sg1 itu-d-sg2'],
  ['Study Group 7 (Science services) of ITU-R commented on the handbook.', 'itu-r-sg7'],
  ['Working Parties 1 and 2 of SG13 met jointly.', 'itu-t-wp1-13 itu-t-wp2-13 itu-t-sg13'],
  [
    'Working Party 2 (Data networks) of ITU-T Study Group 11 and WPs 1, 3/11',
    'itu-t-wp2-11 itu-t-sg11 itu-t-wp1-11 itu-t-wp3-11',
  ],
  ['SG20 WP1 and SG20 WP2 agreed to merge.', 'itu-t-sg20 itu-t-wp1-20 itu-t-wp2-20'],
  [
    'SG3 Regional Group for Latin America and the Caribbean (SG3RG-LAC) and SG3 RG-AO met.',
    'itu-t-sg3rg-lac itu-t-sg3rg-ao',
  ],
  ['The Regional Group of Study Group 20 for Africa and SG2RG-AMR', 'itu-t-sg20rg-afr itu-t-sg2rg-amr'],
  ['SG5 regional group for the Arab region; SG13RG-EECAT', 'itu-t-sg5rg-arb itu-t-sg13rg-eecat'],
  ['ITU-R Recommendations M.1457, M.2012 and SF.766', ''],
  ['The band plan follows ITU-R F.636-5, ITU-R F.746 and ITU-T G.801.', 'itu-t-g.801'],
  ['ITU-R Working Parties 6A, 6B and 6C; TG 5/1', 'itu-r-wp6a itu-r-wp6b itu-r-wp6c'],
  ['Handbook of ITU-R SG 3 on P.372-13', 'itu-r-sg3'],
  [
    'ITU-D SG2 Question 9/2 produced a report that ITU-T SG13 noted; Q9/2 continues.',
    'itu-d-sg2 itu-d-q9-2 itu-t-sg13',
  ],
  ['WTDC Resolution 9, ITU-D Q1/1 and Q8/2 and ITU-R Resolution 11-5', 'wtdc-res-9 itu-d-q1-1 itu-d-q8-2 ra-res-11'],
  ['Liaison from ITU-R WP 5D to ITU-T SG5. SG5 replies to Working Party 5D.', 'itu-r-wp5d itu-t-sg5'],
  [
    'ITU-R Study Group 5 met. At that meeting SG 5 adopted nine texts; ITU-T SG5 had sent a liaison.',
    'itu-r-sg5 itu-t-sg5',
  ],
  ['Study Groups 3, 5 and 12 of ITU-T', 'itu-t-sg3 itu-t-sg5 itu-t-sg12'],
  ['The BDT reports that Study Group 1 of ITU-D and Study Group 2 of ITU-D met in April.', 'itu-d-sg1 itu-d-sg2'],
  ['WP1/9 and WP2/9 plenaries; Working Party 1 of SG9 adopted its report', 'itu-t-wp1-9 itu-t-wp2-9 itu-t-sg9'],
  ['Working Party 4 ("Identity management and cloud security") of SG17', 'itu-t-wp4-17 itu-t-sg17'],
  ['Joint meeting of ITU-R WP 6C and ITU-T WP3/12', 'itu-r-wp6c itu-t-wp3-12'],
  [
    'SG12 Regional Group for Africa; SG5RG-ARB, SG5RG-AP, SG5RG-LATAM; SG11RG-RCC',
    'itu-t-sg12rg-afr itu-t-sg5rg-arb itu-t-sg5rg-ap itu-t-sg5rg-latam itu-t-sg11rg-rcc',
  ],
  [
    'ITU-T Study Group 17 Regional Group for Africa (SG17RG-AFR) and its Regional Group for the Arab Region',
    'itu-t-sg17rg-afr itu-t-sg17rg-arb',
  ],
  [
    'Regional groups of SG3 (SG3RG-AFR, SG3RG-EURM, SG3RG-LAC)',
    'itu-t-sg3 itu-t-sg3rg-afr itu-t-sg3rg-eurm itu-t-sg3rg-lac',
  ],
  ['Report ITU-R SM.2351 and ITU-R Handbook on V.431; Recommendation ITU-R V.431-8', ''],
  ['ITU-R Question 262/4 and Opinion ITU-R 100; Recommendation ITU-R S.1528', ''],
  ['ITU-R F.1777 (not ITU-T F.177) is cited by ITU-R F.1113, F.1245 and F.699.', 'itu-t-f.177'],
  ['Annex 2 of ITU-R TF.460-6 and ITU-R P.341, P.525 and P.676', ''],
  ['the ITU-D Guidelines, ITU-D Recommendation 20, Resolution ITU-D 9', 'wtdc-res-9'],
  ["The Development Sector's Study Group 1 and ITU-T SG17 agreed", 'itu-d-sg1 itu-t-sg17'],
  ['ITU Radiocommunication Sector (ITU-R) Study Group 6', 'itu-r-sg6'],
  ['ITU-R SGs 4, 5&6; ITU-D SG1/SG2', 'itu-r-sg4 itu-r-sg5 itu-r-sg6 itu-d-sg1 itu-d-sg2'],
  ['ITU-D Study Groups met. Study Group 2 of ITU-D replied to SG5 of ITU-T.', 'itu-d-sg2 itu-t-sg5'],
  ['Working Party 1 of ITU-T Study Group 15 and its Working Party 2', 'itu-t-wp1-15 itu-t-sg15 itu-t-wp2-15'],
  [
    'SG16 set up WP1 (Q1/16, Q21/16), WP2 (Q24 and 26/16) and WP3 (Q6/16).',
    'itu-t-sg16 itu-t-wp1-16 itu-t-q1-16 itu-t-q21-16 itu-t-wp2-16 itu-t-q24-16 itu-t-q26-16 itu-t-wp3-16 itu-t-q6-16',
  ],
  ['ITU-T SG12/WP2, WPs 1-3/17', 'itu-t-wp2-12 itu-t-wp1-17 itu-t-wp2-17 itu-t-wp3-17'],
  [
    'INTERNATIONAL TELECOMMUNICATION UNION\nTELECOMMUNICATION STANDARDIZATION SECTOR\nSTUDY PERIOD 2022-2024\nSG13-TD418/WP1\nQuestion(s): 20/13\nSource: Rapporteurs, Q20/13\nTitle: Report of the e-meeting of Q20/13, 24-28 July 2023\nThe meeting progressed Y.IMT2020-ADMF-reqts and the draft new Recommendation Y.3211. TD 422/WP1 has the output text and TD424R1/WP1 the A.1 justification. C-512 was not discussed.',
    'sg13-td418 itu-t-q20-13 itu-t-y.imt2020-admf-reqts itu-t-y.3211 sg13-td422 sg13-td424r1 itu-t-a.1 sg13-c512',
  ],
  [
    'Meeting of ITU-T Study Group 5 (Geneva, 13-23 June 2023)\nDraft meeting report of Working Party 2/5\nWP2/5 met under the chairmanship of its co-chairs. TSAG was informed by TD903. Contributions C189, C192-R1 and C201 were allocated to Q7/5; TD 877 Rev.2 contains the revised base text of L.1024.',
    'itu-t-sg5 itu-t-wp2-5 tsag sg5-td903 sg5-c189 sg5-c192r1 sg5-c201 itu-t-q7-5 sg5-td877r2 itu-t-l.1024',
  ],
  [
    'TSAG noted TD 302. At its next meeting SG12 will review its own TD 1211 (GEN/12) together with SG12-LS74.',
    'tsag tsag-td302 itu-t-sg12 sg12-td1211 sg12-ls74',
  ],
  [
    'Following discussions between TSAG and SG2, a joint session took place. The presentations are in TD55.',
    'tsag itu-t-sg2',
  ],
  [
    'ITU-D Study Group 1 held its second meeting in October 2023. SG1 approved the outlines of the output reports on Questions 2/1 and 5/1, whereas SG2 will do so for Question 7/2 in November.',
    'itu-d-sg1 itu-d-q2-1 itu-d-q5-1 itu-d-sg2 itu-d-q7-2',
  ],
  [
    'Radiocommunication Study Groups\nWorking Party 5A\nLIAISON STATEMENT TO ITU-T STUDY GROUP 15\nWP 5A would like to draw the attention of SG15 to the preliminary draft new Report ITU-R M.[RAIL.LINK] and to Recommendations ITU-R M.2012-6, M.1801 and F.758-7. Question ITU-R 256/5 is the basis of this work.',
    'itu-r-wp5a itu-t-sg15',
  ],
  [
    'Recommendation ITU-R P.1238 and Recommendation ITU-T P.1238 are different texts; the liaison speaks of the first, i.e. P.1238 of the Radiocommunication Sector.',
    'itu-t-p.1238',
  ],
  [
    'Report ITU-R SM.2451-0 and Handbook ITU-R on spectrum monitoring were quoted; Annex 2 of ITU-R BS.1196 too. ITU-T H.266 | ISO/IEC 23090-3 is the newest codec.',
    'itu-t-h.266',
  ],
  [
    'ITU-T SG16 meeting, Rennes, 15-26 April 2024\nReport of WP2/16 "Multimedia e-services"\n1. Documents: SG16-TD 287/WP2, TD288-R2/WP2 and C 690; contributions 701 and 702 were withdrawn.\n2. Q28/16 completed H.862.7. TSAG\'s reply is TSAG-LS40.',
    'itu-t-sg16 itu-t-wp2-16 sg16-td287 sg16-td288r2 sg16-c690 sg16-c701 sg16-c702 itu-t-q28-16 itu-t-h.862.7 tsag tsag-ls40',
  ],
  [
    'TELECOMMUNICATION STANDARDIZATION ADVISORY GROUP\nTSAG-TD488\nSource: Chair, RG-WM\nThe Rapporteur Group reviewed the A-series. TD490 holds the agreed A.7 text, TD491R1 the open points on A.25, and SG15-TD610 an example.',
    'tsag tsag-td488 tsag-rg-wm itu-t-a-series tsag-td490 itu-t-a.7 tsag-td491r1 itu-t-a.25 sg15-td610',
  ],
  ['SG20 and SG17 exchanged liaisons, TD70 being the last of them.', 'itu-t-sg20 itu-t-sg17'],
  [
    'Question 4/2 of ITU-D and Question 4/2 of ITU-T deal with different subjects. ITU-D SG2 asked ITU-T SG2 to clarify.',
    'itu-d-q4-2 itu-t-q4-2 itu-d-sg2 itu-t-sg2',
  ],
  [
    'In ITU-R, Study Groups 4 and 5 and Working Parties 4A and 5C studied P.618 attenuation. ITU-T Study Group 5 has no Recommendation on it.',
    'itu-r-sg4 itu-r-sg5 itu-r-wp4a itu-r-wp5c itu-t-sg5',
  ],
  [
    'Recommendations ITU-R BT.2020, BT.2100-2 and BS.1770 are normative references of ITU-T J.1220; Report ITU-R BT.2408 is informative. ITU-R S.2099, RS.2017 and TF.460 are not used.',
    'itu-t-j.1220',
  ],
  [
    'Output of the ITU-D SG1 Rapporteur Group on Question 6/1\nThe Rapporteur thanked ITU-T SG3. Document SG1RGQ/58 and contribution 1/124 were presented. SG1 will meet in March, when Q5/1 will be finalized.',
    'itu-d-sg1 itu-d-q6-1 itu-t-sg3 itu-d-q5-1',
  ],
  [
    'ITU-R Resolution 65, Resolution ITU-R 56-3 and Resolution 731 of WRC-19 were quoted next to WTSA-20 Resolution 92.',
    'ra-res-65 ra-res-56 wrc-res-731 res-92',
  ],
  [
    'ITU-T Study Group 12\nQuestion(s): 12/12, 17/12\nReport of the joint Rapporteur meeting, Ghent, 5-7 November 2024\nThe meeting dealt with SG12-C301, C 304 and C-310-R1. TD-1540R1/GEN has the agreed scope of E.RQoS and TD1544 (GEN/12) the text of Y.1541 Amd.3. RG-AFR asked for a tutorial.',
    'itu-t-sg12 itu-t-q12-12 itu-t-q17-12 sg12-c301 sg12-c304 sg12-c310r1 sg12-td1540r1 itu-t-e.rqos sg12-td1544 itu-t-y.1541',
  ],
  [
    'Source: TSB Director\nTitle: Report on the implementation of Resolution 99\nTSAG-TD 735R2 gives an overview; TD 740 lists replies to TSB Circular 211. SG13 and SG20 were consulted.',
    'res-99 tsag-td735r2 tsag-td740 tsb-circular-211 itu-t-sg13 itu-t-sg20',
  ],
  ['SG9 and SG16 will merge. The plan is in TD 1402 and has been sent to TSAG.', 'itu-t-sg9 itu-t-sg16 tsag'],
  [
    'ITU-D Study Group 2\nRapporteur Group meetings, 2-13 October 2023\nSG2 considered the final report on Question 2/2 and the liaison from ITU-T SG20. Question 6/2 will hold a workshop. Resolution 66 (Rev. Kigali, 2022) was quoted.',
    'itu-d-sg2 itu-d-q2-2 itu-t-sg20 itu-d-q6-2 wtdc-res-66',
  ],
  [
    'Within ITU-R, the work on BT.2100 and F.1105 is led by Study Group 6 and Working Party 5C. Reports M.2370 and SM.2351 give background.',
    'itu-r-sg6 itu-r-wp5c',
  ],
  [
    'Document 6/124: Draft revision of Recommendation ITU-R BT.1833-4\nITU-R Study Group 6 adopted it. WP 6A and WP 6B thanked ITU-T SG16 for its comments on H.266.',
    'itu-r-sg6 itu-r-wp6a itu-r-wp6b itu-t-sg16 itu-t-h.266',
  ],
  [
    'The representatives of SG5, SG11, SG12 and ITU-R WP 5D gave updates.',
    'itu-t-sg5 itu-t-sg11 itu-t-sg12 itu-r-wp5d',
  ],
  ['ITU-R Study Group 3\nSG 3 revised P.452 and F.699, not ITU-T P.10 and P.800.', 'itu-r-sg3 itu-t-p.10 itu-t-p.800'],
  ['ITU-D STUDY GROUPS\nThe group will work with Question 6/1 and Q3/5 of ITU-T.', 'itu-d-q6-1 itu-t-q3-5'],
  ['ITU-D SG1 Q1/1, Q2/1 and SG2 Q5/2 are mapped.', 'itu-d-sg1 itu-d-q1-1 itu-d-q2-1 itu-d-sg2 itu-d-q5-2'],
  ['RESOLUTION ITU-R 23-3\nStudy Groups 1 and 5 have Recommendation M.489.', 'ra-res-23 itu-r-sg1 itu-r-sg5'],
]
