/** Recommendations, Supplements, drafts and lists; and numbers that are none of them: texts that are no plan, and the ids that stand in each, in order. */
export const designations: readonly (readonly [string, string])[] = [
  ['Figure G.4 and Table H.12 of Annex Q.3 show the flow.', ''],
  ['see clause E.5.2, Appendix X.1 and Equation D.7', ''],
  ['The tool is version X.509.3 build 7.1; release V.4.2 follows.', ''],
  ['B.1 Introduction\nB.2 Participants\nG.1 Closing', ''],
  ['Section Q.2 lists the formats; Box L.1 the authors.', ''],
  ['Draft Supplement 57 to ITU-T Y-series Recommendations (Y.Supp57) was agreed.', 'itu-t-y-suppl-57 itu-t-y-series'],
  [
    'Supplements 16, 17 and 18 to H-series Recommendations',
    'itu-t-h-suppl-16 itu-t-h-suppl-17 itu-t-h-suppl-18 itu-t-h-series',
  ],
  [
    'K.Sup.13, K-Suppl 14 and ITU-T K Supplement 16 deal with EMF.',
    'itu-t-k-suppl-13 itu-t-k-suppl-14 itu-t-k-suppl-16',
  ],
  [
    'X.sup33 to the X.1200-series and Suppl. 9 to E.800 series',
    'itu-t-x-suppl-33 itu-t-x.1200-series itu-t-e-suppl-9 itu-t-e.800-series',
  ],
  ['RECOMMENDATION ITU-T E.218 WAS APPROVED BY STUDY GROUP 2', 'itu-t-e.218 itu-t-sg2'],
  ['WORKING PARTY 2/15 – OPTICAL TECHNOLOGIES', 'itu-t-wp2-15'],
  ['RESOLUTIONS 64 AND 75 (REV. HAMMAMET, 2016)', 'res-64 res-75'],
  ['LIAISON STATEMENT TO STUDY GROUPS 13 AND 20', 'itu-t-sg13 itu-t-sg20'],
  ['Q1 to Q5/9 and Q7/9 meet in parallel.', 'itu-t-q1-9 itu-t-q2-9 itu-t-q3-9 itu-t-q4-9 itu-t-q5-9 itu-t-q7-9'],
  [
    'Questions 3/17, 4/17, 6/17 and 8/17 cosponsor X.1601, X.1602 and X.1631 | ISO/IEC 27017.',
    'itu-t-q3-17 itu-t-q4-17 itu-t-q6-17 itu-t-q8-17 itu-t-x.1601 itu-t-x.1602 itu-t-x.1631',
  ],
  ['Qs 2, 6-8 and 11/13', 'itu-t-q2-13 itu-t-q6-13 itu-t-q7-13 itu-t-q8-13 itu-t-q11-13'],
  ['ITU-T G.9700, G.9701, G.9710 and G.9711 were amended.', 'itu-t-g.9700 itu-t-g.9701 itu-t-g.9710 itu-t-g.9711'],
  ['Resolutions 20, 29, 40, 43-45 and 61 were reviewed by WTSA.', 'res-20 res-29 res-40 res-43 res-44 res-45 res-61'],
  ['Recommendations ITU-T Y.3170 to Y.3174', 'itu-t-y.3170 itu-t-y.3171 itu-t-y.3172 itu-t-y.3173 itu-t-y.3174'],
  [
    'Questions 7 and 8 of SG2, and Question 3 of Study Group 20',
    'itu-t-q7-2 itu-t-q8-2 itu-t-sg2 itu-t-q3-20 itu-t-sg20',
  ],
  [
    'New Annex B to ITU-T G.8013/Y.1731 and Amd.1 to G.8275.1/Y.1369.1',
    'itu-t-g.8013 itu-t-y.1731 itu-t-g.8275.1 itu-t-y.1369.1',
  ],
  ['Q.7/15, Q.9/15-Q.11/15', 'itu-t-q7-15 itu-t-q9-15 itu-t-q10-15 itu-t-q11-15'],
  ['The modems of V.22 bis, V.32bis and V.27 ter are no longer sold.', 'itu-t-v.22bis itu-t-v.32bis itu-t-v.27ter'],
  ['Recommendations X.21 bis and X.20bis', 'itu-t-x.21bis itu-t-x.20bis'],
  [
    'Draft Rec. ITU-T Y.NGNe-IBN-reqts and Y.det-qos-reqts-lan are new.',
    'itu-t-y.ngne-ibn-reqts itu-t-y.det-qos-reqts-lan',
  ],
  [
    'Q.4060 (ex Q.FW_Test) and Q.39_FW_Test_ID_IoT were approved.',
    'itu-t-q.4060 itu-t-q.fw_test itu-t-q.39_fw_test_id_iot',
  ],
  ['X.1352 (X.iotsec-4) was determined, X.sg-rat remains a draft.', 'itu-t-x.1352 itu-t-x.iotsec-4 itu-t-x.sg-rat'],
  ['The work item "ITU-T K.emc-5g" and Recommendation ITU-T L.xxxx are in the programme.', 'itu-t-k.emc-5g'],
  ['E.xyz, Y.ABCD and G.mmm serve as examples of names of drafts; K.nnn too.', ''],
  ['Lunch 12-14, session 09-11; pages 92-05, No. 44-02 of the journal.', ''],
  ['The meeting lasted from 09-12 hours on 05-06 March.', ''],
  ['Clauses A.1, A.2 and B.3 are new; ITU-T A.1 is not changed.', 'itu-t-a.1'],
  ['Appendices I.1 and I.2, Annex H.1', ''],
  ['E.1 Scope\nE.2 References\n[ITU-T E.800] Definitions of terms', 'itu-t-e.800'],
  ['V1.2.0 and v.3.4 of the tool, build G.12', ''],
  ['See Fig. K.3, Tables L.1 to L.4', ''],
  ['ITU-T A.Suppl.2, ITU-T Q.Supp.73 and ITU-T H-Suppl. 1', 'itu-t-a-suppl-2 itu-t-q-suppl-73 itu-t-h-suppl-1'],
  ['Supplement 4 to Recommendation ITU-T L.1470; Y.sup73', 'itu-t-l-suppl-4 itu-t-l.1470 itu-t-y-suppl-73'],
  [
    'E-series Supplement 10 and Supplement 11 to the ITU-T E.800-series',
    'itu-t-e-suppl-10 itu-t-e-suppl-11 itu-t-e.800-series',
  ],
  ['AGENDA OF THE MEETING OF ITU-T STUDY GROUP 17\nQUESTIONS 2 AND 3/17', 'itu-t-sg17 itu-t-q2-17 itu-t-q3-17'],
  ['LS ON THE STATUS OF RECOMMENDATION ITU-T X.509 [TO ISO/IEC JTC 1/SC 27]', 'itu-t-x.509 iso-iec-jtc1-sc27'],
  ['THOSE WHO ARE ABLE CAN ASK THE FG AND THE JCA', ''],
  [
    'Q9, Q10, Q11, Q12, Q13, Q14 and Q15/15',
    'itu-t-q9-15 itu-t-q10-15 itu-t-q11-15 itu-t-q12-15 itu-t-q13-15 itu-t-q14-15 itu-t-q15-15',
  ],
  [
    'ITU-T X.1205, X.1500 to X.1503, X.1570 and Y.2701-Y.2704',
    'itu-t-x.1205 itu-t-x.1500 itu-t-x.1501 itu-t-x.1502 itu-t-x.1503 itu-t-x.1570 itu-t-y.2701 itu-t-y.2702 itu-t-y.2703 itu-t-y.2704',
  ],
  ['Questions 5/20 and 6/20, together with Questions 6, 13/17', 'itu-t-q5-20 itu-t-q6-20 itu-t-q6-17 itu-t-q13-17'],
  [
    'SG2, SG3, SG5; SGs 9/11/12/13; SG15 to SG17',
    'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg9 itu-t-sg11 itu-t-sg12 itu-t-sg13 itu-t-sg15 itu-t-sg17',
  ],
  [
    'H.264 (V14) | ISO/IEC 14496-10, H.265 v4 | ISO/IEC 23008-2, H.266 and T.832',
    'itu-t-h.264 itu-t-h.265 itu-t-h.266 itu-t-t.832',
  ],
  [
    'Recommendations ITU-T G.657, ITU-T G.652 Amd. 1, ITU-T L.100/L.10 and ITU-T K.20 Cor.1',
    'itu-t-g.657 itu-t-g.652 itu-t-l.100 itu-t-l.10 itu-t-k.20',
  ],
  ['the E.16x series, G.987.x and the Y.14xx Recommendations', ''],
  ['Resolutions 32, 33 and 36 to 38 of WTSA', 'res-32 res-33 res-36 res-37 res-38'],
  [
    'New work items: Y.bDDN-fr, X.5gsec-q, L.methodology_arch, F.VoLTE-FW, Q.SP-DCC and J.ibbbs-req2',
    'itu-t-y.bddn-fr itu-t-x.5gsec-q itu-t-l.methodology_arch itu-t-f.volte-fw itu-t-q.sp-dcc itu-t-j.ibbbs-req2',
  ],
  [
    'Y.3172 (formerly Y.IMT2020-ML-Arch) and G.hn2 were shown; see e.g. www.itu.int and G.Smith@example.org.',
    'itu-t-y.3172 itu-t-y.imt2020-ml-arch itu-t-g.hn2',
  ],
  ['TR.sec-ai, draft Technical Report TR.usm-is', ''],
  ['from 09:30-12:30 on 04-08 May, rooms 12-13, tel. 730-58-52, Nos. 92-05', ''],
  ['Figures A.1-A.3 and B.1; clause E.2; § F.3', ''],
  ['A.1.1 General\nA.1.2 Details\nV.1 Text', ''],
  ['Table Q.1 - Levels, Fig. H.2-1, Appendix III.1', ''],
  [
    'Supplement 2 to Recommendation E.156; Supp.3 to A-series',
    'itu-t-e-suppl-2 itu-t-e.156 itu-t-a-suppl-3 itu-t-a-series',
  ],
  ['ITU-T Series Y Supplement 41, Series G Supplement 45', 'itu-t-y-suppl-41 itu-t-g-suppl-45'],
  ['Supplement 15 to ITU-T H.248-series; ITU-T H.Sup15', 'itu-t-h-suppl-15 itu-t-h.248-series'],
  ['[ITU-T L-Sup.36], ITU-T Y.Supplement 33', 'itu-t-l-suppl-36 itu-t-y-suppl-33'],
  ['REVISION OF RECOMMENDATION ITU-T G.652 AND RESOLUTION 44', 'itu-t-g.652 res-44'],
  ['REPORT OF THE JCA-SDN TO STUDY GROUPS 11, 13 AND 15', 'jca-sdn itu-t-sg11 itu-t-sg13 itu-t-sg15'],
  ['QUESTIONS 1/2 TO 3/2 – NUMBERING', 'itu-t-q1-2 itu-t-q2-2 itu-t-q3-2'],
  [
    'Q2, Q3, Q6, Q7, Q10 of SG17 and Q13/17',
    'itu-t-q2-17 itu-t-q3-17 itu-t-q6-17 itu-t-q7-17 itu-t-q10-17 itu-t-sg17 itu-t-q13-17',
  ],
  ['Annex L/H.248.1, Annex C/G.711 and Appendix II/G.729', 'itu-t-h.248.1 itu-t-g.711 itu-t-g.729'],
  [
    'Council Resolutions 1332 (Modified 2019), 1333 and 1379 (Mod. 2018)',
    'council-res-1332 council-res-1333 council-res-1379',
  ],
  [
    'Questions 4/5, 5/5, 6/5, 7/5, 8/5, 9/5, 10/5, 11/5 and 12/5',
    'itu-t-q4-5 itu-t-q5-5 itu-t-q6-5 itu-t-q7-5 itu-t-q8-5 itu-t-q9-5 itu-t-q10-5 itu-t-q11-5 itu-t-q12-5',
  ],
  ['Recommendation V.25 bis, ITU-T X.28bis, T.4 ter', 'itu-t-v.25bis itu-t-x.28bis itu-t-t.4ter'],
  [
    'J.1303 (ex J.cloud-vision), H.248.95 (formerly H.248.WebRTC)',
    'itu-t-j.1303 itu-t-j.cloud-vision itu-t-h.248.95 itu-t-h.248.webrtc',
  ],
  ['Recommendation ITU-T X.nnn, G.8xx, the H.26x series and Y.xxx.y', ''],
  ['09:00-10:30 and 14-16 h, on 12-13 May; Nos. 44-01, page 92-05 and RFC 1234-56', ''],
  ['the ITU-T H.810-H.850 series of texts', 'itu-t-h.810-series itu-t-h.850-series'],
  ['ITU-T SG 11, 12, 13 and 15 that met', 'itu-t-sg11 itu-t-sg12 itu-t-sg13 itu-t-sg15'],
  [
    'Table Y.1 gives the parameters, Figure G.8 the layout and Equation P.3 the weight. The firmware V.8.2 runs on the board; step E.4 follows at 14:30-16:00. See pp. 61-65, Nos. 20-24 of Article 3 and clauses 7-01 to 7-05.',
    '',
  ],
  ['X.500 directories are widely used. Version X.2 of the tool and part H.1 of the annex are not.', 'itu-t-x.500'],
  [
    'The FGs and JCAs reported. Each JCA Chairman was thanked, and all study groups were invited to reply to C-series letters by 1 May.',
    '',
  ],
  ['Agenda item 5.2.1 / Room K2, 09:30 - 12:30 / Q&A session / Session 4-2 / Booth E.12', ''],
  [
    'TSB Circulars 68, 71 and 74, Collective letters 3/17 and 4/17, and AAP announcements AAP-29 and AAP-31 were issued since the last meeting.',
    'tsb-circular-68 tsb-circular-71 tsb-circular-74 tsb-collective-letter-3-17 tsb-collective-letter-4-17 aap-29 aap-31',
  ],
  [
    'SG3-R 31, SG3 – R 33 – E and TSAG-R12 contain the reports; the documents of the Council are C23/36, C23/INF/8 and C23/DT/4(Rev.1).',
    'sg3-r31 sg3-r33 tsag-r12 c23-36 c23-inf-8 c23-dt-4r1',
  ],
  [
    'Supplement 53 to ITU-T G-series Recommendations, H-series Suppl. 19, ITU-T Y.Suppl.72 and Supplements 35 and 38 to the L series were agreed.',
    'itu-t-g-suppl-53 itu-t-g-series itu-t-h-suppl-19 itu-t-y-suppl-72 itu-t-l-suppl-35 itu-t-l-suppl-38 itu-t-l-series',
  ],
  [
    'Technical papers HSTP-IPTV-AM101, GSTP-OPHS and LSTP-GLSR, and the technical report TR.GAI-sec... were published; XSTR-SEC-QKD and YSTR.IoT-ML followed.',
    'hstp-iptv-am101 gstp-ophs lstp-glsr xstr-sec-qkd ystr-iot-ml',
  ],
  [
    'Questions 1/20 to 7/20 were all continued, Questions 2, 4 and 9/11 were revised, and Q13-Q15/11 were merged.',
    'itu-t-q1-20 itu-t-q2-20 itu-t-q3-20 itu-t-q4-20 itu-t-q5-20 itu-t-q6-20 itu-t-q7-20 itu-t-q2-11 itu-t-q4-11 itu-t-q9-11 itu-t-q13-11 itu-t-q14-11 itu-t-q15-11',
  ],
  [
    'Recommendations ITU-T K.20, K.21, K.44 and K.45, the K.100-series, and ITU-T L.1100 to L.1103 were put into force.',
    'itu-t-k.20 itu-t-k.21 itu-t-k.44 itu-t-k.45 itu-t-k.100-series itu-t-l.1100 itu-t-l.1101 itu-t-l.1102 itu-t-l.1103',
  ],
  [
    'RECOMMENDATION ITU-T X.1352 — SECURITY REQUIREMENTS FOR THINGS\nRESOLUTION 98 (REV. GENEVA, 2022)\nSTUDY GROUP 20 — QUESTION 6/20',
    'itu-t-x.1352 res-98 itu-t-sg20 itu-t-q6-20',
  ],
  [
    'Working Party 1 and Working Party 3 of Study Group 15, WP2/12, WPs 1/17 and 4/17 and the ITU-R Working Parties 1A, 4B and 7C were addressed.',
    'itu-t-wp1-15 itu-t-wp3-15 itu-t-sg15 itu-t-wp2-12 itu-t-wp1-17 itu-t-wp4-17 itu-r-wp1a itu-r-wp4b itu-r-wp7c',
  ],
  [
    'SG3RG-ARB, SG5RG-AP and the ITU-T SG17 Regional Group for Africa (SG17RG-AFR) will meet back to back; so will the Regional Group of Study Group 20 for the Arab Region.',
    'itu-t-sg3rg-arb itu-t-sg5rg-ap itu-t-sg17rg-afr itu-t-sg20rg-arb',
  ],
  [
    'The Regional Group for Eastern Europe, Central Asia and Transcaucasia of SG11 (SG11RG-EECAT), the SG12 Regional Group for Africa on QoS and SG2RG-AMR exchanged views.',
    'itu-t-sg11rg-eecat itu-t-sg12rg-afr itu-t-sg2rg-amr',
  ],
  [
    'Recommendation ITU-T G.984.3 (2014) Amd. 2, G.9807.1 Cor.1, G.8275.2/Y.1369.2 and Annex B/K.76 are in the list for consent.',
    'itu-t-g.984.3 itu-t-g.9807.1 itu-t-g.8275.2 itu-t-y.1369.2 itu-t-k.76',
  ],
  ["H.264 (V14), V.92, X.21bis and Q.931 Implementors' Guide", 'itu-t-h.264 itu-t-v.92 itu-t-x.21bis itu-t-q.931'],
  [
    'Work items deleted: Q.SCO-ROAM, X.sec-grp-mov, Y.del-fw (ex Y.dlv), G.fdsl and L.DCIM-rev1; the draft revised Recommendation ITU-T J.83 goes on.',
    'itu-t-q.sco-roam itu-t-x.sec-grp-mov itu-t-y.del-fw itu-t-y.dlv itu-t-g.fdsl itu-t-l.dcim-rev1 itu-t-j.83',
  ],
  ['Texts of the Y.2000-Y.2999 series and of the Y.3500 to Y.3599 series', 'itu-t-y.2000-series itu-t-y.3500-series'],
  ['ITU-T E.800-E.899-series, G.8000–8099 series', 'itu-t-e.800-series itu-t-g.8000-series'],
  [
    'Work on the Y.3000- and Y.4000-series, and on the Q.3900 – Q.4099 series',
    'itu-t-y.3000-series itu-t-y.4000-series',
  ],
  ['ITU-T X.509 and X.1100 series', 'itu-t-x.509 itu-t-x.1100-series'],
  ['Proposals for Y.xxx, X.abc and L.[to be assigned] will be given numbers by TSB; J.xxxx-rev is a file name.', ''],
  [
    'Figure K.2 – Test set-up; Table L.4 – Losses; Annex E.3 and Appendix I.5 give more. Model D.3 of the vendor uses firmware X.7.1.',
    '',
  ],
  [
    'The slot 10-12 on 3-5 May was confirmed; rooms G.1 and H.2 are free. The budget is 44-50 kCHF; paragraphs 12-17 of the report explain it.',
    '',
  ],
  ['M.D., Ph.D., E.U. and U.S. delegates; P.O. Box 12; G.711-like quality', 'itu-t-g.711'],
  [
    'Draft new Recommendation ITU-T Y.[nnn], Supplement xx to Y-series, Question X/13, SGxx and Resolution [XX] (New Delhi, 2024) have no number yet.',
    'itu-t-y-series',
  ],
  [
    'IMT-2020, IPv6, Wi-Fi 6, CAT-5 and MPEG-4 are terms, H.264-encoded files are attached as img_13-02.zip, and the DOI is 10.1109/5.771073.',
    'itu-t-h.264',
  ],
  [
    'TSB Circular 142 + Corr.1, TSB Circular 150, BDT Circular BDT/IP/CSTG-12, BR Circular CACE/1062 and Collective letter 2/SG5',
    'tsb-circular-142 tsb-circular-150 tsb-collective-letter-2-5',
  ],
  [
    'Reports SG12-R14 to SG12-R17 and COM 2 – R 9 – E were approved; COM 13 – C 88 – E came late.',
    'sg12-r14 sg12-r15 sg12-r16 sg12-r17 sg2-r9 sg13-c88',
  ],
  [
    'ITU-T L.Suppl.57, X.Suppl.40, Suppl. 3 to ITU-T F-series and ITU-T Q Suppl.71 have been agreed; Supplement 4 to ITU-T X.1060 has not.',
    'itu-t-l-suppl-57 itu-t-x-suppl-40 itu-t-f-suppl-3 itu-t-f-series itu-t-q-suppl-71 itu-t-x-suppl-4 itu-t-x.1060',
  ],
  [
    'Questions 6/15, 8/15, 10/15 - 14/15 and Q16/15; Q.6 and Q.7/5; Question 9 of Study Group 2',
    'itu-t-q6-15 itu-t-q8-15 itu-t-q10-15 itu-t-q11-15 itu-t-q12-15 itu-t-q13-15 itu-t-q14-15 itu-t-q16-15 itu-t-q6-5 itu-t-q7-5 itu-t-q9-2 itu-t-sg2',
  ],
  [
    'Q.3912, Q.3913 and Q.3914 were approved; X.1363–X.1366 were determined; ITU-T D.1041/D.1042 and the E.800-series are unchanged.',
    'itu-t-q.3912 itu-t-q.3913 itu-t-q.3914 itu-t-x.1363 itu-t-x.1364 itu-t-x.1365 itu-t-x.1366 itu-t-d.1041 itu-t-d.1042 itu-t-e.800-series',
  ],
  [
    'Study Groups 2, 3 and 5, SG9 & SG12, SGs 11-13, SG15 and SG16 were consulted.',
    'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg9 itu-t-sg12 itu-t-sg11 itu-t-sg13 itu-t-sg15 itu-t-sg16',
  ],
  [
    'QUESTIONS 3/17 AND 10/17 – DRAFT RECOMMENDATION ITU-T X.1254 – TAP CONSULTATION – TSB CIRCULAR 98',
    'itu-t-q3-17 itu-t-q10-17 itu-t-x.1254 tsb-circular-98',
  ],
  [
    'G.9804.3 Amd1, G.988 (2022) Cor. 2, Y.4500.20/Q.3900.2, Appendix III to ITU-T L.1333 and Annex A to P.10/G.100 go for agreement.',
    'itu-t-g.9804.3 itu-t-g.988 itu-t-y.4500.20 itu-t-q.3900.2 itu-t-l.1333 itu-t-p.10 itu-t-g.100',
  ],
  [
    'X.oobsa, X.sec_QKDN_km, Y.QKDN-qos-ml-req, J.pcnp-char-Amd1, P.obj-recog (ex P.OR), K.lora-emf and the new work item on "F.AI-DLFE" were presented; the base text of Y.dd-arch is in TD12.',
    'itu-t-x.oobsa itu-t-x.sec_qkdn_km itu-t-y.qkdn-qos-ml-req itu-t-j.pcnp-char-amd1 itu-t-p.obj-recog itu-t-p.or itu-t-k.lora-emf itu-t-f.ai-dlfe itu-t-y.dd-arch',
  ],
  [
    'First meeting of the ITU-T SG5 Regional Group for Latin America; SG3RG-LAC; SG11RG-AFR; ITU-T Study Group 13 Regional Group for Africa; SG17RG-AFR and SG17RG-ARB',
    'itu-t-sg5rg-latam itu-t-sg3rg-lac itu-t-sg11rg-afr itu-t-sg13rg-afr itu-t-sg17rg-afr itu-t-sg17rg-arb',
  ],
  [
    'FSTP-CONF-F780.1, GSTR-GRID, QSTR-USSD, and the Technical Specification D4.2 of FG-DPM',
    'fstp-conf-f780-1 gstr-grid qstr-ussd fg-dpm',
  ],
  [
    'Halls A.1 and B.2, gates G.12 to G.14, tram line T.4, seats F.17; see Appendix II, Table II.3, Box H.2 and Formula E.6. Time: 10:00-12:30 (UTC+2). IEC 61850-7-420 and EN 301 549 V.3.2.1 apply.',
    '',
  ],
  [
    'The template has Y.xxxx, F.[AI-name], Question N/13, TD xxx/GEN and Resolution XX; Annex Z lists 12-14 items from pages 20-24.',
    '',
  ],
  ['H.265-based, G.729-compatible and V.34-capable devices', 'itu-t-h.265 itu-t-g.729 itu-t-v.34'],
  [
    'Questions 1/3 through 4/3, Q.8 and Q.9/3, and Questions 11, 12 and 13 of ITU-T Study Group 3',
    'itu-t-q1-3 itu-t-q2-3 itu-t-q3-3 itu-t-q4-3 itu-t-q8-3 itu-t-q9-3 itu-t-q11-3 itu-t-q12-3 itu-t-q13-3 itu-t-sg3',
  ],
  [
    'Recommendations ITU-T D.600 to D.604, K.150-K.152 and the Q.5000-series; the Y.4400-Y.4499 series and F.700-F.799 series',
    'itu-t-d.600 itu-t-d.601 itu-t-d.602 itu-t-d.603 itu-t-d.604 itu-t-k.150 itu-t-k.151 itu-t-k.152 itu-t-q.5000-series itu-t-y.4400-series itu-t-f.700-series',
  ],
  [
    'The AAP (AAP-44) concluded for X.1220, X.1221 and X.1234, for Corrigendum 1 to H.241 and for ITU-T P.863.2 (ex P.SAMD).',
    'aap-44 itu-t-x.1220 itu-t-x.1221 itu-t-x.1234 itu-t-h.241 itu-t-p.863.2 itu-t-p.samd',
  ],
  [
    'Supplements 60, 61 and 62 to the Y-series, ITU-T G.Sup.87, K-series Supplement 33 and draft Supplement L.Suppl.GreenDC',
    'itu-t-y-suppl-60 itu-t-y-suppl-61 itu-t-y-suppl-62 itu-t-y-series itu-t-g-suppl-87 itu-t-k-suppl-33 itu-t-l.suppl.greendc',
  ],
  [
    'New work items: Y.MLO-sem-arch, Q.TSR-frm, X.evtol-sec, F.dvc-fra, G.VLC-ctrl and P.emergency; deleted: Y.ngn-old',
    'itu-t-y.mlo-sem-arch itu-t-q.tsr-frm itu-t-x.evtol-sec itu-t-f.dvc-fra itu-t-g.vlc-ctrl itu-t-p.emergency itu-t-y.ngn-old',
  ],
  [
    'SG5-R5 to SG5-R7, SG17-LS310, LS311 and LS315, SG2-OLS44 and TSB Circulars 88 to 90',
    'sg5-r5 sg5-r6 sg5-r7 sg17-ls310 sg17-ls311 sg17-ls315 sg2-ols44 tsb-circular-88 tsb-circular-89 tsb-circular-90',
  ],
  [
    'C22/58(Rev.2), C23/INF/12, C24/ADM/1, CWG-LANG/13/5 and EG-ITRs-6/9 were noted; the ITU Operational Bulletin No. 1285 was issued.',
    'c22-58r2 c23-inf-12 c24-adm-1 cwg-lang-13-5 eg-itrs-6-9 ob-1285',
  ],
  [
    'WORKING PARTIES 1/11 AND 3/11; STUDY GROUPS 5 AND 13; QUESTIONS 2/11, 3/11 AND 12/11; RECOMMENDATION ITU-T Q.3643',
    'itu-t-wp1-11 itu-t-wp3-11 itu-t-sg5 itu-t-sg13 itu-t-q2-11 itu-t-q3-11 itu-t-q12-11 itu-t-q.3643',
  ],
  [
    'SG3RG-EURM, SG13 RG-AFR, the SG20 regional group for the Arab region, and the Regional Group for Asia and the Pacific of Study Group 5',
    'itu-t-sg3rg-eurm itu-t-sg13rg-afr itu-t-sg20rg-arb itu-t-sg5rg-ap',
  ],
  [
    'Y.3801 through Y.3804 in force; F.746.5-F.746.7; migration from H.261 to H.264',
    'itu-t-y.3801 itu-t-y.3802 itu-t-y.3803 itu-t-y.3804 itu-t-f.746.5 itu-t-f.746.6 itu-t-f.746.7 itu-t-h.261 itu-t-h.264',
  ],
  [
    'List of Recommendations\nP.56 Objective measurement\nK.21 Resistibility\nA.2 Contributions',
    'itu-t-p.56 itu-t-k.21',
  ],
  ['D.285R and D.600R hold in one region; D.WG1-03 is of a focus group.', 'itu-t-d.285r itu-t-d.600r'],
  ['L.1480 (ex L.Enabling)', 'itu-t-l.1480 itu-t-l.enabling'],
  [
    'The liaison went to the IETF (CATS WG) and the IRTF (COINRG and NMRG).',
    'ietf ietf-cats-wg irtf irtf-coinrg irtf-nmrg',
  ],
]
