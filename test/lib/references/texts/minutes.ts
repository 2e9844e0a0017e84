/** Notes, replies, proposals and tables of meetings in six languages: texts that are no plan, and the ids that stand in each, in order. */
export const minutes: readonly (readonly [string, string])[] = [
  [
    'ITU-T Study Group 3\nReport of the meeting of SG3RG-LAC (Lima, 3-5 April 2019)\nThe Regional Group for Latin America and the Caribbean examined SG3RG-LAC-C7 and Contributions 14 and 16 of SG3. It supports D.600R and the draft on\ninternational mobile roaming (D.98 and D.97). COMTELCA, CTU and REGULATEL\nwere represented, as were Telefónica and America Móvil. The minutes are in TD 55 (PLEN/3).',
    'itu-t-sg3 itu-t-sg3rg-lac sg3-c14 sg3-c16 itu-t-d.600r itu-t-d.98 itu-t-d.97 comtelca ctu regulatel telefonica sg3-td55',
  ],
  [
    'Communiqué of the ITU-T Focus Group on Artificial Intelligence Native for Telecommunication Networks\nFG-AINN held its third meeting with SG13. Deliverables: FG-AINN-D1 and D2. They build on Y.3172, Y.3173 to Y.3176 and Y.3181; on Supplement 55 to the Y.3170-series; and on 3GPP TS 23.288. The group thanks Q20/13 and Q21/13, ETSI ENI, O-RAN ALLIANCE and TM Forum.',
    'fg-ainn itu-t-sg13 itu-t-y.3172 itu-t-y.3173 itu-t-y.3174 itu-t-y.3175 itu-t-y.3176 itu-t-y.3181 itu-t-y-suppl-55 itu-t-y.3170-series 3gpp itu-t-q20-13 itu-t-q21-13 etsi-isg-eni o-ran-alliance tmf',
  ],
  [
    "TSAG/SG Chairs' coordination call, notes\nPresent: the Chairs of TSAG, SG2, SG5, SG11 and SG20; apologies from SG3.\n1. Actions of the last call: C-I-15 of RevCom was closed; TD 88 of TSAG and TD 31 of SG20 were compared.\n2. Lead study group reports: SG2 (TSAG-TD401), SG5 (TSAG-TD407R1), SG20 (TSAG-TD409).\n3. A.1-rev and A.5-rev: RG-WM will decide.",
    'tsag itu-t-sg2 itu-t-sg5 itu-t-sg11 itu-t-sg20 itu-t-sg3 revcom tsag-td88 sg20-td31 tsag-td401 tsag-td407r1 tsag-td409 itu-t-a.1 itu-t-a.5 tsag-rg-wm',
  ],
  [
    'PLENIPOTENTIARY CONFERENCE (PP-18)\nDubai, 29 October – 16 November 2018\nDocument 64-E\nCommon proposals of the Regional Commonwealth in the Field of Communications\nRCC/62A1/7 MOD\nRESOLUTION 101 (REV. BUSAN, 2014)\nInternet Protocol-based networks\nrecalling\na) Resolutions 102, 130 and 133 (Rev. Busan, 2014);\nb) Resolutions 47, 48, 49, 50, 52, 64, 69, 75 and 76 (Rev. Hammamet, 2016) of WTSA;\nc) the outcome of CWG-Internet and Council Resolution 1305',
    'rcc pp-res-101 pp-res-102 pp-res-130 pp-res-133 res-47 res-48 res-49 res-50 res-52 res-64 res-69 res-75 res-76 cwg-internet council-res-1305',
  ],
  [
    'RADIOCOMMUNICATION ASSEMBLY, Sharm el-Sheikh, 21-25 October 2019\nDocument RA19/PLEN/38-E\nCommittee 4 proposes to approve draft revised Resolutions ITU-R 4-7, ITU-R 5-7 and ITU-R 9-5, and to suppress Resolution ITU-R 38-4. Questions ITU-R 1-5/6 and 111-1/4 are assigned to Study Groups 6 and 4. The liaison of WTSA Resolution 18 with ITU-T Study Groups 5 and 9 continues.',
    'ra-res-4 ra-res-5 ra-res-9 ra-res-38 itu-r-sg6 itu-r-sg4 res-18 itu-t-sg5 itu-t-sg9',
  ],
  [
    'WORLD TELECOMMUNICATION DEVELOPMENT CONFERENCE (WTDC-22)\nKigali, Rwanda, 6-16 June 2022\nDocument 24-E, African Telecommunications Union\nDraft revision of Resolution 37 - Bridging the digital divide; draft revision of Resolution 11; suppression of Resolution 63\nATU notes that Resolutions 37 and 50 overlap, and that Resolution 139 (Rev. Dubai, 2018) covers both. Study Group 1 Question 5/1 and Study Group 2 Question 1/2 would report to TDAG.',
    'atu wtdc-res-37 wtdc-res-11 wtdc-res-63 wtdc-res-50 pp-res-139 itu-d-sg1 itu-d-q5-1 itu-d-sg2 itu-d-q1-2 tdag',
  ],
  [
    'Title: LS/r on terminology for trusted data spaces (reply to CCT - LS12)\nQuestion(s): 5/20\nFor action to: CCT, SCV\nFor information to: SG13, SG17, ISO/IEC JTC 1/SC 41, ISO/IEC JTC 1/SC 32, IEC TC 1\nDeadline: 30 September\nSG20 agreed that Y.4050 keeps its definitions, while Y.data-spaces-vocab takes five from ISO/IEC 20924. TD 2210 lists them; an Excel file is at SG20-TD2211.',
    'cct ls12 itu-t-q5-20 scv itu-t-sg13 itu-t-sg17 iso-iec-jtc1-sc41 iso-iec-jtc1-sc32 iec-tc1 itu-t-sg20 itu-t-y.4050 itu-t-y.data-spaces-vocab sg20-td2210 sg20-td2211',
  ],
  [
    'Table 3 – New work items agreed by SG16\n| Acronym | Title | Q | Base text |\n| F.VSSreqs | Surveillance in villages | Q12/16 | C211 |\n| H.VSarch-3D | 3D video | Q12/16 | C215-R1 |\n| T.RTN-prof | Raster terminals | Q5/16 | TD 188/WP2 |\n| HSTP.VS-Acc | Access | Q26/16 | C 230 |\n| F.921rev | Audio guides | Q26/16 | TD201R1/WP2 |',
    'itu-t-sg16 itu-t-f.vssreqs itu-t-q12-16 sg16-c211 itu-t-h.vsarch-3d sg16-c215r1 itu-t-t.rtn-prof itu-t-q5-16 sg16-td188 hstp-vs-acc itu-t-q26-16 sg16-c230 itu-t-f.921 sg16-td201r1',
  ],
  [
    'Memorandum of understanding on multi-vendor testing\nBetween: Telecommunication Standardization Bureau; Telecommunications Technology Association of Korea; C-DOT; Broadband Forum\nBackground: Resolution 76 (Rev. New Delhi, 2024) and Recommendation ITU-T X.290. SG11 and CASC approve laboratories; JCA-CIT coordinates. IECEE, ILAC and GCF are partners. The ITU Test Laboratory database and Q.3960 are used.',
    'tta c-dot bbf res-76 itu-t-x.290 itu-t-sg11 casc jca-cit iecee ilac gcf itu-t-q.3960',
  ],
  [
    'Working document for the ad hoc group of the Plenary on Resolution 20 of WTSA\nADM/14 and DT/31 contain the options. In operative paragraph 3, SG2 in liaison with SG11 and the regional groups would advise the Director (see also Recommendations E.190 and Q.708). The Arab States, CEPT and IAP (CITEL) differ. Iran (Islamic Republic of) recalls PP Resolution 133 and Article 1 of the Convention.',
    'res-20 itu-t-sg2 itu-t-sg11 itu-t-e.190 itu-t-q.708 cept citel pp-res-133',
  ],
  [
    'Report of Rapporteur for Q7/17\nParticipants: Beijing University of Posts and Telecommunications, CAICT, China Unicom, KISA, NICT, Symantec, TÜBİTAK\nDocuments: TD3301, TD3305R1, C601, C604, C607R2\nResult: X.1145 ready for determination; X.sr-ai, X.sgos, X.spmoh continued; X.websec-7 renamed X.1144. Liaisons with OWASP, W3C WebAuthn WG and ISO TC 307 WG2. See also TR.sgfdm.',
    'itu-t-q7-17 bupt caict china-unicom kisa nict symantec sg17-td3301 sg17-td3305r1 sg17-c601 sg17-c604 sg17-c607r2 itu-t-x.1145 itu-t-x.sr-ai itu-t-x.sgos itu-t-x.spmoh itu-t-x.websec-7 itu-t-x.1144 w3c-webauthn-wg iso-tc307-wg2',
  ],
  [
    "Commission d'études 13: Compte rendu de la réunion du Groupe de travail 1/13\nLes Questions 6/13, 20/13 et 21/13 ont été examinées. Le projet de Recommandation UIT-T Y.3118 (ex-Y.QKDN-qos) a été approuvé. Contributions C45, C46 et C48. Le document TD 120/WP1 contient la note de liaison à l'ISO/CEI JTC 1/SC 38 et à l'ETSI. La Résolution 93 (Rév. Hammamet, 2016) a été citée.",
    'itu-t-sg13 itu-t-wp1-13 itu-t-q6-13 itu-t-q20-13 itu-t-q21-13 itu-t-y.3118 itu-t-y.qkdn-qos sg13-c45 sg13-c46 sg13-c48 sg13-td120 iso-iec-jtc1-sc38 etsi res-93',
  ],
  [
    'Comisión de Estudio 11 del UIT-T: Declaración de coordinación\nPara: Comisión de Estudio 2, Comisión de Estudio 13; copia: Comisión de Estudio 1 del UIT-D\nLa Cuestión 2/11 estudia la Recomendación UIT-T Q.731.3 y los Suplementos 67 y 69 a la serie Q. La Resolución 65 (Rev. Ginebra, 2022) y la Resolución 29 de la AMNT son aplicables. Véase el documento TD 77R2/GEN y la Circular TSB 301.',
    'itu-t-sg11 itu-t-sg2 itu-t-sg13 itu-d-sg1 itu-t-q2-11 itu-t-q.731.3 itu-t-q-suppl-67 itu-t-q-suppl-69 itu-t-q-series res-65 res-29 sg11-td77r2 tsb-circular-301',
  ],
  [
    'Вклад Российской Федерации в работу КГСЭ\nTSAG-C55\nПредлагается пересмотреть Резолюции 1, 32 и 67 (Пересм. Женева, 2022 г.) и Рекомендации МСЭ-Т A.1, A.7 и A.8. Оперативная группа ФГ-МВ завершила работу. Группы Докладчика RG-WM и RG-WTSA рассмотрят TD315. Вопросы 2/17 и 3/17 переданы ИК17, Вопрос 1/20 – ИК20.',
    'tsag tsag-c55 res-1 res-32 res-67 itu-t-a.1 itu-t-a.7 itu-t-a.8 tsag-rg-wm tsag-rg-wtsa tsag-td315 itu-t-q2-17 itu-t-q3-17 itu-t-sg17 itu-t-q1-20 itu-t-sg20',
  ],
  [
    'ITU-T第13研究组会议报告（2023年10月23日-11月3日，日内瓦）\n会议同意了ITU-T Y.3800系列建议书增补74。第2/13工作组审议了第16/13号课题的TD210号文件。C301和C302号文稿由中国电信和中兴通讯提交。ISO/IEC JTC 1/SC 42、3GPP和ETSI收到联络声明。',
    'itu-t-sg13 itu-t-y-suppl-74 itu-t-wp2-13 itu-t-q16-13 sg13-td210 sg13-c301 sg13-c302 iso-iec-jtc1-sc42 3gpp etsi',
  ],
  [
    'قرار المجلس 1305 ودور فريق العمل التابع للمجلس المعني بالإنترنت\nأحال المجلس الوثيقتين C23/51 وC23/65 إلى لجنة الدراسات 2 ولجنة الدراسات 17 لقطاع تقييس الاتصالات. ويشير القرار 102 (المراجَع في دبي، 2018) والقرار 133 (المراجَع في بوخارست، 2022) إلى التوصية ITU-T E.164. وشاركت ICANN وISOC.',
    'council-res-1305 c23-51 c23-65 itu-t-sg2 itu-t-sg17 pp-res-102 pp-res-133 itu-t-e.164 icann isoc',
  ],
  [
    'STUDY GROUP 15 – CONTRIBUTION 1203\nSource: NTT Corporation (Japan), Orange (France), Ciena (Canada)\nQuestion: 6/15\nDiscussion: The loss of G.654.E fibre in C1190 and C1191 differs from G.652.D. G.959.1 Table 8-1 could get another column. OIF IA 400ZR and IEEE P802.3cw take other values; see IEC 60793-2-50 of IEC SC 86A.\nProposal: to add a note in G.698.2 and to inform Q5/15 and Q11/15.',
    'itu-t-sg15 sg15-c1203 ntt orange ciena itu-t-q6-15 itu-t-g.654 sg15-c1190 sg15-c1191 itu-t-g.652 itu-t-g.959.1 oif ieee iec-tc86-sc86a itu-t-g.698.2 itu-t-q5-15 itu-t-q11-15',
  ],
  [
    'Action items of the CASC steering meeting\nAI-1: to answer IECEE (CASC-TD18). AI-2: SG11 to review Q.Suppl.66 and X.296. AI-3: TSB to inform TSAG in a TD. AI-4: ask ILAC and ISO/CASCO for a joint session in spring. AI-5: JCA-CIT to be closed, as SG11 proposed in SG11-TD444R1/GEN.',
    'casc iecee itu-t-sg11 itu-t-q-suppl-66 itu-t-x.296 tsag ilac iso-casco jca-cit sg11-td444r1',
  ],
  [
    'ITU-T A.5 justification information for draft Recommendation ITU-T G.8265.1\nNormative references: IEEE Std 1588-2019; IETF RFC 5905; ITU-T G.8260, G.8261, G.8264 and G.810.\nRelationship: IEEE 1588 Working Group met with Q13/15 in 2018. No IPR. The document was consented by SG15 as TD 299 Rev.1 (PLEN/15).\nDegree of stability: Y.1731 cites it too, with MEF 10.3.',
    'itu-t-a.5 itu-t-g.8265.1 ietf itu-t-g.8260 itu-t-g.8261 itu-t-g.8264 itu-t-g.810 ieee-1588-wg itu-t-q13-15 itu-t-sg15 sg15-td299r1 itu-t-y.1731 mef',
  ],
  [
    'CTO GROUP MEETING, DUBAI, 8 DECEMBER 2019\nExecutives of du, Etisalat, KDDI, Orange, Rakuten and Telefónica asked ITU-T to speed up work on 5G backhaul (SG15), QoS (SG12), energy (SG5) and AI (SG13, FG-ML5G). Joint action with 3GPP, GSMA, O-RAN Alliance and Telecom Infra Project was encouraged.',
    'cto-group etisalat kddi orange rakuten telefonica itu-t-sg15 itu-t-sg12 itu-t-sg5 itu-t-sg13 fg-ml5g 3gpp gsma o-ran-alliance tip',
  ],
  [
    'Study Group 12 – Working Party 2 meeting report\nWP2/12 was chaired by Ms Ferreira. Under Q.7/12, Q.9/12, Q.10/12 and Q.14/12 it agreed: P.800.2 to be revised; P.863 implementers guide; ITU-T P.863.1; P.910 with ITU-R BT.500; G.OMMOE renamed G.1036. The Intersector Rapporteur Group Audiovisual Quality Assessment (IRG-AVQA) and VQEG met alongside. 12 contributions and 31 TDs were treated.',
    'itu-t-sg12 itu-t-wp2-12 itu-t-q7-12 itu-t-q9-12 itu-t-q10-12 itu-t-q14-12 itu-t-p.800.2 itu-t-p.863 itu-t-p.863.1 itu-t-p.910 itu-t-g.ommoe itu-t-g.1036 irg-avqa vqeg',
  ],
  [
    'Collective letter 2/SG21\nGeneva, 3 January 2025\nSubject: Second meeting of Study Group 21, Geneva, 13-24 January 2025\nWith Collective letter 1/21 the group was convened for its first meeting. The draft agenda is in Annex A. Contributions go to C-number documents until 31 December. Meetings of JVET (with ISO/IEC JTC 1/SC 29/WG 5) and of the JCA-MMeS are collocated. Questions 5/21, 6/21 and 12/21 hold an e-meeting before.',
    'tsb-collective-letter-2-21 itu-t-sg21 tsb-collective-letter-1-21 jvet iso-iec-jtc1-sc29-wg5 jca-mmes itu-t-q5-21 itu-t-q6-21 itu-t-q12-21',
  ],
  [
    "Inter-American Proposals for WTSA-20\nIAP/39A7/1 ADD: draft new Resolution [IAP-1]; IAP/39A9/1 MOD: RESOLUTION 50 (Rev. Hammamet, 2016); IAP/39A10/1 NOC: Resolution 61; IAP/39A22/1 SUP: Resolutions 35 and 45.\nCITEL's PCC.I and the Administrations of Brazil, Canada, Mexico and the United States sign. SG17's X.1500 series and SG2's E.156 are left alone; TSAG would get a new Rapporteur group.",
    'res-50 res-61 res-35 res-45 citel itu-t-sg17 itu-t-x.1500-series itu-t-sg2 itu-t-e.156 tsag',
  ],
  [
    'JOINT MEETING OF ITU-T SG5 AND ETSI TC EE\nHeld in Sophia Antipolis. ITU-T L.1310 (ES 203 136), L.1331 (ES 203 228) and L.1350 are technically aligned. From ETSI ATTM came TS 105 174; CENELEC TC 215 and GSMA NG attended. Rapporteurs of Q6/5, Q7/5 and Q9/5 took part. Next: L.MM_5G and Suppl. 36 to the L-series.',
    'itu-t-sg5 etsi-tc-ee itu-t-l.1310 itu-t-l.1331 itu-t-l.1350 etsi-tc-attm cenelec-tc215 gsma itu-t-q6-5 itu-t-q7-5 itu-t-q9-5 itu-t-l.mm_5g itu-t-l-suppl-36 itu-t-l-series',
  ],
  [
    'To the chairs of all ITU-T study groups\nFrom: Director of TSB\nRef: TSB/DIR/ 14\nPlease find in TSAG-R11 and TSAG-R12 the decisions of TSAG. SG17-R5 to SG17-R8 will be issued late, COM 20-R 4 and SG9-R3 are out. TSB Circulars 77, 79 and 81 to 83 speak of this. The ITU-T A-series Supplements 4 and 5 were reissued.',
    'tsag-r11 tsag-r12 tsag sg17-r5 sg17-r6 sg17-r7 sg17-r8 sg20-r4 sg9-r3 tsb-circular-77 tsb-circular-79 tsb-circular-81 tsb-circular-82 tsb-circular-83 itu-t-a-suppl-4 itu-t-a-suppl-5',
  ],
  [
    'Expert Group on Decision 482 (EG-DEC482), second session\nDocuments EG-DEC482-2/3 and C18/36 were presented. Council Decision 482 (C01, last amended C20) sets charges for satellite network filings. The Radiocommunication Bureau cited Resolution 88 (Rev. Marrakesh, 2002), Resolution 91 (Rev. Guadalajara, 2010) and ITU-R WP 4A. Eutelsat, Inmarsat, SES and OneWeb were heard.',
    'council-dec-482 eg-dec482 c18-36 pp-res-88 pp-res-91 itu-r-wp4a eutelsat inmarsat ses oneweb',
  ],
  [
    'QUESTION 12/15 – Transport network architectures\n(Continuation of Question 12/15 and part of Question 14/15)\nRecommendations and Supplements under responsibility: G.800, G.805, G.807, G.872, G.7701-series? no; G.7702, G.8010/Y.1306, G.8110/Y.1370, G.8110.1; G Suppl. 60\nRelationships – Questions: 6, 10, 11, 13 and 14/15; Study Groups: SG2 (Q5/2), SG13; Bodies: IETF CCAMP, IETF TEAS, ONF, MEF, IEEE 802.1',
    'itu-t-q12-15 itu-t-q14-15 itu-t-g.800 itu-t-g.805 itu-t-g.807 itu-t-g.872 itu-t-g.7701-series itu-t-g.7702 itu-t-g.8010 itu-t-y.1306 itu-t-g.8110 itu-t-y.1370 itu-t-g.8110.1 itu-t-g-suppl-60 itu-t-q6-15 itu-t-q10-15 itu-t-q11-15 itu-t-q13-15 itu-t-sg2 itu-t-q5-2 itu-t-sg13 ietf-ccamp-wg ietf-teas-wg onf mef ieee-802.1',
  ],
  [
    'Dear colleagues in SG9,\nthe ARIB and the NHK laboratories studied J.207 (ISDB hybrid) with J.206. Your TD1190-R1 of April and the paper of\nCableLabs (C131) do not treat ITU-R BT.2075. We therefore ask the IRG-IBB and WP 6B to\ncompare HbbTV, Ginga (H.761) and Hybridcast. Attachment: J.lsh-req.',
    'itu-t-sg9 arib nhk itu-t-j.207 itu-t-j.206 sg9-td1190r1 cablelabs sg9-c131 irg-ibb itu-r-wp6b hbbtv itu-t-h.761 itu-t-j.lsh-req',
  ],
  [
    'RESOLUTION ITU-R 15-6\nAppointment and maximum term of office for Chairmen and Vice-Chairmen of Radiocommunication Study Groups\n(1993-1995-1997-2000-2003-2007-2012-2015)\nThe ITU Radiocommunication Assembly,\nconsidering\na) that Resolution 166 (Rev. Busan, 2014) of the Plenipotentiary Conference limits their number;\nb) that Resolution ITU-R 1 lays down working methods;\nc) that WTSA Resolution 35 (Rev. Dubai, 2012) treats the same matter,',
    'ra-res-15 pp-res-166 ra-res-1 res-35',
  ],
  [
    "IETF liaison coordinator's report to the ITU-T SG17 closing plenary\nThe LAMPS, ACE and SUIT working groups of the IETF and the CFRG of the IRTF are of interest to Q11/17 (X.509, X.510) and Q10/17. ISO/IEC JTC 1/SC 6/WG 10 takes part in X.894. RFC 5280 errata were told to Q11/17 in TD 3411. IANA and IAB sent thanks.",
    'ietf itu-t-sg17 ietf-lamps-wg ietf-ace-wg ietf-suit-wg irtf-cfrg itu-t-q11-17 itu-t-x.509 itu-t-x.510 itu-t-q10-17 iso-iec-jtc1-sc6-wg10 itu-t-x.894 sg17-td3411 iana iab',
  ],
  [
    "Reply of the Director of BDT\nITU-D's Regional Initiatives in Africa and the Arab States rest on WTDC Resolution 17 (Rev. Kigali, 2022). Question 7/1 on persons with disabilities and Question 3/1 on consumer matters belong to Study Group 1. JCA-AHF of ITU-T and G3ict, WBU? and the World Federation of the Deaf were invited; ITU-T F.790, F.791 and FSTP-TACL help.",
    'wtdc-res-17 itu-d-q7-1 itu-d-q3-1 itu-d-sg1 jca-ahf g3ict wfd itu-t-f.790 itu-t-f.791 fstp-tacl',
  ],
  [
    'Status of texts from COM 17 – R 41 – E\nX.1060 (ex X.framcdc) approved 2021-06; X.1332, determined (see COM 17 – R 44); X.1368-1371 under AAP; Amd.1 to X.1197; Corr. 2 to X.680 (2021); E.408 no change; Y.2770 moved from SG13; TR-SEC withdrawn',
    'sg17-r41 itu-t-x.1060 itu-t-x.framcdc itu-t-x.1332 sg17-r44 itu-t-x.1368 itu-t-x.1369 itu-t-x.1370 itu-t-x.1371 itu-t-x.1197 itu-t-x.680 itu-t-e.408 itu-t-y.2770 itu-t-sg13',
  ],
  [
    "Feedback from the Collaboration on ITS Communication Standards (CITS)\nCITS, ISO/TC 22, ISO/TC 204 WG 16 and 17, SAE, ETSI TC ITS, IEEE 1609 WG and APT's AWG were polled. Of ITU: SG12 (Q4/12), SG16 (Q27/16, F.749.1, H.550), SG17 (Q13/17, X.1373), SG20 (Q2/20, Y.4116) and WP 5A. FG-VM and FG-AI4AD delivered reports. UNECE WP.29 has the last word.",
    'cits iso-tc22 iso-tc204-wg16 iso-tc204-wg17 sae etsi-tc-its ieee-1609-wg apt itu-t-sg12 itu-t-q4-12 itu-t-sg16 itu-t-q27-16 itu-t-f.749.1 itu-t-h.550 itu-t-sg17 itu-t-q13-17 itu-t-x.1373 itu-t-sg20 itu-t-q2-20 itu-t-y.4116 itu-r-wp5a fg-vm fg-ai4ad unece',
  ],
  [
    'COUNCIL WORKING GROUP ON LANGUAGES\nCWG-LANG/15/4 and CWG-LANG/15/6\nResolution 154 (Rev. Bucharest, 2022) and Council Resolution 1372 (MOD C23) guide the group. CCT, made of CCV and SCV, reports each year. The WTSA counterpart is Resolution 67, that of WTDC Resolution 86. Documents C24/12 and C24/INF/8 are before Council-24.',
    'cwg-lang-15-4 cwg-lang-15-6 pp-res-154 council-res-1372 cct ccv scv res-67 wtdc-res-86 c24-12 c24-inf-8',
  ],
  [
    'Opening remarks, Chair of SG5RG-AP\nThe regional group for Asia and the Pacific of ITU-T Study Group 5 thanks MCMC of Malaysia. Papers RG-AP-TD4 and SG5-C377 were helpful. TSDSI, TTC and CCSA offered experts for K.149 and K.91. With SG5RG-AFR, SG5RG-ARB, and SG5RG-LATAM we will meet in autumn.',
    'itu-t-sg5rg-ap mcmc sg5-c377 tsdsi ttc ccsa itu-t-k.149 itu-t-k.91 itu-t-sg5rg-afr itu-t-sg5rg-arb itu-t-sg5rg-latam',
  ],
]
