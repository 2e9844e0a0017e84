/** Papers of the three Sectors, the Council and other bodies, in six languages: texts that are no plan, and the ids that stand in each, in order. */
export const sectorPapers: readonly (readonly [string, string])[] = [
  [
    "Secteur du développement des télécommunications (UIT-D)\nCommission d'études 1\nQuestion 4/1: Aspects économiques des télécommunications\nRapport du Rapporteur, document 1/233-F\nLa réunion a étudié les Questions 1/1, 3/1 et 4/1 avec la Commission d'études 3 de l'UIT-T (Recommandations D.50, D.52 et D.267). La Résolution 22 (Rév. Kigali, 2022), la Résolution 71 (Rév. Buenos Aires, 2017) et la Résolution 64 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires sont applicables. Le GCDT sera informé; l'UAT et la CEDEAO étaient présentes.",
    'itu-d-sg1 itu-d-q4-1 itu-d-q1-1 itu-d-q3-1 itu-t-sg3 itu-t-d.50 itu-t-d.52 itu-t-d.267 wtdc-res-22 wtdc-res-71 pp-res-64 tdag atu ecowas',
  ],
  [
    "Secteur des radiocommunications\nDocument 6B/201-F; Groupe de travail 6B\nNote de liaison à la Commission d'études 9 de l'UIT-T, à l'UER et à l'ABU\nLe GT 6B a examiné les Recommandations UIT-R BT.2037 et UIT-R BT.2075, ainsi que J.206 et J.207. La Question UIT-R 130-3/6 et la Résolution UIT-R 6-3 restent valables. Copie: Groupes de travail 6A et 6C, CE 16 de l'UIT-T.",
    'itu-r-wp6b itu-t-sg9 ebu abu itu-t-j.206 itu-t-j.207 ra-res-6 itu-r-wp6a itu-r-wp6c itu-t-sg16',
  ],
  [
    'CONFERENCIA DE PLENIPOTENCIARIOS (PP-22)\nBucarest, 26 de septiembre - 14 de octubre de 2022\nDocumento 76-S\nPropuestas comunes de los Estados Árabes\nModificación de la Resolución 21, de la Resolución 64 (Rev. Dubái, 2018) y de la Resolución 197; proyecto de nueva Resolución sobre OTT. La AMNT aprobó la Resolución 100; la CMDT, la Resolución 89. Véanse el Documento C22/32 y la Decisión 5 (Rev. Dubái, 2018).',
    'pp-res-21 pp-res-64 pp-res-197 res-100 wtdc-res-89 c22-32 pp-dec-5',
  ],
  [
    'Сектор развития электросвязи МСЭ-D\n2-я Исследовательская комиссия\nВопрос 3/2: Защищенность сетей\nОтчет Докладчика; документ 2/187-R\nГруппа изучила вклады Японии и Кореи, Резолюцию 45 (Пересм. Кигали, 2022 г.) ВКРЭ, Резолюцию 130 (Пересм. Бухарест, 2022 г.) и Рекомендации МСЭ-Т X.1205, X.1500 и X.805. ИК17 МСЭ-Т сообщила о Вопросах 3/17 и 4/17. РСС и ВОЗ приняли участие; КГРЭ рассмотрит отчет.',
    'itu-d-sg2 itu-d-q3-2 wtdc-res-45 pp-res-130 itu-t-x.1205 itu-t-x.1500 itu-t-x.805 itu-t-sg17 itu-t-q3-17 itu-t-q4-17 rcc who tdag',
  ],
  [
    '无线电通信顾问组\n文件RAG/45-C\n第1、第4和第5研究组的报告已审议。5D工作组和4C工作组提交了材料。ITU-R第65号决议和第238号决议（WRC-15）适用。TSAG的联络声明TSAG-LS40已收到。',
    'rag itu-r-sg1 itu-r-sg4 itu-r-sg5 itu-r-wp5d itu-r-wp4c ra-res-65 wrc-res-238 tsag tsag-ls40',
  ],
  [
    'تقرير الفريق الاستشاري لتقييس الاتصالات\nأحاط الفريق الاستشاري لتقييس الاتصالات علماً بالوثيقتين TD511 وTD512R1، ووافق على الرسالة المعممة 118 لمكتب تقييس الاتصالات. وستجتمع لجنة الدراسات 2 ولجنة الدراسات 3 في جنيف. ويطبق القرار 22 (المراجَع في جنيف، 2022) والقرار 1 (المراجَع في جنيف، 2022). وراجعت لجنة الدراسات 13 التوصية ITU-T Y.3000.',
    'tsag tsag-td511 tsag-td512r1 tsb-circular-118 itu-t-sg2 itu-t-sg3 res-22 res-1 itu-t-sg13 itu-t-y.3000',
  ],
  [
    'SG5 – Report R12: Annex B, list of liaison statements sent\nSG5-LS88 to SG20, SG13 (Q23/13); SG5-LS89 to ICNIRP, IEC TC 106, WHO on K.52, K.70, K.145; SG5-LS90 to ISO TC 59/SC 17, UNEP; SG5-LS91/R1 to CENELEC CLC/TC 106X; SG5-LS92 to SCV on terms of L.1480\nReceived: SG20-LS45, SG15-LS203; TSAG-LS14; ITU-R WP 1C (1C/TEMP/22), WP 3K',
    'itu-t-sg5 sg5-ls88 itu-t-sg20 itu-t-sg13 itu-t-q23-13 sg5-ls89 icnirp iec-tc106 who itu-t-k.52 itu-t-k.70 itu-t-k.145 sg5-ls90 iso-tc59-sc17 un-environment sg5-ls91 cenelec sg5-ls92 scv itu-t-l.1480 sg20-ls45 sg15-ls203 tsag-ls14 itu-r-wp1c itu-r-wp3k',
  ],
  [
    "ITU/BDT-COE: Resolution on spectrum\nCEPT's ECC, APT's AWG, ATU, CITEL's PCC.II and the RCC Commission on spectrum presented to the inter-regional workshop. WRC Resolution 235 (WRC-15) and Resolution 811 (WRC-19); RA Resolution ITU-R 58-2; Council Resolution 1380; ITU-D Resolution 9 (Rev. Buenos Aires, 2017) on spectrum management participation; Study Group 1 of ITU-R",
    'cept-ecc apt atu citel rcc wrc-res-235 wrc-res-811 ra-res-58 council-res-1380 wtdc-res-9 itu-r-sg1',
  ],
  [
    'Joint ITU-T SG17 / ISO/IEC JTC 1/SC 27 collaboration page\nCommon text: X.1051 | ISO/IEC 27011; X.1054 | ISO/IEC 27014; X.841-X.843; X.1085. SC 27/WG 1, WG 4 and WG 5 meet twice a year. Q3/17, Q4/17 and Q10/17 follow; SC 37, ISO TC 68/SC 2, ISO TC 292 and ISO/IEC JTC 1/WG 13 are in contact. For ASN.1, Q11/17 and JTC 1/SC 6/WG 10 share X.680-X.683, X.690 to X.697.',
    'itu-t-sg17 iso-iec-jtc1-sc27 itu-t-x.1051 itu-t-x.1054 itu-t-x.841 itu-t-x.842 itu-t-x.843 itu-t-x.1085 iso-iec-jtc1-sc27-wg1 iso-iec-jtc1-sc27-wg4 iso-iec-jtc1-sc27-wg5 itu-t-q3-17 itu-t-q4-17 itu-t-q10-17 iso-iec-jtc1-sc37 iso-tc68-sc2 iso-tc292 iso-iec-jtc1-wg13 itu-t-q11-17 iso-iec-jtc1-sc6-wg10 itu-t-x.680 itu-t-x.681 itu-t-x.682 itu-t-x.683 itu-t-x.690 itu-t-x.691 itu-t-x.692 itu-t-x.693 itu-t-x.694 itu-t-x.695 itu-t-x.696 itu-t-x.697',
  ],
  [
    'Contribution 9 to TSAG\nSource: United States, Canada, United Kingdom\nTitle: Streamlining of Resolutions\nAbstract: TSAG-C9 asks RG-WTSA to merge WTSA Resolutions 18 and 31?; to move parts of Resolution 7 (Rev. Geneva, 2022) to A.25; to suppress Resolutions 66, 71? The list of TSAG-TD1210 is a starting point, likewise the notes in TSAG-TD1200-R2 and TD1201. WTDC Resolution 5 and PP Resolution 151 offer examples.',
    'tsag-c9 tsag tsag-rg-wtsa res-18 res-31 res-7 itu-t-a.25 res-66 res-71 tsag-td1210 tsag-td1200r2 tsag-td1201 wtdc-res-5 pp-res-151',
  ],
  [
    "Memo: lead study groups after WTSA-24\nSG9 and SG16 became SG21; SG2, SG3, SG5, SG11, SG12, SG13, SG15, SG17 and SG20 remain. Q1/9 moved to Q8/21?; J-series, H-series, F.700 series and T.80-series go to SG21; Resolution 2 (Rev. New Delhi, 2024), Resolutions 101 to 106 (New Delhi, 2024). TSAG's RG-WPR, RG-WM and RG-IEIM work on. The IRG-AVA? and IRG-IBB stay; JCA-MMeS too.",
    'itu-t-sg9 itu-t-sg16 itu-t-sg21 itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg11 itu-t-sg12 itu-t-sg13 itu-t-sg15 itu-t-sg17 itu-t-sg20 itu-t-q1-9 itu-t-q8-21 itu-t-j-series itu-t-h-series itu-t-f.700-series itu-t-t.80-series res-2 res-101 res-102 res-103 res-104 res-105 res-106 tsag-rg-wpr tsag-rg-wm tsag-rg-ieim irg-ava irg-ibb jca-mmes',
  ],
  [
    'oneM2M TP#42 – report to ITU-T Study Group 20\noneM2M Release 4 is to be transposed: Y.4500.1 (TS-0001), Y.4500.4, Y.4500.6, Y.4500.8 to Y.4500.12, Y.4500.15 and Y.oneM2M.SAREF?. Partners Type 1: ARIB, ATIS, CCSA, ETSI, TIA, TSDSI, TTA, TTC. Q4/20 and Q3/20 prepare A.5 texts; SG20-TD1188-R1, SG20-TD1190 and contribution C 512 (Korea). GlobalPlatform and OMA SpecWorks? follow',
    'onem2m itu-t-sg20 itu-t-y.4500.1 itu-t-y.4500.4 itu-t-y.4500.6 itu-t-y.4500.8 itu-t-y.4500.9 itu-t-y.4500.10 itu-t-y.4500.11 itu-t-y.4500.12 itu-t-y.4500.15 itu-t-y.onem2m.saref arib atis ccsa etsi tia tsdsi tta ttc itu-t-q4-20 itu-t-q3-20 itu-t-a.5 sg20-td1188r1 sg20-td1190 sg20-c512 globalplatform oma',
  ],
  [
    'ITU-T SG11 reply to ETSI TC INT and GSMA NG on VoLTE/ViLTE (SG11-LS154)\nRef: TD1455/GEN, TD1460-R1/GEN (SG11)\nSG11 informs that Q.3640, Q.3641? and Q.3647 were approved and Q.VoLTE-EC-fw? goes on. ETSI TS 103 397; GSMA IR.65, IR.92; 3GPP CT3 and CT4, SA WG2. SG2 has E.164.2? matters. Resolution 93 of WTSA-16. Contact: Rapporteur Q1/11 and Q2/11.',
    'itu-t-sg11 etsi-tc-int gsma sg11-ls154 sg11-td1455 sg11-td1460r1 itu-t-q.3640 itu-t-q.3641 itu-t-q.3647 itu-t-q.volte-ec-fw etsi 3gpp-ct3 3gpp-ct4 3gpp-sa2 itu-t-sg2 itu-t-e.164.2 res-93 itu-t-q1-11 itu-t-q2-11',
  ],
  [
    'Text for the Council: Report on the implementation of Resolution 200 (Rev. Bucharest, 2022)\nDocument C25/35. The Connect 2030 Agenda, Resolution 71 (Rev. Bucharest, 2022), Decision 5 and Resolution 48; C24/35(Rev.1), C24/DT/3, C23/INF/5, C25/ADM/1; the Strategic Plan working group CWG-SFP (CWG-SFP-2/3?) and CWG-FHR 19/4. Council Decision 636 and Council Resolution 1401 (C21). EG-ITRs',
    'pp-res-200 c25-35 pp-res-71 pp-dec-5 pp-res-48 c24-35r1 c24-dt-3 c23-inf-5 c25-adm-1 cwg-sfp cwg-sfp-2-3 cwg-fhr-19-4 council-dec-636 council-res-1401 eg-itr',
  ],
  [
    'QUESTIONNAIRE to members on numbering misuse\nUnder E.156, SG2 receives reports; TSB Circulars 131, 133-135, and 139 listed cases. Please return the form (E.156 Annex A) by 1 July. The AFRINIC region? no. BEREC, ECTA, CITEL, i3forum, GSMA FASG and RIPE NCC shared figures. Question 1/2 will treat them; see also PP-10 Resolution 190? and Resolution 61 (Rev. Dubai, 2012). Question 5: How many cases did you note?',
    'itu-t-e.156 itu-t-sg2 tsb-circular-131 tsb-circular-133 tsb-circular-134 tsb-circular-135 tsb-circular-139 afrinic berec ecta citel gsma-fasg ripe-ncc itu-t-q1-2 pp-res-190 res-61',
  ],
  [
    'Review Committee, third meeting: final list of documents\nRevCom-TD28R1, RevCom-TD30; TD 33 (RevCom); RevCom-C14 from APT; R 3 of RevCom; TSAG – TD 333; Resolution 82 (Dubai, 2012); A-series Supp.? ; SG11, SG13 and SG16 Chairmen; Mr Maeda (NTT); GSI and JCA review: IPTV-GSI, IoT-GSI, JCA-IoT, JCA-SG&HN; FG M2M, FG DFS',
    'revcom-td28r1 revcom-td30 revcom-td33 revcom apt tsag-td333 res-82 itu-t-a-series itu-t-sg11 itu-t-sg13 itu-t-sg16 ntt jca-iot-and-scc jca-sg-hn fg-m2m fg-dfs',
  ],
  [
    'ITU-T L.1317 (ex L.EE_meter) – revision history\n1.0 (2021-03-15): approved by SG5 under A.8, AAP; Corr. 1 (2022-11), Q6/5. This edition relies on L.1310 (2020), L.1331, ETSI ES 202 706-1 by ETSI TC EE, IEC 62301 of IEC TC 59, ISO/IEC 30134-2 of ISO/IEC JTC 1/SC 39, and ATIS-0600015. Keywords: M, W. See I.2, Table A.1 and clause L.4.',
    'itu-t-l.1317 itu-t-l.ee_meter itu-t-sg5 itu-t-a.8 itu-t-q6-5 itu-t-l.1310 itu-t-l.1331 etsi etsi-tc-ee iec-tc59 iso-iec-jtc1-sc39',
  ],
  [
    'WSIS Forum 2024 outcome and action lines\nITU, UNESCO, UNDP and UNCTAD organize; UN DESA, UNICEF, WMO, WFP, UN Women, UN-Habitat, ITC?, OHCHR and ESCWA co-facilitate lines C1 to C11. CWG-WSIS&SDG took note; Council Resolution 1332; PP Resolution 140; A/RES/78/132. ITU-T SG20, SG5 (L.1470) and ITU-D SG1, SG2 gave sessions; IEEE, ICANN, APC, ISOC, GSMA, IFIP?, DIPLO attended',
    'unesco undp unctad un-desa unicef wmo wfp un-women un-habitat ohchr escwa cwg-wsis-sdg council-res-1332 pp-res-140 unga-res-78-132 itu-t-sg20 itu-t-sg5 itu-t-l.1470 itu-d-sg1 itu-d-sg2 ieee icann isoc gsma',
  ],
  [
    "TSAG, Geneva, 29 July – 2 August 2024\nDraft report R21, part 2\nTSAG endorsed the text of Supplement 4 revision (TD631R2) as A Suppl.4; determined A.24rev? ; approved A.18 (TD638-R3) and rejected A.RA?. It agreed FG-MV's extension, JCA-DCC's closure (TD599), the ToR of JCA-QIT? and the liaison of TSAG-LS49 to RAG/TDAG. C91, C93R1, C95–C97 were noted. SG13 proposal (SG13-LS201) on FG-QN?; RG-DT, RG-SOP and RG-WPR reported in TD603, TD604 and TD605R1.",
    'tsag tsag-td631r2 itu-t-a-suppl-4 itu-t-a.24 itu-t-a.18 tsag-td638r3 itu-t-a.ra fg-mv jca-dcc tsag-td599 jca-qit tsag-ls49 rag tdag tsag-c91 tsag-c93r1 tsag-c95 tsag-c96 tsag-c97 itu-t-sg13 sg13-ls201 fg-qn tsag-rg-dt tsag-rg-sop tsag-rg-wpr tsag-td603 tsag-td604 tsag-td605r1',
  ],
  [
    'Regional group page: SG3 Regional Group for Asia and Oceania (SG3RG-AO)\nChair from KCC? Korea; vice chairs of Telekom Malaysia, IMDA and TRAI. The Asia & Oceania group (formerly TAS) manages D.500R; the Africa one, TAF, D.600R, D.601R; LAC, TAL, D.400R; Europe, TEUREM, D.300R. Working documents SG3RG-AO-C 12; TD 8 (SG3RG-AO). Reports: COM 3 – R 33 – E. Question 7/3.',
    'itu-t-sg3rg-ao telekom-malaysia imda trai itu-t-d.500r itu-t-d.600r itu-t-d.601r itu-t-d.400r itu-t-d.300r sg3-r33 itu-t-q7-3',
  ],
  [
    'SG13 Lead study group report to WTSA (Document 13)\nIn the period 2022-2024, SG13 (WP1/13, WP2/13, WP3/13) produced 121 Recommendations, e.g. Y.3142-Y.3144, Y.3187 - Y.3189, Y.3400 and Y.3809 ff., plus 15 Supplements (Y.Suppl.67 to 71; Supplement 75 and Supplement 79 to Y.3800) and TRs YSTR.BoD, YSTR-SDN? Questions 1, 2, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22 and 23/13. FGs: FG-AN; JCAs: JCA-QKDN, JCA-IMT2020, JCA-ML. Res. 92, 93?, 94, 77.',
    'itu-t-sg13 itu-t-wp1-13 itu-t-wp2-13 itu-t-wp3-13 itu-t-y.3142 itu-t-y.3143 itu-t-y.3144 itu-t-y.3187 itu-t-y.3188 itu-t-y.3189 itu-t-y.3400 itu-t-y.3809 itu-t-y-suppl-67 itu-t-y-suppl-68 itu-t-y-suppl-69 itu-t-y-suppl-70 itu-t-y-suppl-71 itu-t-y-suppl-75 itu-t-y-suppl-79 itu-t-y.3800 ystr-bod ystr-sdn itu-t-q1-13 itu-t-q2-13 itu-t-q5-13 itu-t-q6-13 itu-t-q7-13 itu-t-q16-13 itu-t-q17-13 itu-t-q18-13 itu-t-q19-13 itu-t-q20-13 itu-t-q21-13 itu-t-q22-13 itu-t-q23-13 fg-an jca-qkdn jca-imt2020 jca-ml res-92',
  ],
  [
    "Correspondence Group on Multi-tenant smart buildings (CG-MTSB): convener's note\nThe group, set up by Q2/20 in SG20-TD1602R2, met with BACnet?, KNX Association? and ISO/TC 205, CIB. It reads Y.4423 (ex Y.isms), Y.smart-building, Y.4558 and H.641. Two calls with CG-Meta (SG20 & SG16) and CG-SP. Please send to the TSB secretariat of SG20 (tsbsg20@itu.int) by v1.2 of 14.03.2022, page 12/20.",
    'cg-mtsb itu-t-q2-20 sg20-td1602r2 iso-tc205 itu-t-y.4423 itu-t-y.isms itu-t-y.smart-building itu-t-y.4558 itu-t-h.641 cg-meta itu-t-sg20 itu-t-sg16 cg-sp',
  ],
  [
    'Draft agenda (WP 1/15, plenary Friday 9:30–12:30, Room C1)\nItem 5: Q1/15 HNT? report TD201/WP1; Q2/15 TD202R1/WP1; Q4/15 TD203/WP1; Q18/15 TD 204/WP1; item 6.2 G.9803 ; 6.3 G.9804.2 Amd. 2; 6.4 G.hsp.comTC; 6.5 WT-489 (BBF); 7 LS out: WD1-02, ls 15/1-33; 8 AOB. References C1500–C1507? of SG15; IEEE P1904.4, IEEE 802.3dj; CCSA TC6; ITU-T K.44 by SG5',
    'itu-t-wp1-15 itu-t-q1-15 sg15-td201 itu-t-q2-15 sg15-td202r1 itu-t-q4-15 sg15-td203 itu-t-q18-15 sg15-td204 itu-t-g.9803 itu-t-g.9804.2 itu-t-g.hsp.comtc bbf sg15-c1500 sg15-c1501 sg15-c1502 sg15-c1503 sg15-c1504 sg15-c1505 sg15-c1506 sg15-c1507 itu-t-sg15 ieee ccsa itu-t-k.44 itu-t-sg5',
  ],
  [
    'Recommendation ITU-T P.1100 series and ITU-T G.160 use in vehicles\nFG CarCom (closed), JCA? Its heirs Q4/12 and P.1140, P.1120, P.1130; UNECE WP.29, AECS; ETSI STF?; the eCall text P.1140 meets EN 15722 of CEN TC 278. Supplement 24 to ITU-T P-series; P.Suppl.28; G-series Suppl.60? SG12-TD1014R3/GEN (Q4/12) and C 211. VDA, ITU-R WP 5A',
    'itu-t-p.1100-series itu-t-g.160 fg-carcom itu-t-q4-12 itu-t-p.1140 itu-t-p.1120 itu-t-p.1130 unece etsi cen-tc278 itu-t-p-suppl-24 itu-t-p-series itu-t-p-suppl-28 itu-t-g-suppl-60 sg12-td1014r3 sg12-c211 itu-r-wp5a',
  ],
  [
    'FIGI Security clinic, Kampala\nUCC, Bank of Uganda, MTN Uganda and Airtel; ITU with the World Bank Group, CPMI and the Bill & Melinda Gates Foundation. Based on the reports of FG-DFS (SS7 security; X.1456?) and Q.3057, Q.3062 and Q.3063 of ITU-T SG11; ITU-T X.1150 and FIDO. ITU-D Q3/2 & ITU-T SG17 WP3/17. EACO, GSMA Mobile Money',
    'figi world-bank cpmi bmgf fg-dfs itu-t-x.1456 itu-t-q.3057 itu-t-q.3062 itu-t-q.3063 itu-t-sg11 itu-t-x.1150 itu-d-q3-2 itu-t-sg17 itu-t-wp3-17 eaco gsma',
  ],
  [
    'Inter-sector Rapporteur Group on Integrated Broadcast-Broadband (IRG-IBB), 12th meeting\nITU-R WP 6B, ITU-T SG9, ITU-T SG16. Inputs IRG-IBB-1205 (HbbTV Association), IRG-IBB-1206 (NHK). Texts: BT.2267, BT.2053, J.205, J.206, J.207, J.208 (ex J.ibb-fw?), H.762, H.764. LS to WP 6B (Doc. 6B/188), SG9 (SG9-LS77) and SG16 (SG16-LS120-R1). Rapporteurs of Q5/9, Q13/16',
    'irg-ibb itu-r-wp6b itu-t-sg9 itu-t-sg16 hbbtv nhk itu-t-j.205 itu-t-j.206 itu-t-j.207 itu-t-j.208 itu-t-j.ibb-fw itu-t-h.762 itu-t-h.764 sg9-ls77 sg16-ls120r1 itu-t-q5-9 itu-t-q13-16',
  ],
  [
    "RESOLUTION 1344 (C11, last amended C15)\nFacilitating the Internet's transition\nThe Council, considering Resolution 180 (Guadalajara, 2010) and Resolution 101 (Rev. Guadalajara, 2010); in view of Council-09 Document C09/29; WTSA-08 Resolution 64; WTDC-10 Resolution 63; the IPv6 Group; the RIRs AFRINIC, APNIC, ARIN, LACNIC and RIPE NCC as well as NRO; instructs the Directors of TSB and BDT. Ref.: Documents C11/82 and C15/INF/3-E",
    'council-res-1344 pp-res-180 pp-res-101 c09-29 res-64 wtdc-res-63 afrinic apnic arin lacnic ripe-ncc nro c11-82 c15-inf-3',
  ],
]
