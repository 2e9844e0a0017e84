/** Liaison statements, circulars, reports of meetings, work programmes: texts that are no plan, and the ids that stand in each, in order. */
export const letters: readonly (readonly [string, string])[] = [
  [
    'ITU-T SG20 – LS 71 – E\nLIAISON STATEMENT\nTitle: LS/o on new work item for digital product passports (to SG5, SG16, SG17; copy to ETSI TC EE and CEN/CENELEC JTC 24)\nSource: ITU-T Study Group 20, Working Party 1/20\nContact: Rapporteur of Q1/20\nSG20 informs its partners that the draft Y.DPP-arch was begun in March. It relies on ITU-T L.1070 and L.1410 as well as on Y.4000. The present text is attached as TD1822-R2/WP1.\nSG20 has read the reply of Q7/5 (SG5-LS211) and will discuss it with JCA-IoT and SC&C.',
    'sg20-ls71 itu-t-sg5 itu-t-sg16 itu-t-sg17 etsi-tc-ee cen-cenelec-jtc24 itu-t-sg20 itu-t-wp1-20 itu-t-q1-20 itu-t-y.dpp-arch itu-t-l.1070 itu-t-l.1410 itu-t-y.4000 sg20-td1822r2 itu-t-q7-5 sg5-ls211 jca-iot-and-scc',
  ],
  [
    'REPORT OF THE SECOND MEETING OF WORKING PARTY 3/12 (GENEVA, 7-11 MAY 2018)\nContributions 201 to 204 and 211R1 were examined by Questions 12/12 and 13/12. Contribution 205 was withdrawn.\nThe editors of G.1028.2 and Y.1540 Amd.1 were thanked. P.1203.3 was proposed for consent in TD 577R1/WP3, with its justification under A.5 in TD 578/WP3.\nQSDG and the SG12 Regional Group for Africa had sent notes.',
    'itu-t-wp3-12 sg12-c201 sg12-c202 sg12-c203 sg12-c204 sg12-c211r1 itu-t-q12-12 itu-t-q13-12 sg12-c205 itu-t-g.1028.2 itu-t-y.1540 itu-t-p.1203.3 sg12-td577r1 itu-t-a.5 sg12-td578 qsdg itu-t-sg12rg-afr',
  ],
  [
    'TSAG-TD1101R3\nSource: Chair, RG-WP\nTitle: Progress report of the Rapporteur Group on work programme and restructuring\nThe group held four virtual meetings. The Chairs of SG2, SG3, SG5 and SG9 joined the second, those of SGs 11 to 13 the third.\nIt studied TSAG-C77, C79R1 and C80, and the paper of ISCG in TD1068. Resolution 99 of WTSA-20 sets its task; the operational plan was taken from Council (C23/28).\nAction: TSAG is asked to note TD1101R3 and to approve the liaison to TDAG and RAG.',
    'tsag-td1101r3 tsag-rg-wp itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg9 itu-t-sg11 itu-t-sg12 itu-t-sg13 tsag-c77 tsag-c79r1 tsag-c80 iscg tsag-td1068 res-99 c23-28 tsag tdag rag',
  ],
  [
    "COUNCIL 2024\nGeneva, 4-14 June 2024\nDocument C24/66-E\nREPORT BY THE CHAIRMAN OF THE COUNCIL WORKING GROUP ON FINANCIAL AND HUMAN RESOURCES (CWG-FHR)\n1 The group considered documents CWG-FHR-18/4, CWG-FHR-18/11 and C24/INF/3.\n2 Decision 5 (Rev. Bucharest, 2022) and Resolution 91 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference fix the frame; Council Decision 563 on the group's mandate was recalled, together with Resolution 1299.\n3 Contributions came from Japan, Canada and the Russian Federation.",
    'c24-66 cwg-fhr cwg-fhr-18-4 cwg-fhr-18-11 c24-inf-3 pp-dec-5 pp-res-91 council-dec-563 council-res-1299',
  ],
  [
    'Radiocommunication Study Groups\nSource: Document 5D/TEMP/412\nSubject: Revision of Recommendation ITU-R M.1457-15\nWORKING PARTY 5D\nLIAISON STATEMENT TO EXTERNAL ORGANIZATIONS\nWP 5D thanks ATIS, ARIB, CCSA, ETSI, TSDSI, TTA and TTC for their material. The evaluation follows Report ITU-R M.2133 and Resolution ITU-R 57-2. Working Parties 4B, 5A and 5B are kept informed. ITU-T SG13 may wish to note Annex 2.',
    'itu-r-wp5d atis arib ccsa etsi tsdsi tta ttc ra-res-57 itu-r-wp4b itu-r-wp5a itu-r-wp5b itu-t-sg13',
  ],
  [
    'ITU-D Study Group 2\nRAPPORTEUR GROUP ON QUESTION 6/2: ICTs and the environment\nDocument SG2RGQ/104-E\nThe group reviewed the answers of Member States to the questionnaire for Questions 5/2 and 6/2. Its annual deliverable cites WTDC Resolution 66 (Rev. Kigali, 2022), Resolution 182 (Rev. Busan, 2014) and Recommendations ITU-T L.1000 and L.1021. ITU-T Study Group 5 had supplied case studies, and the Basel Convention secretariat a toolkit. The next meeting is in April together with Study Group 1.',
    'itu-d-sg2 itu-d-q6-2 itu-d-q5-2 wtdc-res-66 pp-res-182 itu-t-l.1000 itu-t-l.1021 itu-t-sg5 itu-d-sg1',
  ],
  [
    'Telecommunication Standardization Bureau\nTSB Circular 218\nRef: TSB Circular 218 / SG2/RC\nTo: Administrations of Member States of the Union; copies to ITU-T Sector Members, Associates of Study Group 2 and Academia\nSubject: Consultation of Member States on determined draft revised Recommendation ITU-T E.217, proposed for approval at the meeting of Study Group 2, Geneva, 22-26 May\n1 Study Group 2 intends to apply the traditional approval procedure of Section 9 of Resolution 1 (Rev. Hammamet, 2016).\n2 Replies to TSB Circular 218 are expected before 10 May. TSB Circular 198 gave the schedule, and Collective letter 6/2 the agenda.',
    'tsb-circular-218 itu-t-sg2 itu-t-e.217 res-1 tsb-circular-198 tsb-collective-letter-6-2',
  ],
  [
    'WORLD TELECOMMUNICATION STANDARDIZATION ASSEMBLY\nNew Delhi, 15-24 October 2024\nAddendum 12 to Document 38-E\nMember States of the European Conference of Postal and Telecommunications Administrations (CEPT)\nPROPOSED MODIFICATION OF RESOLUTIONS 44, 54 AND 59\nEurope suggests that Resolutions 54 (Rev. Geneva, 2022) and 59 (Rev. Hammamet, 2016) be merged into Resolution 44 (Rev. Geneva, 2022), and that Resolution 32 be suppressed. TSAG would report on the outcome. Reference is made to Resolution 123 (Rev. Bucharest, 2022).',
    'cept res-44 res-54 res-59 res-32 tsag pp-res-123',
  ],
  [
    "SG17 opening plenary: notes of the secretariat\nThe agenda (TD2001R2), the documents' allocation (TD2002) and the draft time plan (TD2003-R5) were adopted. WP1/17 and WP4/17 will meet in parallel.\nCG-XSS, CG-SHARE? no; the correspondence group on SG17 work allocation (CG-WA) presented TD 2044.\nNew work items proposed: X.gpwd, X.sup-cdc-mgmt and TR.qkd-uc. Contributions C410 and C415-R1 came from KISA and ETRI.\nJoint work with ISO/IEC JTC 1/SC 27/WG 4 on X.1051 | ISO/IEC 27011 will go on.",
    'itu-t-sg17 sg17-td2001r2 sg17-td2002 sg17-td2003r5 itu-t-wp1-17 itu-t-wp4-17 cg-xss cg-share cg-wa sg17-td2044 itu-t-x.gpwd itu-t-x.sup-cdc-mgmt sg17-c410 sg17-c415r1 kisa etri iso-iec-jtc1-sc27-wg4 itu-t-x.1051',
  ],
  [
    'Executive summary of SG11 (Geneva, 1-10 May 2024)\nWorking Party / Question / Number / Title / Document\nWP1/11 | Q2/11 | Q.3062 (ex Q.SEC-SIP) | Signalling procedures | TD1120R1/PLEN\nWP2/11 | Q7/11 | Q.5029 (ex Q.EBD) | Edge based data | TD1133/PLEN\nWP3/11 | Q15/11 | Q.4076 Amd.1 | Counterfeit detection | TD1140R2/PLEN\nTwo Supplements were agreed: Q.Suppl.78 and Supplement 79 to ITU-T Q-series Recommendations.\nSG11 has replied to GSMA TSG and to ETSI TC INT; the LS from IETF STIR WG (TD1099) stays open.',
    'itu-t-sg11 itu-t-wp1-11 itu-t-q2-11 itu-t-q.3062 itu-t-q.sec-sip sg11-td1120r1 itu-t-wp2-11 itu-t-q7-11 itu-t-q.5029 itu-t-q.ebd sg11-td1133 itu-t-wp3-11 itu-t-q15-11 itu-t-q.4076 sg11-td1140r2 itu-t-q-suppl-78 itu-t-q-suppl-79 itu-t-q-series gsma etsi-tc-int ietf-stir-wg sg11-td1099',
  ],
  [
    'From: IETF OPSAWG chairs\nTo: ITU-T SG2, ITU-T SG13\nCc: IAB, IESG\nSubject: Reply on network digital twins\nThank you for LS45 and for the text of M.fcnhe and Y.3090. The NMRG of the IRTF adopted a related document. We see no overlap with RFC 8969; the NETMOD and NETCONF working groups were consulted. Kindly send later drafts such as Y.dtn-rm to our list.',
    'ietf-opsawg itu-t-sg2 itu-t-sg13 iab ls45 itu-t-m.fcnhe itu-t-y.3090 irtf-nmrg itu-t-y.dtn-rm',
  ],
  [
    'Terms of Reference of the ITU-T Focus Group on cost models for affordable data services (FG-CD)\nParent group: ITU-T Study Group 3\n1 Rationale: The Focus Group will collect data on wholesale prices.\n2 Relations: SG3RG-AFR, SG3RG-LAC, SG3RG-AO and SG3RG-ARB; ITU-D Study Group 1 (Question 4/1); OECD, GSMA, the World Bank and the African Union.\n3 Working methods follow Recommendation ITU-T A.7; the group reports to the parent after each meeting.\n4 Lifetime: 12 months. The group succeeds FG-DFS in part.',
    'fg-cd itu-t-sg3 itu-t-sg3rg-afr itu-t-sg3rg-lac itu-t-sg3rg-ao itu-t-sg3rg-arb itu-d-sg1 itu-d-q4-1 oecd gsma world-bank au itu-t-a.7 fg-dfs',
  ],
  [
    "UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS\nSECTEUR DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS\nCommission d'études 5 - Contribution 133\nSource: Sénégal\nTitre: Proposition de révision de la Recommandation UIT-T K.83\nLa Commission d'études 5 est invitée à examiner les Questions 3/5 et 4/5 à la lumière des Résolutions 72 et 73 (Rév. Hammamet, 2016). Le Groupe régional de la CE 5 pour l'Afrique appuie ce texte. Voir aussi les Recommandations UIT-T K.52, K.61 et K.91, ainsi que la Circulaire TSB 187.",
    'itu-t-sg5 sg5-c133 itu-t-k.83 itu-t-q3-5 itu-t-q4-5 res-72 res-73 itu-t-sg5rg-afr itu-t-k.52 itu-t-k.61 itu-t-k.91 tsb-circular-187',
  ],
  [
    'UNIÓN INTERNACIONAL DE TELECOMUNICACIONES\nGrupo Asesor de Normalización de las Telecomunicaciones (GANT)\nEl GANT tomó nota de los informes de las Comisiones de Estudio 2, 3 y 12 y de la carta de la CITEL. Acordó los Documentos TD455 y TD460R1. La Resolución 20 (Rev. Ginebra, 2022) y la Resolución 61 de la AMNT se aplican a la Recomendación UIT-T E.164. El Grupo por Correspondencia CG-GME se disolvió.',
    'tsag itu-t-sg2 itu-t-sg3 itu-t-sg12 citel tsag-td455 tsag-td460r1 res-20 res-61 itu-t-e.164 cg-gme',
  ],
  [
    'МЕЖДУНАРОДНЫЙ СОЮЗ ЭЛЕКТРОСВЯЗИ\n13-я Исследовательская комиссия МСЭ-Т\nОтчет о собрании (Женева, 4–15 марта 2024 г.)\nИК13 утвердила Рекомендации МСЭ-Т Y.3119 и Y.3142, а также согласовала Добавление 75 к Рекомендациям МСЭ-Т серии Y. Рабочая группа 2/13 рассмотрела Вопросы 16/13, 22/13 и 23/13. Заявление о взаимодействии направлено ИК11, ИК20 и КГСЭ. Резолюция 92 (Пересм. Женева, 2022 г.) была принята во внимание.',
    'itu-t-sg13 itu-t-y.3119 itu-t-y.3142 itu-t-y-suppl-75 itu-t-y-series itu-t-wp2-13 itu-t-q16-13 itu-t-q22-13 itu-t-q23-13 itu-t-sg11 itu-t-sg20 tsag res-92',
  ],
  [
    '国际电信联盟 电信标准化部门\n第17研究组报告\nITU-T第17研究组批准了ITU-T X.1283建议书和ITU-T X.1471建议书。第10/17号课题和第15/17号课题召开了联合会议。TSB第77号通函已发出。第50号决议（2022年，日内瓦，修订版）和第52号决议（2016年，哈马马特，修订版）适用。TSAG和第20研究组收到了联络声明。',
    'itu-t-sg17 itu-t-x.1283 itu-t-x.1471 itu-t-q10-17 itu-t-q15-17 tsb-circular-77 res-50 res-52 tsag itu-t-sg20',
  ],
  [
    'الاتحاد الدولي للاتصالات\nلجنة الدراسات 20 لقطاع تقييس الاتصالات\nوافقت لجنة الدراسات 20 على التوصيتين ITU-T Y.4475 وITU-T Y.4476. وعقدت المسألة 4/20 اجتماعاً مع المسألة 7/20. ويطبق القرار 98 (المراجَع في جنيف، 2022) والقرار 197 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين.',
    'itu-t-sg20 itu-t-y.4475 itu-t-y.4476 itu-t-q4-20 itu-t-q7-20 res-98 pp-res-197',
  ],
  [
    'SG15 work programme, extract\nG.8023 Cor.2 (Q11/15, AAP, 2021-12, WD11-08)\nG.709.6 (ex G.709.x) (Q11/15, AAP, TD352/WP3)\nG.sup.78 (Q12/15, agreement, TD360R1/WP3)\nGSTR-SDN (Q12/15; agreement)\nL.108.2 rev (Q16/15; AAP; C2310)\nL.ufsc (Q16/15)\nG.fast2 - see Q4/15 and BBF TR-301\nG.hs-phy: agreed with ITU-R WP 1A',
    'itu-t-sg15 itu-t-g.8023 itu-t-q11-15 itu-t-g.709.6 sg15-td352 itu-t-g-suppl-78 itu-t-q12-15 sg15-td360r1 gstr-sdn itu-t-l.108.2 itu-t-q16-15 sg15-c2310 itu-t-l.ufsc itu-t-g.fast2 itu-t-q4-15 bbf itu-t-g.hs-phy itu-r-wp1a',
  ],
  [
    'Minutes of the meeting of JCA-IoT and SC&C, Doc. 188\nParticipants: ISO/TMB, IEC SyC Smart Cities, ISO/TC 268/SC 1, ISO/IEC JTC 1/WG 11, oneM2M, ETSI TC SmartM2M, W3C, OGC, FIWARE Foundation, UN-Habitat, UNECE\n1 SG20 presented the Y.4900-series. 2 TSAG had asked for a list of KPIs (TSAG-LS18). 3 U4SSC showed three cities.\nThe roadmap (Doc. 190) was updated with ITU-T L.1600 and Y.4901.',
    'jca-iot-and-scc iso-tmb iec-syc-smart-cities iso-tc268-sc1 iso-iec-jtc1-wg11 onem2m etsi-tc-smartm2m w3c ogc fiware un-habitat unece itu-t-sg20 itu-t-y.4900-series tsag tsag-ls18 u4ssc itu-t-l.1600 itu-t-y.4901',
  ],
  [
    'RESOLUTION 139 (REV. BUCHAREST, 2022)\nUse of telecommunications/information and communication technologies to bridge the digital divide\nThe Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),\nrecalling\na) Resolution 16 (Rev. Hyderabad, 2010) of the World Telecommunication Development Conference;\nb) Resolutions 37 (Rev. Kigali, 2022) and 50 (Rev. Kigali, 2022) of WTDC;\nc) Resolution 44 (Rev. Geneva, 2022) of WTSA;\nd) United Nations General Assembly Resolution 70/125 and A/RES/70/1,\nnoting\nOpinion 2 of the sixth World Telecommunication/ICT Policy Forum',
    'pp-res-139 wtdc-res-16 wtdc-res-37 wtdc-res-50 res-44 unga-res-70-125 unga-res-70-1',
  ],
  [
    'Liaison from 3GPP SA5 to ITU-T SG2 and SG15\n3GPP SA5 has completed TS 28.541 in Release 16 and thanks SG15 for G.7701, G.7702 and G.7711, and SG2 for M.3100 and the X.700 series. CT4 and RAN3 had no comments. The reply of TM Forum and of MEF is added. A joint call with Q12/15, Q14/15 and Q5/2 is offered; ETSI ISG NFV, ETSI ISG ZSM and ONAP are invited.',
    '3gpp-sa5 itu-t-sg2 itu-t-sg15 itu-t-g.7701 itu-t-g.7702 itu-t-g.7711 itu-t-m.3100 itu-t-x.700-series tmf mef itu-t-q12-15 itu-t-q14-15 itu-t-q5-2 etsi-isg-nfv etsi-isg-zsm onap',
  ],
  [
    'Agenda item 5.2: coordination with the other Sectors\nInter-Sector Coordination Group (ISCG): TSAG noted TD781 (from ISC-TF) and TD790R1. RAG asked in RAG/LS 4 for a mapping of WP 1B, WP 4C and WP 6A with the Questions of SG5, SG9 and SG12. TDAG-22/9 proposes a matching table with ITU-D Q1/1, Q2/1 and Q3/2.',
    'iscg tsag tsag-td781 isctf tsag-td790r1 rag ls4 itu-r-wp1b itu-r-wp4c itu-r-wp6a itu-t-sg5 itu-t-sg9 itu-t-sg12 tdag-22-9 itu-d-q1-1 itu-d-q2-1 itu-d-q3-2',
  ],
  [
    'ITU OPERATIONAL BULLETIN No. 1241\n1.IV.2022\nThe following ITU-T Recommendations were approved by AAP-11: ITU-T G.8011 (03/2022), ITU-T G.9701 (2019) Amd. 4, ITU-T T.701.15, ITU-T H.266.1 (V1), ITU-T V.150.1 (10/2021) and ITU-T K.126.\nList of ITU-T E.218 assignments, complement to ITU-T E.218 (05/2004). Annexed list: Telephone numbering plans according to ITU-T E.129.\nCall-back and alternative calling procedures (Res. 21 Rev. PP-2006); Recommendation ITU-T M.1400.',
    'aap-11 itu-t-g.8011 itu-t-g.9701 itu-t-t.701.15 itu-t-h.266.1 itu-t-v.150.1 itu-t-k.126 itu-t-e.218 itu-t-e.129 pp-res-21 itu-t-m.1400',
  ],
  [
    "WTSA-24 Action Plan, status of Resolution 78\nSG16's successor SG21 has taken up e-health work: Q2/21 keeps H.810, H.811 to H.813 and the H.820-H.850 series. WHO, HL7 and IHE take part. FG-AI4H delivered its last report; a TD of the SG21 meeting (TD75/WP2) lists it. TSB published a Technical Paper, HSTP-H810.",
    'res-78 itu-t-sg16 itu-t-sg21 itu-t-q2-21 itu-t-h.810 itu-t-h.811 itu-t-h.812 itu-t-h.813 itu-t-h.820-series itu-t-h.850-series who hl7 fg-ai4h sg21-td75 hstp-h810',
  ],
  [
    'COM 9 – C 62 – E\nQuestion(s): 1, 5 and 8/9\nSource: SCTE, CableLabs\nTitle: Proposed text for J.1306\nThe IP-based cable head-end of J.297 and J.298 should be kept apart from that of J.acf-hfc. SG9 might ask ITU-R WP 6B, DVB and SMPTE. This contribution replaces C 58 and is related to TD 402R1/GEN.',
    'sg9-c62 itu-t-q1-9 itu-t-q5-9 itu-t-q8-9 scte cablelabs itu-t-j.1306 itu-t-j.297 itu-t-j.298 itu-t-j.acf-hfc itu-t-sg9 itu-r-wp6b dvb smpte sg9-c58 sg9-td402r1',
  ],
  [
    "Draft report of the RAG (37th meeting)\nDocument RAG/70-E\nThe Advisory Group reviewed the work of Study Groups 1, 3, 4, 5, 6 and 7. CPM27-1 allotted agenda items to WP 4A, WP 5C and WP 7B. Resolutions ITU-R 2-9 and ITU-R 52-2 were quoted; Resolution 804 (Rev.WRC-23) gives the principles for agendas. TSAG's liaison TSAG-LS33 and the letter of ICAO were noted.",
    'rag itu-r-sg1 itu-r-sg3 itu-r-sg4 itu-r-sg5 itu-r-sg6 itu-r-sg7 itu-r-wp4a itu-r-wp5c itu-r-wp7b ra-res-2 ra-res-52 wrc-res-804 tsag tsag-ls33 icao',
  ],
  [
    'Correspondence Group report\nTo: SG3 (TD321/PLEN)\nCG-OTT, created by SG3 in TD 287 Rev.1 (PLEN/3), held seven calls. It proposes D.1101-Amd1 and a draft D.princ_bigdata; D.262, D.271 and the D.50-series Supplement 2 stay as they are. Members: BEREC, ETNO, GSMA, SAMENA Council, ISOC.',
    'itu-t-sg3 sg3-td321 cg-ott sg3-td287r1 itu-t-d.1101 itu-t-d.princ_bigdata itu-t-d.262 itu-t-d.271 itu-t-d-suppl-2 berec etno gsma samena isoc',
  ],
  [
    'Question 10/17 – Identity management and telebiometrics architecture and mechanisms\n(Continuation of Questions 9/17 and 10/17)\nMotivation: the X.1080-series, X.1250 and X.1254 are in use.\nTasks: prepare X.1254rev with ISO/IEC JTC 1/SC 27/WG 5, X.oob-pacs, X.afotak with FIDO Alliance.\nRelationships: ITU-T SGs 2, 11, 13, 16 and 20; JCA-IdM; ISO/TC 68/SC 2; OASIS; Kantara Initiative; ETSI TC ESI; IETF OAuth WG',
    'itu-t-q10-17 itu-t-q9-17 itu-t-x.1080-series itu-t-x.1250 itu-t-x.1254 iso-iec-jtc1-sc27-wg5 itu-t-x.oob-pacs itu-t-x.afotak fido itu-t-sg2 itu-t-sg11 itu-t-sg13 itu-t-sg16 itu-t-sg20 jca-idm iso-tc68-sc2 oasis kantara-initiative etsi-tc-esi ietf-oauth-wg',
  ],
  [
    'Summary for the press\nThe World Radiocommunication Conference (WRC-23) revised Resolution 155 and adopted Resolution 8 (WRC-23). The Radiocommunication Assembly (RA-23) approved Resolution ITU-R 65 and Recommendation ITU-R M.2160. CEPT, CITEL, APT, ATU, RCC and ASMG had prepared common proposals. ICAO and IMO were observers.',
    'wrc-res-155 wrc-res-8 ra-res-65 cept citel apt atu rcc asmg icao imo',
  ],
  [
    'ITU-T SG2 regional group for the Arab Region met in Tunis with AICTO, TRA Bahrain and NTRA of Egypt\nIt supports the revision of E.212 Annex A, E.157 and E.156 Suppl.1. Input: SG2RG-ARB-C3 and C5. The chair reports to SG2 in TD 902/GEN. AREGNET and LAS were thanked. A meeting with SG3RG-ARB, SG17RG-ARB and SG20 RG-ARB follows in Muscat.',
    'itu-t-sg2rg-arb aicto ntra itu-t-e.212 itu-t-e.157 itu-t-e.156 sg2-c5 itu-t-sg2 sg2-td902 aregnet las itu-t-sg3rg-arb itu-t-sg17rg-arb itu-t-sg20rg-arb',
  ],
  [
    'VCEG and MPEG, joint communiqué\nThe JVET of ITU-T SG16 (WP3/16, Q6/16) and ISO/IEC JTC 1/SC 29/WG 5 met by teleconference, JVET document JVET-W0001. H.266 and H.274 will get a second edition. JCT-VC and JCT-3V were closed before. WG 2, WG 4 and AG 5 of SC 29 met alongside.',
    'vceg mpeg jvet itu-t-sg16 itu-t-wp3-16 itu-t-q6-16 iso-iec-jtc1-sc29-wg5 itu-t-h.266 itu-t-h.274 jct-vc jct-3v iso-iec-jtc1-sc29-wg2 iso-iec-jtc1-sc29-wg4 iso-iec-jtc1-sc29-ag5 iso-iec-jtc1-sc29',
  ],
  [
    'Guide for implementers of Recommendation ITU-T H.248.1 (Version 3)\nContact: Rapporteur Q.3/16\nCorrections concern H.248.1 Annex F, H.248.8 and H.248.19, and T.38 and V.152. See clause 6.2 and Table 4. The last issue was agreed by SG16 in TD 301 (PLEN/16) of October 2009 and posted as H.Imp248. RFC 3525 is obsolete.',
    'itu-t-h.248.1 itu-t-q3-16 itu-t-h.248.8 itu-t-h.248.19 itu-t-t.38 itu-t-v.152 itu-t-sg16 sg16-td301',
  ],
  [
    'Study period 2001-2004\nCOM 4 – LS 11 – E\nTo: SG 13, SG 15, SG 2 (WP 1/2), T1M1, TMF, ETSI TMN\nAgreed by: SG 4 in Geneva, 8 – 19 October 2001\nSG 4 asks for comments on M.3010, Q.822.1, X.790 and G.7710/Y.1701 by March. The next meeting of WP 2/4 and WP 3/4 is in Beijing. Annexed: TD 44 (WP 3/4) and D 121 of the last meeting.',
    'sg4-ls11 itu-t-sg13 itu-t-sg15 itu-t-sg2 itu-t-wp1-2 tmf etsi itu-t-sg4 itu-t-m.3010 itu-t-q.822.1 itu-t-x.790 itu-t-g.7710 itu-t-y.1701 itu-t-wp2-4 itu-t-wp3-4 sg4-td44',
  ],
  [
    'Proceedings of TDAG-24: Rapporteur on Resolution 1\nTDAG reviewed WTDC Resolutions 1, 2, 9 and 59. It compared WTSA Resolutions 1, 18 and 22 and Resolution ITU-R 1-9. The document TDAG-24/15 from the United Kingdom and TDAG24/22 from Brazil were supported by APT and ATU. ITU-D SG1 and SG2 would have joint Rapporteur groups.',
    'tdag wtdc-res-1 wtdc-res-2 wtdc-res-9 wtdc-res-59 res-1 res-18 res-22 ra-res-1 tdag-24-15 tdag-24-22 apt atu itu-d-sg1 itu-d-sg2',
  ],
  [
    'SG13 Working Party 1/13 meeting, 24 November 2023\nTwelve drafts were consented: Y.3081, Y.3183 (ex Y.ML-IMT2020-MP), Y.3184 (ex Y.IMT2020-AINW-arch), Y.3325 - Y.3328 and Y.2348.\nSG13-C812, SG13-C814–C816 and SG13-C820 led to them, TD610/WP1 to TD613/WP1 have the A.5 lists.\nFG-AN and FG AINN met before; IMT-2020/5G Promotion Group and NGMN took part.',
    'itu-t-sg13 itu-t-wp1-13 itu-t-y.3081 itu-t-y.3183 itu-t-y.ml-imt2020-mp itu-t-y.3184 itu-t-y.imt2020-ainw-arch itu-t-y.3325 itu-t-y.3326 itu-t-y.3327 itu-t-y.3328 itu-t-y.2348 sg13-c812 sg13-c814 sg13-c815 sg13-c816 sg13-c820 sg13-td610 sg13-td611 sg13-td612 sg13-td613 itu-t-a.5 fg-an fg-ainn ngmn',
  ],
  [
    'Collaboration between ITU-T and ISO/IEC JTC 1: annex to A.23\nThe guide (A.23 Annex A, 2014) tells how JTC 1/SC 6, SC 7, SC 25, SC 29 and SC 37 work with SGs 13, 15, 16 and 17. The twin of X.680 is ISO/IEC 8824-1; that of H.264 ISO/IEC 14496-10. ITU-T A.25 and Supplement 5 to the A-series treat other bodies, e.g. ETSI, IEEE 802.3 and IETF.',
    'iso-iec-jtc1 itu-t-a.23 iso-iec-jtc1-sc6 iso-iec-jtc1-sc7 iso-iec-jtc1-sc25 iso-iec-jtc1-sc29 iso-iec-jtc1-sc37 itu-t-sg13 itu-t-sg15 itu-t-sg16 itu-t-sg17 itu-t-x.680 itu-t-h.264 itu-t-a.25 itu-t-a-suppl-5 itu-t-a-series etsi ieee-802.3 ietf',
  ],
  [
    'Plenary Meeting of PP-22, summary record\nDocuments PP22/44(Add.3) and PP22/120 were taken together. Resolutions 2, 22 and 191 were adopted as amended; MOD Resolution 146 on the ITRs was left to EG-ITRs and Council-23. Decision 11 creates CWGs. Resolution 214 (Bucharest, 2022) is new. WTDC Resolution 90 was quoted by Ghana.',
    'pp22-44 pp22-120 pp-res-2 pp-res-22 pp-res-191 pp-res-146 eg-itr pp-dec-11 pp-res-214 wtdc-res-90',
  ],
]
