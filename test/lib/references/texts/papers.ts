/** Replies, status reports, work programmes, letters, common proposals: texts that are no plan, and the ids that stand in each, in order. */
export const papers: readonly (readonly [string, string])[] = [
  [
    'ITU-T SG12 Liaison Statement\nRef.: SG12-LS45\nTitle: LS/r on QoE assessment of cloud gaming (reply to ITU-T SG16 Q13 - LS21)\nSource: Study Group 12 (Question 13/12)\nTo: ITU-T SG16 (Q13/16), ITU-R WP 6C\nCc: ETSI STQ, CTA, DVB\nSG12 appreciates the work on F.CG-Req. We draw your attention to P.809, G.1032 and to draft P.obj-CG. The E-model in G.1072 may be used. SG12-TD922R1/GEN has more.',
    'itu-t-sg12 sg12-ls45 itu-t-sg16 itu-t-q13-16 ls21 itu-t-q13-12 itu-r-wp6c etsi-tc-stq cta dvb itu-t-f.cg-req itu-t-p.809 itu-t-g.1032 itu-t-p.obj-cg itu-t-g.1072 sg12-td922r1',
  ],
  [
    "TSAG-TD915/GEN\nTitle: Status report of JCA-IMT2020 to TSAG\n1 The JCA-IMT2020 met on 20 June 2023 and has 14 members, among them representatives of 3GPP, BBF, IEEE 1914 WG, MEF and oneM2M.\n2 The roadmap has been aligned with WP 5D's timeline (Recommendation ITU-R M.2160 and Report ITU-R M.2516).\n3 The term of the JCA ends in 2024; SG13 asks TSAG to prolong it (see SG13-LS87 and TD884).\n4 Liaisons went to SG11, SG12, SG15 and SG20.",
    'tsag-td915 jca-imt2020 tsag 3gpp bbf ieee-1914-wg mef onem2m itu-r-wp5d itu-t-sg13 sg13-ls87 tsag-td884 itu-t-sg11 itu-t-sg12 itu-t-sg15 itu-t-sg20',
  ],
  [
    'RESOLUTION 1408 (C22)\nThe Council of the International Telecommunication Union,\nrecalling\na) Resolution 77 (Rev. Dubai, 2018) of the Plenipotentiary Conference;\nb) Decision 608 of the Council;\nconsidering\nDocument C22/59 and the report of EG-DEC,\ninstructs the Secretary-General to bring this resolution to the attention of WTDC-22 and of TDAG.',
    'council-res-1408 pp-res-77 council-dec-608 c22-59 eg-dec tdag',
  ],
  [
    'Report by the Rapporteur for Question 7/15 (Connectors, closures, passive optical devices)\nThe interim meeting took place at the premises of Corning in Berlin, with 23 experts from NTT, Furukawa Electric, Prysmian, Huber+Suhner and Orange.\nEditing of L.250, L.404 and of the draft new Recommendation L.oehc progressed; G.671 was aligned with IEC 61300-3-35 of IEC SC 86B.\nText for L.Suppl.47 was agreed. WD07-11 will be sent to CENELEC TC 86BXA.\nQ7/15 will meet Q5/15 and Q16/15 in November.',
    'itu-t-q7-15 corning ntt furukawa-electric prysmian huber-suhner orange itu-t-l.250 itu-t-l.404 itu-t-l.oehc itu-t-g.671 iec-tc86-sc86b itu-t-l-suppl-47 cenelec itu-t-q5-15 itu-t-q16-15',
  ],
  [
    'Arab States common proposals for WTSA-24\nARB/36A18/1\nMOD\nRESOLUTION 61 (Rev. Geneva, 2022)\nCountering misappropriation and misuse of international telecommunication numbering resources\nThe Arab States propose to refer to Recommendations ITU-T E.156 and E.157, to WTSA Resolution 29 and to Resolution 190 (Busan, 2014) of PP.\nThe League of Arab States and AICTO supported; SG2RG-ARB and SG3RG-ARB were consulted.',
    'res-61 itu-t-e.156 itu-t-e.157 res-29 pp-res-190 las aicto itu-t-sg2rg-arb itu-t-sg3rg-arb',
  ],
  [
    'ITU press release\nGeneva, 3 July 2024\nITU, UNESCO and WHO announce winners of the AI for Good Impact Awards\n"AI standards matter", said the Director of ITU\'s Telecommunication Standardization Bureau.\nThe ITU/WHO Focus Group on AI for Health delivered 30 reports. Standards such as ITU-T F.781.1 and ITU-T Y.3172 build on them.\nPartners included Microsoft, Google, Deloitte, Amazon Web Services, the Bill & Melinda Gates Foundation and the Permanent Mission of Switzerland.',
    'unesco who fg-ai4h itu-t-f.781.1 itu-t-y.3172 microsoft google deloitte amazon bmgf',
  ],
  [
    "Annex 2: Terms of reference of the correspondence group on electronic working methods (CG-EWM)\nConvener: Ms O'Connor (Eir, Ireland)\nParent: TSAG RG-WM\nTasks: review Supplement 4 to ITU-T A-series Recommendations and clause 8 of Recommendation ITU-T A.1; consider contributions TSAG-C121 and TSAG-C130R1.\nReport to the TSAG meeting in January 2025 (TD).",
    'cg-ewm eir tsag-rg-wm itu-t-a-suppl-4 itu-t-a-series itu-t-a.1 tsag-c121 tsag-c130r1 tsag',
  ],
  [
    'Work programme: Study Group 15\nAcronym;Title;Question;Process;Base text\nG.989.3 Amd.4;NG-PON2;Q2/15;AAP;TD118/WP1\nG.9930 (ex G.VLC-ng);VLC transceivers;Q18/15;AAP;TD202R2/WP1\nG.mdsp;Multi-degree dispersion;Q5/15;AAP;C1412\nG.8275.2 (2022) Cor.1;Time sync;Q13/15;AAP;WD13-40\nGSTP-OPHF;Hollow-core fibres;Q5/15;Agreement;TD240-R1/WP2',
    'itu-t-sg15 itu-t-g.989.3 itu-t-q2-15 sg15-td118 itu-t-g.9930 itu-t-g.vlc-ng itu-t-q18-15 sg15-td202r2 itu-t-g.mdsp itu-t-q5-15 sg15-c1412 itu-t-g.8275.2 itu-t-q13-15 gstp-ophf sg15-td240r1',
  ],
  [
    "UIT-T\nCOMMISSION D'ÉTUDES 17\nCirculaire TSB 77\nObjet: Réunion de la Commission d'études 17; approbation du projet de nouvelle Recommandation UIT-T X.1752 et du projet de Recommandation révisée UIT-T X.1148\nConformément à la section 9 de la Résolution 1 (Rév. Genève, 2022) de l'AMNT, les États Membres sont priés de répondre.\nVoir aussi la Circulaire TSB 61 et les Questions 8/17 et 14/17.",
    'itu-t-sg17 tsb-circular-77 itu-t-x.1752 itu-t-x.1148 res-1 tsb-circular-61 itu-t-q8-17 itu-t-q14-17',
  ],
  [
    'CONFERENCIA MUNDIAL DE DESARROLLO DE LAS TELECOMUNICACIONES (CMDT-22)\nDocumento 30-S\nPropuestas de la CITEL\nModificación de la Resolución 8 (Rev. Dubái, 2014) y de la Resolución 21\nEl UIT-D colaborará con el UIT-T y con la Comisión de Estudio 2 del UIT-D en la Cuestión 3/2.\nVéanse la Resolución 140 (Rev. Bucarest, 2022) y el Acuerdo 5 de la Conferencia de Plenipotenciarios.',
    'citel wtdc-res-8 wtdc-res-21 itu-d-sg2 itu-d-q3-2 pp-res-140',
  ],
  [
    'Отчет о собрании Региональной группы 2-й Исследовательской комиссии\nРегиональная группа ИК2 МСЭ-Т для ВЕЦАЗ провела собрание в Ташкенте.\nБыли рассмотрены Рекомендации МСЭ-Т E.212, E.164 и E.118, Вопросы 1/2 и 3/2.\nГруппа отметила Резолюцию 20 (Пересм. Женева, 2022 г.) и документ TD45.',
    'itu-t-sg2 itu-t-e.212 itu-t-e.164 itu-t-e.118 itu-t-q1-2 itu-t-q3-2 res-20 sg2-td45',
  ],
  [
    '国际电联理事会2023年会议\n文件C23/51-C\n全权代表大会第140号决议（2022年，布加勒斯特，修订版）的实施\n理事会第1332号决议（2016年修改）和第1336号决议适用。\nITU-T第20研究组和ITU-D第2研究组提供了意见；CWG-WSIS&SDG提交了报告。',
    'c23-51 pp-res-140 council-res-1332 council-res-1336 itu-t-sg20 itu-d-sg2 cwg-wsis-sdg',
  ],
  [
    'تقرير اجتماع لجنة الدراسات 17\nدرست لجنة الدراسات 17 التوصية ITU-T X.1231 والتوصية ITU-T X.805.\nواتفقت فرقة العمل 1/17 على المسألة 2/17 والمسألة 4/17.\nوأشير إلى القرار 52 (المراجَع في الحمامات، 2016) والقرار 130 (المراجَع في دبي، 2018).',
    'itu-t-sg17 itu-t-x.1231 itu-t-x.805 itu-t-wp1-17 itu-t-q2-17 itu-t-q4-17 res-52 pp-res-130',
  ],
  [
    "Rapporteur's report: Q10/17\nAttendance: Google, Microsoft, Yubico, KISA, Soonchunhyang University, NTT, Visa and the FIDO Alliance.\nX.1277 and X.1278 (both from the FIDO Alliance) have been updated; X.1250-series was not touched. New draft: X.afotak.\nISO/IEC JTC 1/SC 27/WG 5 and SC 17/WG 10 sent liaisons (TD1402, TD1405R2).\nThe X.509 team of Q11/17 joined; OASIS TC on SAML was mentioned.",
    'itu-t-q10-17 google microsoft yubico kisa soonchunhyang-university ntt visa fido itu-t-x.1277 itu-t-x.1278 itu-t-x.1250-series itu-t-x.afotak iso-iec-jtc1-sc27-wg5 iso-iec-jtc1-sc17-wg10 sg17-td1402 sg17-td1405r2 itu-t-x.509 itu-t-q11-17 oasis',
  ],
  [
    'ITU Radiocommunication Bureau\nAdministrative Circular CA/270\nGeneva, 2 May 2023\nTo Administrations: third meeting of the Correspondence Group on inter-sector matters\nWorking Parties 1A, 1B and 3J contribute. Study Group 1 considers Question ITU-R 210-4/1 and Recommendation ITU-R SM.2153-9; Study Group 3 considers P.2108.\nResolution 958 (WRC-19) and Resolution ITU-R 66-1 apply.',
    'itu-r-wp1a itu-r-wp1b itu-r-wp3j itu-r-sg1 itu-r-sg3 wrc-res-958 ra-res-66',
  ],
  [
    'Focus Group on metaverse: deliverable FGMV-20\nThe report was prepared by WG2 of FG-MV with Meta, Tencent, Samsung Electronics and ETRI.\nIt refers to ISO/IEC 23005, ITU-T H.430.1, IEEE 2888 and to the Metaverse Standards Forum.\nSG16 and SG17, and the CG-Metaverse, will take it over; TSAG was informed by FG-MV LS 12.',
    'fg-mv meta-platforms tencent samsung etri itu-t-h.430.1 metaverse-standards-forum itu-t-sg16 itu-t-sg17 cg-metaverse tsag ls12',
  ],
  [
    'SG3 plenary, closing: decisions\na) approved: D.1140 (D.DigID), D.608R; TAP\nb) agreed: Technical Report DSTR-DigID, DSTR-MMC; D-series Supplement 6\nc) established: RG on IP costs, RGM in May 2023\nd) Q1/3 merged with Q3/3; new Question 13/3 sent to TSAG\ne) SG3-LS30 to SADC, ECOWAS, WTO, OECD and ITU-D SG1',
    'itu-t-sg3 itu-t-d.1140 itu-t-d.digid itu-t-d.608r dstr-digid dstr-mmc itu-t-d-suppl-6 itu-t-q1-3 itu-t-q3-3 itu-t-q13-3 tsag sg3-ls30 sadc ecowas wto oecd itu-d-sg1',
  ],
  [
    'Dear Mr Lee,\nThank you for the comments of the United States, Canada and of Apple Inc. on draft Recommendations ITU-T G.9978 and Y.4475 under last call (AAP-12).\nLJ: the comments from AT&T were resolved by Q18/15, Q4/20 and the editor from Panasonic.\nAdditional Review starts with AAP-15. Pursuant to Rec. ITU-T A.8, clause 4.4, SG15 and SG20 will approve.',
    'apple-inc itu-t-g.9978 itu-t-y.4475 aap-12 at-t itu-t-q18-15 itu-t-q4-20 panasonic aap-15 itu-t-a.8 itu-t-sg15 itu-t-sg20',
  ],
  [
    'Joint meeting of ITU-T SG20 and ISO/IEC JTC 1/SC 41\n1 ITU-T Q3/20 and SC 41/WG 3 compared Y.4000 and ISO/IEC 30141.\n2 Smart cities: IEC SyC Smart Cities, ISO/TC 268/SC 1, JTC 1/WG 11 and U4SSC.\n3 Digital twins: SC 41/WG 6, Y.4600 and Y.dt-interop.\n4 Documents: SG20-TD1502, SG20-TD1510-R1 and the SC 41 document N 1850.',
    'itu-t-sg20 iso-iec-jtc1-sc41 itu-t-q3-20 iso-iec-jtc1-sc41-wg3 itu-t-y.4000 iec-syc-smart-cities iso-tc268-sc1 iso-iec-jtc1-wg11 u4ssc iso-iec-jtc1-sc41-wg6 itu-t-y.4600 itu-t-y.dt-interop sg20-td1502 sg20-td1510r1',
  ],
  [
    'Electronic working: how to use this guide\n1. Go to room E.2 or call 5555. 2. Choose option B.1. 3. See the FAQ in Annex F.1.\nDelegates of the FG may register until 5/9. The Q and A session is on 6/9.\nWi-Fi: ITU-Guest; the standard is IEEE 802.11. Coffee is offered by GSMA.',
    'ieee-802.11 gsma',
  ],
  [
    'Ref.: SG16-LS412\nTO: ITU-T SG2, SG9, SG11; ITU-R SG6; ITU-D SG1; IETF; W3C\nFor: Action\nDeadline: 15 March 2024\nContact: Ms A. Novak, Czech Technical University\nThis liaison answers SG2-LS101.',
    'sg16-ls412 itu-t-sg2 itu-t-sg9 itu-t-sg11 itu-r-sg6 itu-d-sg1 ietf w3c sg2-ls101',
  ],
  [
    'PLENARY MEETING\nDocument WTSA24/38(Add.5)-E\nAfrican Telecommunication Union Administrations\nPROPOSED MODIFICATION TO RESOLUTION 78\nMOD ATU/38A5/1\nRESOLUTION 78 (Rev. Geneva, 2022)\nrecalling\na) Resolution 183 (Rev. Busan, 2014) of the Plenipotentiary Conference;\nb) Resolution 65 (Rev. Kigali, 2022) of WTDC;\nc) Recommendation ITU-T F.780.2',
    'atu res-78 pp-res-183 wtdc-res-65 itu-t-f.780.2',
  ],
  [
    'Council 2023, Geneva, 11-21 July 2023\nDocument C23/59-E\nContribution from the Russian Federation\nResolution 1305 and Decision 630 are relevant. In line with Resolution 102 (Rev. Bucharest, 2022), CWG-Internet should report. WTSA Resolution 47 concerns ccTLDs.',
    'c23-59 council-res-1305 council-dec-630 pp-res-102 cwg-internet res-47',
  ],
  [
    'TELECOMMUNICATION DEVELOPMENT ADVISORY GROUP\nDocument TDAG-23/14-E\nItem 6: Resolution 1 (Rev. Kigali, 2022) and Resolution 37. SG2 Question 6/2 and TSAG liaison statement TSAG-LS12 are noted.',
    'tdag wtdc-res-1 wtdc-res-37 itu-d-sg2 itu-d-q6-2 tsag tsag-ls12',
  ],
  [
    'LIAISON STATEMENT\nSource: ITU-T Study Group 15\nTitle: LS/o on synchronization profiles (reply to ITU-R WP 5D - 5D/1742)\nFor action to: ITU-R WP 5D\nFor information to: 3GPP RAN3, IEEE 1588, ITU-T SG11, SG12\nQ13/15 thanks for the text and attaches G.8271 and the consented G.8275.1 (SG15-TD233/PLEN). Question 229/5 of ITU-R was noted.',
    'itu-t-sg15 itu-r-wp5d 3gpp-ran3 itu-t-sg11 itu-t-sg12 itu-t-q13-15 itu-t-g.8271 itu-t-g.8275.1 sg15-td233',
  ],
  [
    'PLENIPOTENTIARY CONFERENCE (PP-22), Bucharest\nDocument PP22/76-E\nEuropean proposals: MOD Resolution 71, SUP Resolution 185, ADD Resolution [EUR-1] and NOC Decision 5. Resolution 48 would refer to Resolution 50 of WTSA and Resolution 45 of WTDC.',
    'pp-res-71 pp-res-185 pp-dec-5 pp-res-48 res-50 wtdc-res-45',
  ],
  [
    'RADIOCOMMUNICATION ADVISORY GROUP\nDocument RAG/41-E\nRAG discussed Resolution ITU-R 72 and Resolution ITU-R 8-3; TSAG TD 512 and TDAG-24/7 were for information. Study Groups 1, 3 and 7 reported.',
    'rag ra-res-72 ra-res-8 tsag-td512 tdag-24-7 itu-r-sg1 itu-r-sg3 itu-r-sg7',
  ],
  [
    'World Telecommunication Development Conference 2022, Kigali\nDocument WTDC-22/24(Add.12)\nMOD Resolution 30, SUP Resolution 81 and MOD Question 3/2. Resolution 139 of the Plenipotentiary Conference is noted; see also C22/32.',
    'wtdc22-24 wtdc-res-30 wtdc-res-81 itu-d-q3-2 pp-res-139 c22-32',
  ],
  [
    'ITU-T A.5 justification information for draft new Recommendation ITU-T X.1284\nReferences: ISO/IEC 27001:2022, RFC 8446, FIPS 186-5, ITU-T X.1255, ITU-T X.509 (2019) | ISO/IEC 9594-8:2020\nApproval by SG17 (29 August - 8 September 2023), TD1102R1.',
    'itu-t-a.5 itu-t-x.1284 itu-t-x.1255 itu-t-x.509 itu-t-sg17 sg17-td1102r1',
  ],
  [
    'LIAISON STATEMENT\nRef.: SG11-LS188-R1\nSource: ITU-T Study Group 11\nTitle: LS on SIP-IMS interconnection [to ITU-T SG2, SG17, GSMA NRG, 3GPP CT1, ETSI TC INT]\nQuestion 2/11 agreed Q.3647 and started Q.MPTCP-ims (SG11-TD1622/GEN). Attachment: TD1630R2.',
    'sg11-ls188r1 itu-t-sg11 itu-t-sg2 itu-t-sg17 gsma-nrg 3gpp-ct1 etsi-tc-int itu-t-q2-11 itu-t-q.3647 itu-t-q.mptcp-ims sg11-td1622 sg11-td1630r2',
  ],
  [
    'World Telecommunication Standardization Assembly\nNew Delhi, 15-24 October 2024\nPLENARY MEETING\nInter-American Telecommunication Commission (CITEL) Member States\nMOD Resolution 20, MOD Resolution 60, SUP Resolution 66 and ADD Resolution [IAP-2] (metaverse)\nIAP/39A12/1 proposes that Study Group 2 and Study Group 17 review ITU-T E.157. See WTSA-24 Document 39.',
    'citel res-20 res-60 res-66 itu-t-sg2 itu-t-sg17 itu-t-e.157 wtsa24-39',
  ],
  [
    'Radiocommunication Bureau\nAdministrative Circular CA/271\nAnnouncement of the RAG meeting: Resolution ITU-R 52-1, Resolution 65 and Resolution 72 (WRC-23)... participants of ITU-R Study Groups 1 and 7 are invited.',
    'rag ra-res-52 ra-res-65 wrc-res-72 itu-r-sg1 itu-r-sg7',
  ],
  [
    'Ms Ndiaye (ARTP, Senegal), Mr Okafor (NCC, Nigeria) and Mr Silva (Anatel) were elected vice-chairs of SG3RG-AFR, TSAG and WP2/3, respectively; Mr Meyer of Deutsche Telekom is Rapporteur for Q9/15.',
    'artp anatel itu-t-sg3rg-afr tsag itu-t-wp2-3 deutsche-telekom itu-t-q9-15',
  ],
]
