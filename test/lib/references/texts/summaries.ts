/** Executive summaries, liaison statements, terms of reference, assemblies' documents of 2001 to 2025: texts that are no plan, and the ids that stand in each, in order. */
export const summaries: readonly (readonly [string, string])[] = [
  [
    'INTERNATIONAL TELECOMMUNICATION UNION / TELECOMMUNICATION STANDARDIZATION SECTOR / STUDY PERIOD 2013-2016\nJCA-AHF / Doc. 221 / English only\nSource: / Convener JCA-AHF\nTitle: / Liaison statements received since the last meeting\nLS from SG16 (COM 16 – LS 88 – E), Q26/16, on F.791 and FSTP-AM; LS from SG2 on E.161.1 and Q4/2; TSAG note (TSAG – TD 201). IRG-AVA has sent Doc. 219. The work of ISO/IEC JTC 1/SC 35 and of W3C WAI overlaps with H.702.',
    'jca-ahf itu-t-sg16 sg16-ls88 itu-t-q26-16 itu-t-f.791 fstp-am itu-t-sg2 itu-t-e.161.1 itu-t-q4-2 tsag tsag-td201 irg-ava iso-iec-jtc1-sc35 w3c itu-t-h.702',
  ],
  [
    '1 Following WTSA-12 (Dubai, 20-29 November 2012) the ITU-T study groups are: SG2, SG3, SG5, SG9, SG11, SG12, SG13, SG15, SG16 and SG17. The RevCom will work until WTSA-16 under Resolution 82 (Dubai, 2012).\n2 Annex 3 lists the 50 Resolutions, Annex 4 the revised A.1, A.2, A.5, A.8, A.12, A.13 and A.23. Resolution 1 (Rev. Dubai, 2012) has a new section 9bis. TSB Circular 1 and TSB Circular 3 announce the first meetings; Collective letters 1/2, 1/3 and 1/5 have the details.',
    'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg9 itu-t-sg11 itu-t-sg12 itu-t-sg13 itu-t-sg15 itu-t-sg16 itu-t-sg17 revcom res-82 itu-t-a.1 itu-t-a.2 itu-t-a.5 itu-t-a.8 itu-t-a.12 itu-t-a.13 itu-t-a.23 res-1 tsb-circular-1 tsb-circular-3 tsb-collective-letter-1-2 tsb-collective-letter-1-3 tsb-collective-letter-1-5',
  ],
  [
    'LS371 – Reply on OTN beyond 100G\nFrom ITU-T SG15\nTo IEEE 802.3 Working Group\nCc OIF, IETF CCAMP\nFrom Group ITU-T-SG-15, To Contacts D. Law\nAttachments: COM15-LS371-E\nITU-T Q11/15 and Q6/15 are pleased with the objectives of IEEE P802.3bs. G.709 and G.798 will map 400GbE; see TD 488R1 (WP3/15). Q14/15 studies G.874.1. The next SG15 plenary will be in July.',
    'ls371 itu-t-sg15 ieee-802.3 oif ietf-ccamp-wg sg15-ls371 itu-t-q11-15 itu-t-q6-15 ieee itu-t-g.709 itu-t-g.798 sg15-td488r1 itu-t-q14-15 itu-t-g.874.1',
  ],
  [
    'From Group ITU-T-SG-11\nTo Group opsawg, The IESG\nLS on the establishment of a new Focus Group, from ITU-T Focus Group on Testbeds Federations for IMT-2020 and Beyond (FG-TBFxG)\nSG11 created FG-TBFxG on 10 December 2021 (TD1609/GEN). Deliverables relate to Q.4068 and ETSI TR 103 763; ETSI TC INT, BBF, TMF, IEEE and NGMN take part. Its parent will receive them via Q.8/11? no, via Q12/11 and Q.13/11.',
    'itu-t-sg11 fg-tbfxg sg11-td1609 itu-t-q.4068 etsi etsi-tc-int bbf tmf ieee ngmn itu-t-q8-11 itu-t-q12-11 itu-t-q13-11',
  ],
  [
    'FG NET-2030 – Liaison on new IP gap analysis\nITU-T FG NET-2030 sends to ETSI ISG NGP, ETSI ISG NIN, 3GPP SA1, IETF and IRTF its Sub-G1 and Sub-G2 texts. ITU-T SG13 is the parent; SG11, SG15 and SG16 cooperate. Network 2030 requirements shall enter Y.3000-series drafts and Q2/13.',
    'fg-net-2030 etsi-isg-ngp etsi-isg-nin 3gpp-sa1 ietf irtf itu-t-sg13 itu-t-sg11 itu-t-sg15 itu-t-sg16 itu-t-y.3000-series itu-t-q2-13',
  ],
  [
    'Interim Rapporteur meetings of SG13 until November 2013\nQ.19/13, Q.17/13 and Q.18/13 – cloud, Geneva, with ISO/IEC JTC 1/SC 38 WG 3 in CT-CCRA and CT-CCVOCAB\n• Progress Y.ccra, Y.ccdef, Y.CCIC, Y.CCinfra, Y.DaaS\nTD 101 (PLEN/13), TD 102R1 (PLEN/13)\nQ.25/13 Tokyo (NICT): Y.USN-overview? Y.UbiNet-hn and Y.Sec.IoT; TD 97 (WP 2/13)\nQ.5/13 e-meeting, Y.2704 revision, M.ncr. Contact of ETRI',
    'itu-t-sg13 itu-t-q19-13 itu-t-q17-13 itu-t-q18-13 iso-iec-jtc1-sc38-wg3 itu-t-y.ccra itu-t-y.ccdef itu-t-y.ccic itu-t-y.ccinfra itu-t-y.daas sg13-td101 sg13-td102r1 itu-t-q25-13 nict itu-t-y.usn-overview itu-t-y.ubinet-hn itu-t-y.sec.iot sg13-td97 itu-t-q5-13 itu-t-y.2704 itu-t-m.ncr etri',
  ],
  [
    'Executive Summary of the SG13 meeting (Geneva, 17-28 July 2017) and of WP2/13\nRecommendations consented for Last Call (A.8 – AAP)\nQ17/13 – Y.3508 (Y.CCRA-DC?) TD 53/WP2; Q18/13 – Y.3520 TD 61 R1/WP2\nQ19/13 – Y.3521/M.3070 TD 63/WP2\nRecommendations determined (TAP): Y.2770.1? none\nSupplements: ITU-T Y.3500-series Sup.46 “use cases”; Sup. 47 to Y.2070-series\nCG-NCE and the Regional Group SG13RG-AFR reported. JCA-SDN became JCA-IMT2020.',
    'itu-t-sg13 itu-t-wp2-13 itu-t-a.8 itu-t-q17-13 itu-t-y.3508 itu-t-y.ccra-dc sg13-td53 itu-t-q18-13 itu-t-y.3520 sg13-td61r1 itu-t-q19-13 itu-t-y.3521 itu-t-m.3070 sg13-td63 itu-t-y.2770.1 itu-t-y-suppl-46 itu-t-y-suppl-47 itu-t-y.2070-series cg-nce itu-t-sg13rg-afr jca-sdn jca-imt2020',
  ],
  [
    'Report 7 of SG13: status of the Working Parties, 4-15 November 2022\nWP1/13 (Q6, 20, 21, 22 and 23/13), WP2/13 (Q17, 18 and 19/13) and WP3/13 (Q1, Q2, Q5, Q16/13)\nY.3178, Y.3179 and Y.3180 approved; Y.3538; Y.3539-Y.3541 consented; Y Suppl. 72 and Y.Suppl.73 to ITU-T Y.3800 series agreed (TD155-R1/PLEN, TD157/PLEN). SG13-LS50 was answered by TSAG. JCA-QKDN met with ISO/IEC JTC 1/SC 27 and ETSI ISG QKD.',
    'itu-t-sg13 itu-t-wp1-13 itu-t-q6-13 itu-t-q20-13 itu-t-q21-13 itu-t-q22-13 itu-t-q23-13 itu-t-wp2-13 itu-t-q17-13 itu-t-q18-13 itu-t-q19-13 itu-t-wp3-13 itu-t-q1-13 itu-t-q2-13 itu-t-q5-13 itu-t-q16-13 itu-t-y.3178 itu-t-y.3179 itu-t-y.3180 itu-t-y.3538 itu-t-y.3539 itu-t-y.3540 itu-t-y.3541 itu-t-y-suppl-72 itu-t-y-suppl-73 itu-t-y.3800-series sg13-td155r1 sg13-td157 sg13-ls50 tsag jca-qkdn iso-iec-jtc1-sc27 etsi-isg-qkd',
  ],
  [
    'Executive Summary of the WP1/11, WP2/11 and WP3/11 meeting, virtual, 17 March 2022\n1 Consented (ITU-T A.8)\n| 2/11 | 1/11 | ITU-T Q.3057 (ex. Q.CIDA) | Signalling of call ID | SG11-TD33-R1/WP1 |\n| 5/11 | 2/11 | ITU-T Q.3646 (ex Q.VoLTE-SAP) | VoLTE | SG11-TD40/WP2 |\n2 Agreed: ITU-T Q.Supp.75 (ex. Q.Sup.NVLA)  | SG11-TD29-R3/WP3; TR-CF-QoS\n3 Determined: none. 4 Deleted: Q.joint_tp, Q.WP-IoT\nThe next meeting of SG11 and SG11RG-AFR: 6-15 July 2022; Collective letter 1/11.',
    'itu-t-wp1-11 itu-t-wp2-11 itu-t-wp3-11 itu-t-a.8 itu-t-q.3057 itu-t-q.cida sg11-td33r1 itu-t-q.3646 itu-t-q.volte-sap sg11-td40 itu-t-q-suppl-75 itu-t-q.sup.nvla sg11-td29r3 itu-t-q.joint_tp itu-t-q.wp-iot itu-t-sg11 itu-t-sg11rg-afr tsb-collective-letter-1-11',
  ],
  [
    'Executive Summary of ITU-T SG20 (Wuxi, 6-16 May 2018)\nNew and revised Recommendations\nITU-T Y.4003 Y.SmartMan-IIoT-overview Overview of smart manufacturing Q2/20 TD849-R1\nITU-T Y.4207 Y.SEM-reqts Requirements of smart environmental monitoring Q2/20 TD866R2\nITU-T Y.4458 Y.SSL-arch Q4/20 TD870\nITU-T Y.4904 Y.SC-maturity Q7/20 TD 851-Rev.1\nSupplement: Y.Suppl.53 to ITU-T Y.4000-series; Technical report YSTR-IADIoT\nThe FG-DPM and JCA-IoT and SC&C met. CG on AI-IoT (CG-AIoT), CG-Res78? continue.',
    'itu-t-sg20 itu-t-y.4003 itu-t-y.smartman-iiot-overview itu-t-q2-20 sg20-td849r1 itu-t-y.4207 itu-t-y.sem-reqts sg20-td866r2 itu-t-y.4458 itu-t-y.ssl-arch itu-t-q4-20 sg20-td870 itu-t-y.4904 itu-t-y.sc-maturity itu-t-q7-20 sg20-td851r1 itu-t-y-suppl-53 itu-t-y.4000-series ystr-iadiot fg-dpm jca-iot-and-scc cg-aiot cg-res78',
  ],
  [
    'SG16 meeting in Macao, 16-27 October 2017: highlights\n• Consent: 45, among them H.264.1, H.265.1, H.273 (V2), H.626.3, H.702 Amd.1, H.721; F.743.4 (ex F.VSSCC); F.746.6; F.760.1 (EDSS); H.860 (ex H.MBI-PF); T.802 Amd.2\n• Three new Questions: Q5/16 AI, Q22/16 DLT (from TD 136/Plen), Q24/16 human factors\n• ILE work with SMPTE and MPEG (H.430.1-3?), H.430.1\n• AI4H: FG proposal in C.177 of China',
    'itu-t-sg16 itu-t-h.264.1 itu-t-h.265.1 itu-t-h.273 itu-t-h.626.3 itu-t-h.702 itu-t-h.721 itu-t-f.743.4 itu-t-f.vsscc itu-t-f.746.6 itu-t-f.760.1 itu-t-h.860 itu-t-h.mbi-pf itu-t-t.802 itu-t-q5-16 itu-t-q22-16 sg16-td136 itu-t-q24-16 smpte mpeg itu-t-h.430.1 sg16-c177',
  ],
  [
    'Question 13/16 had meetings in nine sessions. It progressed H.741.0, H.742.0, H.761rev, H.764, HSTP.IPTV-Guide.1 and H.IPTV-MAFR.14. The draft H.IPTV-TDES.2 became H.721 version 3. Q13/16 asked TSB to inform the JCA-IPTV?; IPTV-GSI? events with Q21/16, Q24/16, Q26/16, Q27/16 and Q28/16 were planned. Joint discussions took place with Q4/9, Q5/9 of SG9 and with DVB.',
    'itu-t-q13-16 itu-t-h.741.0 itu-t-h.742.0 itu-t-h.761 itu-t-h.764 hstp-iptv-guide-1 itu-t-h.iptv-mafr.14 itu-t-h.iptv-tdes.2 itu-t-h.721 jca-iptv itu-t-q21-16 itu-t-q24-16 itu-t-q26-16 itu-t-q27-16 itu-t-q28-16 itu-t-q4-9 itu-t-q5-9 itu-t-sg9 dvb',
  ],
  [
    'Question 6/16 (Visual coding) worked through JCT-VC and JCT-3V with WG 11 of ISO/IEC JTC 1/SC 29. It consented H.264 (V9), H.265 (V3) and H.264.2. T.800 family: T.832 Cor.1 with JPEG (ISO/IEC JTC 1/SC 29/WG 1). The joint call for proposals is in JCTVC-V1001. VCEG document VCEG-AZ03 gives the KTA results. JVET will begin in October.',
    'itu-t-q6-16 jct-vc jct-3v iso-iec-jtc1-sc29-wg11 iso-iec-jtc1-sc29 itu-t-h.264 itu-t-h.265 itu-t-h.264.2 itu-t-t.800 itu-t-t.832 jpeg iso-iec-jtc1-sc29-wg1 vceg jvet',
  ],
  [
    'SG12: Executive summary (Geneva, 9-18 May 2023)\nCalled by TSB Collective Letter 3/12, the meeting had TD 277R2/GEN as list of delegates. IRG-AVQA was extended; SG12RG-AFR met in Kigali in June.\nApproved: P.565.2 (Q15/12), P.1320 Amd? no; G.1091 (Q13/12, TD301R1), G.107.2 (Q15/12), E.847 (ex E.RQUAL) (Q12/12, TD 311-R1), E.MTSM; Supplement 29 to P-series; P.Suppl.30; PSTR-CROWDS, PSTR.OMNI\nThe QSDG chair resigned. LSs went to SG9, SG13, SG16, 3GPP SA4, ETSI STQ, VQEG and BEREC.',
    'itu-t-sg12 tsb-collective-letter-3-12 sg12-td277r2 irg-avqa itu-t-sg12rg-afr itu-t-p.565.2 itu-t-q15-12 itu-t-p.1320 itu-t-g.1091 itu-t-q13-12 sg12-td301r1 itu-t-g.107.2 itu-t-e.847 itu-t-e.rqual itu-t-q12-12 sg12-td311r1 itu-t-e.mtsm itu-t-p-suppl-29 itu-t-p-series itu-t-p-suppl-30 pstr-crowds pstr-omni qsdg itu-t-sg9 itu-t-sg13 itu-t-sg16 3gpp-sa4 etsi-tc-stq vqeg berec',
  ],
  [
    'SG17 Executive Summary, 29 August – 7 September 2018\n- 9 Recs approved: X.1040?, X.1042, X.1213, X.1332? ; TAP: X.1042, X.1213, X.1331, X.1373 (rev)\n- AAP consented: X.509 Cor.1, X.894, X.1080.0-X.1080.2\n- X.Suppl.32, Supplement 33 to ITU-T X.1231; Technical report TR-qrng\n- Q14/17 (DLT) created Sep 2017; JCA-COP (TD1370), JCA-IdM\n- CG-5GSEC? ; new: CG-5G Security (TD1430R2); OWM Workshop; SG17RG-AFR and SG17RG-ARB with TD1221 and TD1222\n- SG17 as lead group for security, IdM and languages per Resolution 2 and A.1',
    'itu-t-sg17 itu-t-x.1040 itu-t-x.1042 itu-t-x.1213 itu-t-x.1332 itu-t-x.1331 itu-t-x.1373 itu-t-x.509 itu-t-x.894 itu-t-x.1080.0 itu-t-x.1080.1 itu-t-x.1080.2 itu-t-x-suppl-32 itu-t-x-suppl-33 itu-t-x.1231 itu-t-q14-17 jca-cop sg17-td1370 jca-idm sg17-td1430r2 itu-t-sg17rg-afr itu-t-sg17rg-arb sg17-td1221 sg17-td1222 res-2 itu-t-a.1',
  ],
  [
    'SG17 results, 3 to 13 January 2022\nWP 1/17: X.1771 (Q4/17?), X.1352; WP 2/17: X.1059; WP4/17 (Q14, Q15 and Q7/17): X.1410–X.1413?; X.1712 and X.1714 with XSTR-SEC-QKD, XSTR-HYB-QKD\nIncubation: Q15/17 ; CG-WP-Struct (TD4225), CG-WTSA20-prep\nNew work: X.sec-QKDN-AA, X.rf-csap, X.ig-dw, TP.sgstruct, X.smsrc? by AAP; SG17-C1099 from Korea (Republic of), SG17-TD4101-R3\nISO/IEC JTC 1/SC 27 WG 3; ITU-T SG13 JCA-QKDN (SG13-LS210)',
    'itu-t-sg17 itu-t-wp1-17 itu-t-x.1771 itu-t-q4-17 itu-t-x.1352 itu-t-wp2-17 itu-t-x.1059 itu-t-wp4-17 itu-t-q14-17 itu-t-q15-17 itu-t-q7-17 itu-t-x.1410 itu-t-x.1411 itu-t-x.1412 itu-t-x.1413 itu-t-x.1712 itu-t-x.1714 xstr-sec-qkd xstr-hyb-qkd cg-wp-struct sg17-td4225 cg-wtsa20-prep itu-t-x.sec-qkdn-aa itu-t-x.rf-csap itu-t-x.ig-dw itu-t-x.smsrc sg17-c1099 sg17-td4101r3 iso-iec-jtc1-sc27-wg3 itu-t-sg13 jca-qkdn sg13-ls210',
  ],
  [
    'At its meeting in Geneva, 17-27 October 2022, ITU-T Study Group 5 reached these results:\nThe report of WP1/5 is TD 333R1 and Report 4, that of WP2/5 TD334 and Report 5.\nConsented: ITU-T K.44 (Q2/5), TD301-R2; ITU-T K.147 (Q1/5; ex K.SPD-dc) TD305; ITU-T L.1023 rev.1 (Q7/5) TD311R1; ITU-T L.1306 (ex L.Spec_ED); ITU-T L.1481 L.sg_DC (Q12/5)\nAgreed: L.Suppl.52, Suppl. 53 to L.1700; K.Suppl.29; LSTR-ICT-Waste\nFG-AI4EE closed; SG5RG-AFR, SG5RG-ARB, SG5RG-AP, SG5RG-LATAM.',
    'itu-t-sg5 itu-t-wp1-5 sg5-td333r1 itu-t-wp2-5 sg5-td334 itu-t-k.44 itu-t-q2-5 sg5-td301r2 itu-t-k.147 itu-t-q1-5 itu-t-k.spd-dc sg5-td305 itu-t-l.1023 itu-t-q7-5 sg5-td311r1 itu-t-l.1306 itu-t-l.spec_ed itu-t-l.1481 itu-t-l.sg_dc itu-t-q12-5 itu-t-l-suppl-52 itu-t-l-suppl-53 itu-t-l.1700 itu-t-k-suppl-29 lstr-ict-waste fg-ai4ee itu-t-sg5rg-afr itu-t-sg5rg-arb itu-t-sg5rg-ap itu-t-sg5rg-latam',
  ],
  [
    'Working Party 3/5 in short (Rome, 7-9 October 2010)\nWP 3/5 "ICT and climate change": L.1200 (ex L.arch DC), L.1410 draft methodology (ex L.methodology_ICT_goods), and L.1001 for external adapters. A liaison to Global Reporting Initiative, EeB?, GHG Protocol, ISO TC 207, IEC TC 111 and ETSI TC EE was agreed. JCA-ICT&CC has its 4th meeting. Mr Bueti of TSB told of the 5th Symposium. Questions 17/5 to 23/5, Q21/5 in the chair.',
    'itu-t-wp3-5 itu-t-l.1200 itu-t-l.arch itu-t-l.1410 itu-t-l.methodology_ict_goods itu-t-l.1001 iso-tc207 iec-tc111 etsi-tc-ee jca-ict-cc itu-t-q17-5 itu-t-q18-5 itu-t-q19-5 itu-t-q20-5 itu-t-q21-5 itu-t-q22-5 itu-t-q23-5',
  ],
  [
    'SG2 mailing: results of the meeting of 28 May to 1 June 2018\nThe Director of TSB, SG2-TD457R1/GEN, gave resources assigned under E.164.2, E.118, E.212 (shared MCC 901) and Q.708/E.218.\nRapporteur group of Q5/2 M.3020 (SG2-C90), M.3362 and M.rla; Q6/2 M.3041?, X.783. WP1/2 and WP2/2.\nE.370 Amd; E.157 determined, see SG2-TD446R3/GEN and SG2-TD448/GEN; E.156 Suppl. 2 agreed\nNext: RG-AFR? SG2RG-EECAT in Moscow. SCV matters.',
    'itu-t-sg2 sg2-td457r1 itu-t-e.164.2 itu-t-e.118 itu-t-e.212 itu-t-q.708 itu-t-e.218 itu-t-q5-2 itu-t-m.3020 sg2-c90 itu-t-m.3362 itu-t-m.rla itu-t-q6-2 itu-t-m.3041 itu-t-x.783 itu-t-wp1-2 itu-t-wp2-2 itu-t-e.370 itu-t-e.157 sg2-td446r3 sg2-td448 itu-t-e.156 itu-t-sg2rg-eecat scv',
  ],
  [
    'ITU-T SG15, Geneva, 18-29 June? Highlights: 5G transport\nG.8300 (ex G.ctn5g) and G.Sup.66 revision, GSTR-TN5G; G.698.4 (ex G.metro); G.9807.1 Amd? by Q2/15; G.8271.1, G.8273.2 by Q13/15 "class C/D"; ITU-T G.Suppl.65; L.109.1; G.fast G.9700 Amd.2, G.9701 Amd 1 by Q4/15; G.hn2 G.9991 by Q18/15 with G.9961 Amd. 2\nThe HomeGrid Forum, BBF, IEEE 1588, IEEE 802.1 and the MoU with CableLabs. WP1/15 TD220, WP2/15 TD221R1/WP2, WP3/15 TD222-R2/WP3',
    'itu-t-sg15 itu-t-g.8300 itu-t-g.ctn5g itu-t-g-suppl-66 gstr-tn5g itu-t-g.698.4 itu-t-g.metro itu-t-g.9807.1 itu-t-q2-15 itu-t-g.8271.1 itu-t-g.8273.2 itu-t-q13-15 itu-t-g-suppl-65 itu-t-l.109.1 itu-t-g.fast itu-t-g.9700 itu-t-g.9701 itu-t-q4-15 itu-t-g.hn2 itu-t-g.9991 itu-t-q18-15 itu-t-g.9961 homegrid-forum bbf ieee-802.1 cablelabs itu-t-wp1-15 sg15-td220 itu-t-wp2-15 sg15-td221r1 itu-t-wp3-15 sg15-td222r2',
  ],
  [
    'Approved by SG15 and TSAG, 28 September 2008 - JCA-HN Terms of Reference\nJCA on Home Networking (JCA-HN) is a Joint Coordination Activity under A.1 §2.2 with SG15 as parent; Questions 1/15, 4/15, 21/16, 9/9 (J.190), 22/13 take part with ITU-R WP 1A? and bodies such as IEEE P1901, HomePlug Alliance, HGI, DSL Forum, ETSI ATTM, TIA TR-41, CENELEC TC205, IEC TC 100 and ISO/IEC JTC 1/SC 25 WG 1. Document JCA-HN-D-011',
    'itu-t-sg15 tsag jca-hn itu-t-a.1 itu-t-q1-15 itu-t-q4-15 itu-t-q21-16 itu-t-q9-9 itu-t-j.190 itu-r-wp1a ieee homeplug-alliance hgi etsi-tc-attm tia cenelec-tc205 iec-tc100 iso-iec-jtc1-sc25-wg1',
  ],
  [
    'World Telecommunication Standardization Assembly (WTSA-12) Dubai, 20-29 November 2012\nPLENARY MEETING / Document 56-E\nCITEL Member Administrations / IAP/56A1/1 / Draft modification of Resolution 69\nCITEL (CCP.I) asks that Resolution 69 (Johannesburg, 2008) follow PP Resolutions 64 (Rev. Guadalajara, 2010), 101 and 102. Study Group 3 has D.156. UNGA Resolution 66/184; WSIS Geneva Declaration §§ 46, 48. Addendum 8 to Document 40 (RCC) differs.',
    'citel res-69 pp-res-64 pp-res-101 pp-res-102 itu-t-sg3 itu-t-d.156 unga-res-66-184 rcc',
  ],
  [
    'WTSA RESOLUTION 40 (Rev. Hammamet, 2016)\nRegulatory and policy aspects of the work of the ITU Telecommunication Standardization Sector\nconsidering\na) the provisions of Nos. 246D to 246H of the ITU Convention;\nb) Resolution 20 (Rev. Hammamet, 2016) of this assembly;\nrecognizing Resolution 1 (Rev. Hammamet, 2016), §§ 8 and 9; Recommendation ITU-T A.8 and Recommendation ITU-T A.1; Resolution 67; Opinion 5 of WTPF-13\ninstructs TSAG, and study groups 2, 3, 5 and 17',
    'res-40 res-20 res-1 itu-t-a.8 itu-t-a.1 res-67 tsag itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg17',
  ],
  [
    'WTDC-22 / Document 18-E / Director, BDT\nReport on the review of WTDC resolutions\nTDAG Working Group on WTDC Resolutions, Declaration and Thematic Priorities (TDAG-WG-RDTP). Streamlining: merge Resolutions 37 and 50 (Rev. Dubai, 2014?), Resolutions 45 and 69; align Resolution 2 with Resolution 1. WTSA Resolutions 54 and 59, Resolution ITU-R 7-3 and Resolution 123 (Rev. Dubai, 2018) stay as references. Document TDAG-21/31',
    'tdag wtdc-res-37 wtdc-res-50 wtdc-res-45 wtdc-res-69 wtdc-res-2 wtdc-res-1 res-54 res-59 ra-res-7 pp-res-123 tdag-21-31',
  ],
  [
    'Radiocommunication Advisory Group Geneva, 26-29 March 2018 Document RAG18/11-E\nLiaison statement from TSAG: Inter-Sector coordination\nTSAG – LS 9 – E; TSAG thanks RAG for RAG17/TEMP/4? The matching of ITU-T SG5 Q4/5? with WP 1A and WP 3L; ITU-T SG9 with WP 6B; SG12 with WP 6C; SG20 with WP 1B, 5A, 5D, 4B and 4C. ISCT contact: Mr Minkin. See TSAG-TD165R1 and TSAG-TD166.',
    'rag tsag tsag-ls9 itu-t-sg5 itu-t-q4-5 itu-r-wp1a itu-r-wp3l itu-t-sg9 itu-r-wp6b itu-t-sg12 itu-r-wp6c itu-t-sg20 itu-r-wp1b itu-r-wp5a itu-r-wp5d itu-r-wp4b itu-r-wp4c isct tsag-td165r1 tsag-td166',
  ],
  [
    'Council Highlights #4, Wednesday 18 May 2016\nADM finished C16/62, C16/55, and C16/36; output DT/12? C16/DT/14, C16/DT/16+Corr.1. Document C16/107 with Council Resolution 1380? The plenary took note of C16/4, C16/16, C16/18 with C16/INF/14. Decision 592 fixed dates of CWGs. Council Resolution 1379 created EG-ITRs; Resolution 1333 (C16) principles for CWGs. CWG-COP, CWG-Internet, CWG-WSIS and CWG-FHR reports (C16/8) noted.',
    'c16-62 c16-55 c16-36 c16-dt-14 c16-dt-16 c16-107 council-res-1380 c16-4 c16-16 c16-18 c16-inf-14 council-dec-592 council-res-1379 eg-itr council-res-1333 cwg-cop cwg-internet cwg-wsis cwg-fhr c16-8',
  ],
  [
    "CWG-WSIS&SDG, 40th meeting\nC23/8 and CWG-WSIS&SDG-40/9: Under Resolution 140 (Rev. Bucharest, 2022), Resolutions 1332 (Mod. 2022) and 1336 of Council, the group dealt with WSIS+20, with UNGA resolutions 70/125 and 76/189. UNESCO, UNDP, UNCTAD, WHO, ILO, FAO and UPU took part. Action lines C2, C5 and C6 are ITU's. Input of Saudi Arabia: CWG-WSIS&SDG-40/14.",
    'cwg-wsis-sdg c23-8 cwg-wsis-sdg-40-9 pp-res-140 council-res-1332 council-res-1336 unga-res-70-125 unga-res-76-189 unesco undp unctad who ilo fao upu cwg-wsis-sdg-40-14',
  ],
  [
    'Terms of reference, ITU-T Study Group 17 Regional Group for the Arab Region (SG17RG-ARB)\nTo encourage Arab administrations to join SG17 in accordance with Resolutions 44, 54 and 50 (Rev. Hammamet, 2016); to spread X.1051, X.805, X.1205 and the X.1500-series; to work with AICTO, OIC-CERT and LAS; to report to SG17 through TDs. Similar: SG17RG-AFR; ITU-T SG13 RG-AFR; SG20 Regional Group for EECAT.',
    'itu-t-sg17rg-arb itu-t-sg17 res-44 res-54 res-50 itu-t-x.1051 itu-t-x.805 itu-t-x.1205 itu-t-x.1500-series aicto oic-cert las itu-t-sg17rg-afr itu-t-sg13rg-afr itu-t-sg20rg-eecat',
  ],
  [
    'No. 1002 / 15 IV 2012 / (information received by 1 April 2012)\nLists annexed to the ITU Operational Bulletin: 975 List of Mobile Country or Geographical Area Codes (Complement to ITU-T Rec. E.212 (05/2008)); 980 Mobile Network Codes (MNC); 955 Codes (According to ITU-T T.35 (02/2000)); 978 five-letter Code Groups (According to ITU-T F.1 (03/98)); 966 ITU Carrier Codes (ITU-T M.1400 (07/2006))\nApproval: ITU-T Y.1731 (2011) Corr.1; ITU-T G.8032/Y.1344 (02/2012) by AAP-73; TSB Circular 278; BR Administrative Circular; Resolution 20 (Rev. Johannesburg, 2008); Suppl. 2 to E.156',
    'itu-t-e.212 itu-t-t.35 itu-t-f.1 itu-t-m.1400 itu-t-y.1731 itu-t-g.8032 itu-t-y.1344 aap-73 tsb-circular-278 res-20 itu-t-e-suppl-2 itu-t-e.156',
  ],
  [
    'APG? The 3rd Meeting of the APT Preparatory Group for PP-14 (APT PP14-3), 17-20 June 2014, Bangkok\nPP14-3/OUT-12: Draft modification of Resolution 130 (Rev. Guadalajara, 2010) and of Resolution 174 (Guadalajara, 2010); PP14-3/INP-34 (China), INP-40 (Rep. of Korea); Resolution 137 (Rev. Guadalajara, 2010); New Resolution on ICT accessibility after Resolution 175; Decision 5 (Rev. Guadalajara, 2010); ITRs of WCIT-12 and Resolution 5 of WCIT\nRCC, CITEL, ATU and CEPT observers',
    'apt pp-res-130 pp-res-174 pp-res-137 pp-res-175 pp-dec-5 rcc citel atu cept',
  ],
  [
    'IETF and ITU-T: RFC 6756 published jointly\nITU-T A-series Supplement 3 and RFC 6756 replace RFC 3356. The IAB, the IESG and TSAG agreed. ISOC is a Sector Member of ITU-T and of ITU-D. Liaison managers serve SG2 (ENUM, E.164), SG11, SG13, SG15 (MPLS-TP; G.8110.1) and SG17 (X.509). Under A.5 and A.6 documents are referenced; for A.4 see TSB; ITU-T Supplement 4? not.',
    'ietf itu-t-a-suppl-3 iab tsag isoc itu-t-sg2 itu-t-e.164 itu-t-sg11 itu-t-sg13 itu-t-sg15 itu-t-g.8110.1 itu-t-sg17 itu-t-x.509 itu-t-a.5 itu-t-a.6 itu-t-a.4',
  ],
  [
    'ITU-T work programme\n[2017-2020] : [SG11] : [Q11/11]\nWork item: Q.39_FW_Test_ID_IoT (ex-Q.FW_Test_ID_IoT)\nSubject/title: The framework of testing of identification systems used in IoT\nStatus: Approved on 2018-10-29\nApproval process: AAP\nLiaison: ITU-T SG17, SG20; ISO/IEC JTC 1 SC 31; ETSI; GS1; ITU-D Q4/2\nSupporting members: SPbSUT, Rostelecom, ZNIIS, Tunisie Telecom\nFirst registration in the WP: SG11-TD80/GEN; Reference documents: C200, TD 712/GEN, TD830R1/WP3\nITU-T A.5 justification(s): none',
    'itu-t-sg11 itu-t-q11-11 itu-t-q.39_fw_test_id_iot itu-t-q.fw_test_id_iot itu-t-sg17 itu-t-sg20 iso-iec-jtc1-sc31 etsi gs1 itu-d-q4-2 rostelecom zniis tunisie-telecom sg11-td80 sg11-c200 sg11-td712 sg11-td830r1 itu-t-a.5',
  ],
  [
    'ITU-T Focus Group on Smart Sustainable Cities (FG-SSC), deliverables\nTechnical Report on KPIs; Technical Specifications on overview of key performance indicators; L.1601, L.1602, L.1603 came from them through SG5 Question 20/5, then SG20. ISO 37120 of ISO/TC 268; U4SSC followed. FG-SWM and FG-SSC were closed in May 2015; A.7 §; FG-SSC-0201; JCA-IoT. City council of Dubai.',
    'fg-ssc itu-t-l.1601 itu-t-l.1602 itu-t-l.1603 itu-t-sg5 itu-t-q20-5 itu-t-sg20 iso-tc268 u4ssc fg-swm itu-t-a.7 jca-iot-and-scc',
  ],
  [
    'Combating counterfeit ICT, background\nPP-14 Resolution 188 and WTDC-14 Resolution 79 ask SG11 (Q8/11, later Q15/11), SG17, SG5 and ITU-D Q4/2. WTSA-16 Resolutions 96 and 97. QSTR-COUNTERFEIT; Q.5050, Q.5051; Resolution 177 (Rev. Dubai, 2018); Resolution 188 (Rev. Dubai, 2018). WCO, WTO TRIPS, WIPO, UNODC, Interpol; GSMA IMEI database; CITEL Resolution 222 ; EACO; MMF',
    'pp-res-188 wtdc-res-79 itu-t-sg11 itu-t-q8-11 itu-t-q15-11 itu-t-sg17 itu-t-sg5 itu-d-q4-2 res-96 res-97 qstr-counterfeit itu-t-q.5050 itu-t-q.5051 pp-res-177 wco wto wipo unodc interpol gsma citel eaco mwf',
  ],
  [
    "ITU-T Rec. A.1 (2019), Appendix I: rapporteur progress report format\nQUESTION: 7/13; SOURCE: Rapporteur Group on Q7/13 (Geneva, 3-7 March 2014); SG13-TD 288 (WP 3/13)\n2.3.3.1 A Rapporteur ... see clause 2.3.3.10; Resolution 1, §7.4.1; A.5; A.25; Author's Guide; 1.5.2 TD deadlines\nLIAISON STATEMENT For action to: ITU-T SG11 (Q4/11), IETF PCE WG; For comment to: ITU-R WP 5A, ISO/IEC JTC 1/SC 6, TSAG",
    'itu-t-a.1 itu-t-q7-13 sg13-td288 res-1 itu-t-a.5 itu-t-a.25 itu-t-sg11 itu-t-q4-11 ietf-pce-wg itu-r-wp5a iso-iec-jtc1-sc6 tsag',
  ],
  [
    'ITU-T Y-series Recommendations – Supplement 60 (2020): interpretation of measurements\n[ITU-T Y.1540] Recommendation ITU-T Y.1540 (2019); [b-ITU-T Y.1541]; [b-ITU-T Y.1564]; [b-ITU-T Y-Sup.60]; [b-ITU-T G-Sup.35] ; [b-IETF RFC 7799]; [b-ITU-T Q.3960]; [b-ETSI TS 103 222]; [b-BBF TR-304]; [b-ITU-T Y.3011-rev]; ITU-T E.800-series Sup. 9; Supplement 9 to E.800-series Recommendations; Agreed by SG12 on 23 April 2020',
    'itu-t-y-series itu-t-y.1540 itu-t-y.1541 itu-t-y.1564 itu-t-y-suppl-60 itu-t-g-suppl-35 ietf itu-t-q.3960 etsi bbf itu-t-y.3011 itu-t-e-suppl-9 itu-t-e.800-series itu-t-sg12',
  ],
  [
    "Implementors' Guide for ITU-T Rec. T.30, T.4, T.563 and T.37 (H.Imp?), agreed 18 July 2014 (SG16-TD 247/Plen)\nThe Rapporteur of Question 14/16? (formerly Q14/16 of SG16; before Q.4/8 of SG8) maintains it. Annex F/T.30, Annex H/T.4; Appendix IV to T.35; T.38 with V.34; V.8 bis and V.17; RFC 3362\nSG8 was merged into SG16 by WTSA-2000 (Montreal).",
    'itu-t-t.30 itu-t-t.4 itu-t-t.563 itu-t-t.37 sg16-td247 itu-t-q14-16 itu-t-sg16 itu-t-q4-8 itu-t-sg8 itu-t-t.35 itu-t-t.38 itu-t-v.34 itu-t-v.8bis itu-t-v.17',
  ],
  [
    'Optical fibres handbook, foreword\nCCITT Study Group XV and its Working Party XV/5; since 1993 SG 15, since 2001 SG6 for L-series (L.10, L.12, L.26); Question 5/15 maintains G.650.1, G.650.2, G.651.1, G.652 to G.657; Q6/15 G.957, G.691. Supplement 40 to the G-series; G.Sup39, G.Suppl.41 and L Suppl.40. IEC SC86A, SC86B and SC86C; IEC 60793; Working Party 2/15. Editors of Corning, OFS, Pirelli',
    'itu-t-sg15 itu-t-sg6 itu-t-l-series itu-t-l.10 itu-t-l.12 itu-t-l.26 itu-t-q5-15 itu-t-g.650.1 itu-t-g.650.2 itu-t-g.651.1 itu-t-g.652 itu-t-g.653 itu-t-g.654 itu-t-g.655 itu-t-g.656 itu-t-g.657 itu-t-q6-15 itu-t-g.957 itu-t-g.691 itu-t-g-suppl-40 itu-t-g-series itu-t-g-suppl-39 itu-t-g-suppl-41 itu-t-l-suppl-40 iec-tc86-sc86a iec-tc86-sc86b iec-tc86-sc86c itu-t-wp2-15 corning',
  ],
  [
    'Draft revised Recommendation ITU-T J.94 rev\nReferences: [ITU-T H.222.0] | ISO/IEC 13818-1; [ITU-T J.83]; [b-ITU-R BO.1516]; [ETSI EN 300 468]; [SCTE 65]; [ATSC A/65]; [b-DVB A038]; J.183 (ex J.tsmf); J.288 (ex J.stvss). 7.1 J.94 Annex B. Submitted as SG9-C98 and SG9-TD 299 Rev2 by Q3/9 of SG9, WP1/9.',
    'itu-t-j.94 itu-t-h.222.0 itu-t-j.83 etsi scte atsc dvb itu-t-j.183 itu-t-j.tsmf itu-t-j.288 itu-t-j.stvss sg9-c98 sg9-td299r2 itu-t-q3-9 itu-t-sg9 itu-t-wp1-9',
  ],
  [
    'Working Party 5D workshop on IMT-2030, terms for evaluation\nCircular Letter 5/LCCE/59 and its Addendum 5; Resolution ITU-R 56-3; Reports ITU-R M.2410, M.2411 and M.2412; Recommendation ITU-R M.2083-0; IMT-2020/2(Rev.2). 3GPP (RP-191533), ETSI DECT, NUFRONT and TSDSI submitted. WP 5D meeting #36; SWG? ; Study Group 5 approved M.2150. Independent groups: 5GIA, ATIS WTSC, CEG, WWRF, TCOE. Document 5D/TEMP/769',
    'itu-r-wp5d ra-res-56 3gpp etsi-tc-dect tsdsi itu-r-sg5 atis wwrf',
  ],
  [
    'Chapter 2 of the CPM Report to WRC-19, agenda item 1.13\n2/1.13/4 Methods for Resolution 238 (WRC-15); TG 5/1; WP 5A, WP 5D, WP 7C. Resolution 750 (Rev.WRC-15); Resolution 752 (WRC-07); Recommendation ITU-R SM.329; Report ITU-R F.2394? RR No. 5.338A. Resolution 809 (WRC-15) sets the agenda; Resolution ITU-R 2-7 the CPM. Resolution 1380 (C16) of Council',
    'wrc-res-238 itu-r-wp5a itu-r-wp5d itu-r-wp7c wrc-res-750 wrc-res-752 wrc-res-809 ra-res-2 council-res-1380',
  ],
]
