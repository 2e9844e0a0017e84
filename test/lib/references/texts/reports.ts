/** Liaison statements, reports, circulars, contributions, proposals, press releases in six languages: texts that are no plan, and the ids that stand in each, in order. */
export const reports: readonly (readonly [string, string])[] = [
  [
    'Question(s): 6/13, 22/13\nLIAISON STATEMENT\nSource: ITU-T Study Group 13\nTitle: LS on the start of new work on network automation [to ETSI ISG ZSM, TM Forum, 3GPP SA5]\nFor action to: ETSI ISG ZSM; 3GPP SA5\nFor information to: TM Forum, ITU-T SG2, SG11\nContact: Nari Kwon, ETRI, Korea (Rep. of)\nITU-T SG13 is pleased to inform that it agreed to start Y.AutoNet-fra at its meeting in Geneva, 4-15 March 2024. Draft Y.3177 rev is in SG13-TD512/WP1 and the A.13 justification in TD513/WP1.\nPlease see also ITU-T Y.3172 and Supplement 55 to the Y.3170-series.',
    'itu-t-q6-13 itu-t-q22-13 itu-t-sg13 etsi-isg-zsm tmf 3gpp-sa5 itu-t-sg2 itu-t-sg11 etri itu-t-y.autonet-fra itu-t-y.3177 sg13-td512 itu-t-a.13 sg13-td513 itu-t-y.3172 itu-t-y-suppl-55 itu-t-y.3170-series',
  ],
  [
    'TELECOMMUNICATION STANDARDIZATION ADVISORY GROUP\nTSAG-TD714R1\nOriginal: English\nGeneva, 29 July - 2 August 2024\nTD\nSource: Rapporteur, RG-WM\nTitle: Draft report of the Rapporteur Group on Working Methods\n1 The group met on 30 July and considered TD688, TD690R2, C102 and C105R1.\n2 It agreed on a revision of Recommendation ITU-T A.1 and of A-series Supplement 4.\n3 The proposal from the United Kingdom on Resolution 22 (Rev. Geneva, 2022) was moved to RG-WTSA.\n4 A liaison statement to all ITU-T study groups is in TD715; SCV and TDAG are copied.',
    'tsag tsag-td714r1 tsag-rg-wm tsag-td688 tsag-td690r2 tsag-c102 tsag-c105r1 itu-t-a.1 itu-t-a-suppl-4 res-22 tsag-rg-wtsa tsag-td715 scv tdag',
  ],
  [
    'REPORT OF THE MEETING OF QUESTION 14/15 (e-meeting, 7-9 February 2023)\nThe Rapporteur opened the meeting. Contributions WD14-02 and WD14-03 proposed changes to G.7701 and G.7702.\nIt was agreed to send a liaison to ONF OTCC and to MEF, copied to Q12/15.\nG.7711/Y.1702 amendment 1 is planned for consent at the SG15 plenary in April 2023.\nThe living list is in wd14-09; the next meeting is hosted by Nokia in Sophia Antipolis.',
    'itu-t-q14-15 itu-t-g.7701 itu-t-g.7702 onf mef itu-t-q12-15 itu-t-g.7711 itu-t-y.1702 itu-t-sg15 nokia',
  ],
  [
    'Council 2023\nDocument C23/48-E\nGeneva, 11-21 July 2023\nREPORT BY THE CHAIRMAN OF THE COUNCIL WORKING GROUP ON FINANCIAL AND HUMAN RESOURCES\nThe CWG-FHR met in January 2023 and in May 2023. It considered Documents CWG-FHR 16/7 and CWG-FHR 16/11.\nResolution 151 (Rev. Bucharest, 2022) and Decision 5 (Rev. Bucharest, 2022) of the Plenipotentiary Conference were recalled.\nThe group recommends that Council Decision 563 be amended and that Resolution 1299 be kept. See also C23/INF/4 and C22/32.',
    'c23-48 cwg-fhr cwg-fhr-16-7 cwg-fhr-16-11 pp-res-151 pp-dec-5 council-dec-563 council-res-1299 c23-inf-4 c22-32',
  ],
  [
    'PLENIPOTENTIARY CONFERENCE (PP-22)\nDocument 76(Add.4)-E\nAfrican Telecommunication Union Administrations\nPROPOSALS FOR THE WORK OF THE CONFERENCE\nMOD AFCP/76A4/1\nRESOLUTION 139 (REV. DUBAI, 2018)\nUse of telecommunications/ICTs to bridge the digital divide\nrecalling\na) Resolution 37 (Rev. Buenos Aires, 2017) of the World Telecommunication Development Conference;\nb) United Nations General Assembly Resolution 70/125;\nc) WTSA Resolution 44 (Rev. Hammamet, 2016);',
    'atu pp-res-139 wtdc-res-37 unga-res-70-125 res-44',
  ],
  [
    'WORLD TELECOMMUNICATION DEVELOPMENT CONFERENCE (WTDC-22)\nKigali, Rwanda, 6-16 June 2022\nDocument WTDC-22/24(Add.2)-E\nMember States of the European Conference of Postal and Telecommunications Administrations\nModification of Resolution 67 (Rev. Buenos Aires, 2017) and suppression of Resolution 80\nThe ITU-D study groups examined Question 3/2, on cybersecurity, and Question 7/2; ITU-T SG17 and the CWG-COP were consulted.\nResolution 179 (Rev. Dubai, 2018) of the Plenipotentiary Conference applies.',
    'cept wtdc-res-67 wtdc-res-80 itu-d-q3-2 itu-d-q7-2 itu-t-sg17 cwg-cop pp-res-179',
  ],
  [
    'RADIOCOMMUNICATION ADVISORY GROUP\nDocument RAG/23-E\nLIAISON STATEMENT FROM ITU-R TO TSAG ON INTER-SECTOR COORDINATION\nRAG thanks TSAG for its liaison statement TSAG-LS18. ITU-R Working Party 5A and WP 1C will answer on intelligent transport and spectrum monitoring.\nStudy Group 6 agreed to continue IRG-IBB and IRG-AVA with ITU-T Study Groups 9 and 16.\nResolution ITU-R 7-4 and Resolution 191 (Rev. Bucharest, 2022) are relevant.',
    'rag tsag tsag-ls18 itu-r-wp5a itu-r-wp1c itu-r-sg6 irg-ibb irg-ava itu-t-sg9 itu-t-sg16 ra-res-7 pp-res-191',
  ],
  [
    'International Telecommunication Union\nTelecommunication Standardization Bureau\nRef: TSB Circular 219\nGeneva, 8 December 2023\nSubject: Approval of new Recommendation ITU-T X.1283 and revised ITU-T X.1254\nFurther to TSB Circular 190 of 2 October 2023 and pursuant to clause 9.5 of WTSA Resolution 1 (Rev. Geneva, 2022), I hereby announce that ITU-T Study Group 17 approved these texts during its meeting of 29 August - 8 September 2023.\nAvailable patent information can be accessed online. For questions contact the counsellor at tsbsg17@itu.int.',
    'tsb-circular-219 itu-t-x.1283 itu-t-x.1254 tsb-circular-190 res-1 itu-t-sg17',
  ],
  [
    'TSB Collective letter 4/16\nTo: Administrations of Member States; ITU-T Sector Members; Associates participating in the work of Study Group 16; ITU Academia\nSubject: Meeting of Study Group 16; Rennes, 15-26 April 2024\n1 The meeting of Study Group 16 (Multimedia) will be held jointly with ISO/IEC JTC 1/SC 29 and ITU-R WP 6C.\n2 JVET meets from 17 to 26 April. Working Parties 1/16, 2/16 and 3/16 meet in parallel.\n3 Fellowships are granted under Resolution 213 (Dubai, 2018).',
    'tsb-collective-letter-4-16 itu-t-sg16 iso-iec-jtc1-sc29 itu-r-wp6c jvet itu-t-wp1-16 itu-t-wp2-16 itu-t-wp3-16 pp-res-213',
  ],
  [
    'A.5 justification information for draft new Recommendation ITU-T H.870.1\n1 Clear description of the referenced document: IETF RFC 8446 (2018), The Transport Layer Security (TLS) Protocol Version 1.3.\n2 Status of approval: approved by the IESG of the IETF.\n3 Justification for the specific reference: RFC 8446 is used in clause 7.3 of H.870.1.\n4 Current information about IPR issues: see the IETF IPR page.\n5 Relationship with other existing documents: it replaces RFC 5246, to which ITU-T H.235.0 and X.509 refer.',
    'itu-t-a.5 itu-t-h.870.1 ietf itu-t-h.235.0 itu-t-x.509',
  ],
  [
    'Terms of reference: ITU-T Focus Group on Embodied Networks (FG-EmN)\n1 Rationale and scope. The group takes account of the deliverables of FG-AN, FG ML5G and FG-NET2030.\n2 Parent group: ITU-T SG13. Progress reports are sent to the parent group and to SG11, SG12, SG16, SG17 and SG20.\n3 Cooperation with ETSI ISG ENI, 3GPP, GSMA, NGMN and the O-RAN Alliance is expected.\n4 Working methods follow Recommendation ITU-T A.7 and Supplement 2 to the A-series... the lifetime is one year.',
    'fg-emn fg-an fg-ml5g fg-net-2030 itu-t-sg13 itu-t-sg11 itu-t-sg12 itu-t-sg16 itu-t-sg17 itu-t-sg20 etsi-isg-eni 3gpp gsma ngmn o-ran-alliance itu-t-a.7 itu-t-a-suppl-2 itu-t-a-series',
  ],
  [
    'Report of the ITU-T Study Group 3 Regional Group for Africa (SG3RG-AFR)\nLivingstone, Zambia, 6-8 March 2023\nThe meeting was chaired by Mr Banda (ZICTA, Zambia). Participants came from Ghana, Kenya, Nigeria, MTN, Safaricom and the ATU.\nContributions SG3RG-AFR-C12 and SG3RG-AFR-C14 dealt with roaming (Recommendation ITU-T D.98) and over-the-top services (D.262).\nIt was agreed to propose a new work item D.princip-dt to SG3; Question 9/3 is concerned.',
    'itu-t-sg3rg-afr zicta mtn safaricom atu itu-t-d.98 itu-t-d.262 itu-t-d.princip-dt itu-t-sg3 itu-t-q9-3',
  ],
  [
    "Press release\nNew ITU standard for quantum-safe networks\nGeneva, 12 May 2023 – ITU members have approved ITU Y.3800-series standards that give operators a framework for quantum key distribution.\nThe standard, Recommendation ITU-T Y.3811, was developed by Study Group 13, ITU's expert group for future networks. Security aspects are addressed by ITU-T Study Group 17.\nCompanies such as Toshiba, ID Quantique, SK Telecom and Deutsche Telekom contributed, together with ETSI and ISO/IEC JTC 1/SC 27.",
    'itu-t-y.3800-series itu-t-y.3811 itu-t-sg13 itu-t-sg17 toshiba id-quantique sk-telecom deutsche-telekom etsi iso-iec-jtc1-sc27',
  ],
  [
    'Work programme of ITU-T SG20 (2022-2024)\nQuestion | Work item | Title | Status | Timing\nQ1/20 | Y.IoT-SLF | Requirements of street lighting | Under study | 2024-Q2\nQ2/20 | Y.4486 (ex Y.IoT-VP) | Reference architecture for vehicle platooning | Approved | 2023-01\nQ3/20 | Y.4600-rev | Digital twins | TAP | 2024-Q4\nQ4/20 | Y.Supp.smartvillage | Smart villages | Agreement | 2024-07\nQ6/20 | Y.4500.1 | oneM2M functional architecture | Consent | 2023-Q3',
    'itu-t-sg20 itu-t-q1-20 itu-t-y.iot-slf itu-t-q2-20 itu-t-y.4486 itu-t-y.iot-vp itu-t-q3-20 itu-t-y.4600 itu-t-q4-20 itu-t-y.supp.smartvillage itu-t-q6-20 itu-t-y.4500.1 onem2m',
  ],
  [
    'CONTRIBUTION\nSG5-C311\nQuestion(s): 9/5\nSource: China Telecom, China Unicom, ZTE Corporation, Ministry of Industry and Information Technology (MIIT)\nTitle: Proposal for new Supplement L.Suppl.DCcool\nThis contribution proposes to initiate a Supplement to Recommendation ITU-T L.1300 and to update L.1305. It takes into account ETSI EN 305 174 and the work of ISO/IEC JTC 1/SC 39.\nIt is suggested to send a liaison statement to ETSI TC EE and to ITU-T Q11/5.',
    'sg5-c311 itu-t-q9-5 china-telecom china-unicom zte miit itu-t-l.suppl.dccool itu-t-l.1300 itu-t-l.1305 etsi iso-iec-jtc1-sc39 etsi-tc-ee itu-t-q11-5',
  ],
  [
    'Report of the Chair of Working Party 2/12\nWP2/12 met on 17 January 2023 under the chairmanship of Mr Pomy. Q7/12, Q9/12, Q14/12, Q15/12, Q17/12 and Q19/12 reported.\nP.863.2 and P.1401 are proposed for consent; G.1028 Amd.2 was withdrawn. P.AMD was renamed P.1203.5.\nETSI STQ, 3GPP SA4 and VQEG sent liaisons (TD244, TD251R1 and TD259).\nThe group thanks Rohde & Schwarz, Opticom and Orange.',
    'itu-t-wp2-12 itu-t-q7-12 itu-t-q9-12 itu-t-q14-12 itu-t-q15-12 itu-t-q17-12 itu-t-q19-12 itu-t-p.863.2 itu-t-p.1401 itu-t-g.1028 itu-t-p.amd itu-t-p.1203.5 etsi-tc-stq 3gpp-sa4 vqeg sg12-td244 sg12-td251r1 sg12-td259 rohde-schwarz opticom orange',
  ],
  [
    'RESOLUTION 99 (New Delhi, 2024)\nConsideration of organizational reform of ITU-T study groups\nThe World Telecommunication Standardization Assembly (New Delhi, 2024),\nrecalling\na) Resolution 122 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference;\nb) Resolution 151 (Rev. Bucharest, 2022);\nc) Resolution 2 (Rev. New Delhi, 2024) of this assembly;\ninstructs the Telecommunication Standardization Advisory Group\n1 to consider the reports of the study group chairmen',
    'res-99 pp-res-122 pp-res-151 res-2 tsag',
  ],
  [
    'ITU-T Study Group 11\nExecutive summary, Geneva, 10-19 May 2023\nSG11 consented 9 Recommendations: Q.3645, Q.3746 (ex Q.DC-SA), Q.4076, Q.5027 to Q.5029, Q.5054 and X.609.11, and revised Q.4066.\nIt determined Q.3063 (ex Q.SM-Auth). Technical Report TR-CSM and QSTR-USSD were agreed.\nThe next meeting: 1-10 May 2024, preceded by the CASC meeting on 30 April.\nQuestion 7/11 was proposed to be merged with Q6/11.',
    'itu-t-sg11 itu-t-q.3645 itu-t-q.3746 itu-t-q.dc-sa itu-t-q.4076 itu-t-q.5027 itu-t-q.5028 itu-t-q.5029 itu-t-q.5054 itu-t-x.609.11 itu-t-q.4066 itu-t-q.3063 itu-t-q.sm-auth qstr-ussd casc itu-t-q7-11 itu-t-q6-11',
  ],
  [
    'Proposals from the Regional Commonwealth in the field of Communications (RCC)\nDocument 40(Add.12)-E\nWTSA-24, New Delhi, 15-24 October 2024\nMOD RCC/40A12/1\nRESOLUTION 20 (Rev. Geneva, 2022)\nProcedures for allocation and management of international telecommunication numbering, naming, addressing and identification resources\nnoting\nthat ITU-T Study Group 2 provides advice on ITU-T E.164.3, E.190 and E.910, and that SG11 and SG17 study Q.708 and X.1250;\nrecalling Resolution 133 (Rev. Bucharest, 2022) of the Plenipotentiary Conference',
    'rcc res-20 itu-t-sg2 itu-t-e.164.3 itu-t-e.190 itu-t-e.910 itu-t-sg11 itu-t-sg17 itu-t-q.708 itu-t-x.1250 pp-res-133',
  ],
  [
    'Minutes of the JCA-QKDN meeting (virtual, 14 June 2023)\n1 The agenda (Doc-001) was approved.\n2 ITU-T SG11, SG13 and SG17 reported; ETSI ISG QKD, ISO/IEC JTC1 SC27 WG3, IEEE P1913 and the GSMA sent status reports.\n3 The standardization roadmap on QKDN will be submitted to TSAG as a TD.\n4 Any other business: CEN-CENELEC FGQT has become JTC 22.',
    'jca-qkdn itu-t-sg11 itu-t-sg13 itu-t-sg17 etsi-isg-qkd iso-iec-jtc1-sc27-wg3 ieee gsma tsag cen cenelec',
  ],
  [
    "Union internationale des télécommunications\nGROUPE CONSULTATIF DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS\nTSAG-TD622-F\nRapport du Groupe du Rapporteur sur les méthodes de travail\nLe GCNT a pris note des documents TD 601 et TD 605 Rév.1.\nLa CE 17 et les Commissions d'études 3 et 20 ont répondu au sujet de la Résolution 67 (Rév. Genève, 2022) et de la Recommandation UIT-T A.2.\nLe Conseil de l'UIT a adopté la Résolution 1372 (modifiée en 2019). La Question 4/17 reste inchangée.",
    'tsag tsag-td622 tsag-td601 tsag-td605r1 itu-t-sg17 itu-t-sg3 itu-t-sg20 res-67 itu-t-a.2 council-res-1372 itu-t-q4-17',
  ],
  [
    'Oficina de Normalización de las Telecomunicaciones\nCarta colectiva 7/3 de la TSB\nAsunto: Reunión de la Comisión de Estudio 3 del UIT-T; Ginebra, 1-10 de marzo de 2023\nLos Grupos de Trabajo 1/3, 2/3 y 3/3 se reunirán el 2 de marzo.\nLas contribuciones sobre las Recomendaciones UIT-T D.50 y D.198 y sobre las Cuestiones 1/3, 2/3 y 12/3 se recibirán hasta el 16 de febrero.\nVéase la Resolución 64 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios.',
    'tsb-collective-letter-7-3 itu-t-sg3 itu-t-wp1-3 itu-t-wp2-3 itu-t-wp3-3 itu-t-d.50 itu-t-d.198 itu-t-q1-3 itu-t-q2-3 itu-t-q12-3 pp-res-64',
  ],
  [
    'Бюро стандартизации электросвязи\nЦиркуляр 155 БСЭ\nЖенева, 9 февраля 2024 года\nПредмет: Собрание 20-й Исследовательской комиссии МСЭ-Т\nИсследовательская комиссия 20 рассмотрит проекты Рекомендаций МСЭ-Т Y.4220 и Y.4605 (Вопрос 6/20).\nВ соответствии с Резолюцией 1 (Пересм. Женева, 2022 г.) ВАСЭ просим ответить. См. также Циркуляр 140 БСЭ и Резолюцию 197 (Пересм. Бухарест, 2022 г.) Полномочной конференции.',
    'tsb-circular-155 itu-t-sg20 itu-t-y.4220 itu-t-y.4605 itu-t-q6-20 res-1 tsb-circular-140 pp-res-197',
  ],
  [
    '国际电信联盟 电信标准化局\n电信标准化局第98号通函\n事由：ITU-T第16研究组会议\n第16研究组将审议ITU-T F.748.30和ITU-T H.430.6建议书草案（第8/16号课题）。\n请参阅世界电信标准化全会第1号决议（2022年，日内瓦，修订版）和第71号决议。\n第1/16和第3/16工作组将举行会议。',
    'tsb-circular-98 itu-t-sg16 itu-t-f.748.30 itu-t-h.430.6 itu-t-q8-16 res-1 res-71 itu-t-wp1-16 itu-t-wp3-16',
  ],
  [
    'الاتحاد الدولي للاتصالات - مكتب تقييس الاتصالات\nالرسالة المعممة 201 لمكتب تقييس الاتصالات\nالموضوع: اجتماع لجنة الدراسات 5 لقطاع تقييس الاتصالات\nستنظر لجنة الدراسات 5 في التوصيتين ITU-T L.1470 وITU-T K.52 (المسألة 9/5).\nانظر القرار 73 (المراجَع في جنيف، 2022) والقرار 182 (المراجَع في بوخارست، 2022).',
    'tsb-circular-201 itu-t-sg5 itu-t-l.1470 itu-t-k.52 itu-t-q9-5 res-73 pp-res-182',
  ],
  [
    "Summary of the meeting of the Focus Group on Autonomous Networks (FG-AN), 3-5 March 2022\nThe group received FGAN-I-145 from KDDI, FGAN-I-150 from Rakuten Mobile and FGAN-I-152 from Wipro.\nA liaison statement from TM Forum's Autonomous Networks Project was noted. The reply will be copied to ITU-T SG2, SG12 and SG13, ETSI ISG ZSM and IRTF NMRG.\nIt follows Y.3173 and ITU-T Y.3176.",
    'fg-an kddi rakuten-mobile wipro tmf itu-t-sg2 itu-t-sg12 itu-t-sg13 etsi-isg-zsm irtf-nmrg itu-t-y.3173 itu-t-y.3176',
  ],
  [
    'ITU-D Study Group 2\nReport of the Rapporteur Group meeting on Question 5/2 (Utilizing telecommunications/ICTs for disaster risk reduction)\nDocuments SG2RGQ/31 and 2/118 were presented by Japan and by the BDT Focal Point for Question 5/2.\nThe work is related to Resolution 34 (Rev. Kigali, 2022) of WTDC and to Resolution 136 (Rev. Bucharest, 2022) of the Plenipotentiary Conference. ITU-R Study Groups 5 and 7, and ITU-T SG2 were informed, as were WMO and UNDRR.',
    'itu-d-sg2 itu-d-q5-2 wtdc-res-34 pp-res-136 itu-r-sg5 itu-r-sg7 itu-t-sg2 wmo undrr',
  ],
  [
    'ITU-R Circular Letter CACE/1065\nTo Administrations of Member States of the ITU and Radiocommunication Sector Members participating in the work of Radiocommunication Study Group 5\nSubject: Radiocommunication Study Group 5 – Approval of 2 revised ITU-R Recommendations\nBy Administrative Circular CACE/1049, 2 draft revised Recommendations were submitted under Resolution ITU-R 1-8: Recommendation ITU-R F.1336-6 and ITU-R M.1849-3.',
    'itu-r-sg5 ra-res-1',
  ],
  [
    'Agenda of the SG9 plenary\n1 Opening\n2 Report of WP1/9 (TD301)\n3 Report of WP2/9 (TD302-R1)\n4 Approval under TAP: J.1205; consent under AAP: J.1304, J.1631 (J.cloud-vr) and J.382-rev\n5 Liaisons: SCTE (TD311), ITU-R WP 6B (TD314), IEC TC 100 (TD317/WP2)\n6 Q1/9, Q4/9 and Q8/9 future meetings\n7 Closing, 17:00-18:00',
    'itu-t-sg9 itu-t-wp1-9 sg9-td301 itu-t-wp2-9 sg9-td302r1 itu-t-j.1205 itu-t-j.1304 itu-t-j.1631 itu-t-j.cloud-vr itu-t-j.382 scte sg9-td311 itu-r-wp6b sg9-td314 iec-tc100 sg9-td317 itu-t-q1-9 itu-t-q4-9 itu-t-q8-9',
  ],
  [
    'Liaison statement from IETF to ITU-T SG15\nFrom: IETF CCAMP WG\nTo: ITU-T SG15 Q10, Q12 and Q14\nCc: IETF TEAS WG, Broadband Forum\nDear colleagues, thank you for your liaison SG15-LS104. The CCAMP working group has adopted a draft on the YANG model for optical transport, aligned with G.709 and G.872. We note that G.874.1 will be updated.\nRegards, the co-chairs of CCAMP',
    'ietf itu-t-sg15 ietf-ccamp-wg itu-t-q10-15 itu-t-q12-15 itu-t-q14-15 ietf-teas-wg bbf sg15-ls104 itu-t-g.709 itu-t-g.872 itu-t-g.874.1',
  ],
  [
    'Candidates for chairmen and vice-chairmen of ITU-T study groups\nSG2: Mr A. Rahman (Nigerian Communications Commission, Nigeria)\nSG5: Ms B. Sorensen (Telenor, Norway), vice-chairman: Mr C. Diaz (Telefónica, Spain)\nSG12: Ms D. Park (KT Corporation, Rep. of Korea)\nSG17: Mr E. Tanaka (NTT, Japan); Mr F. Okello (Uganda Communications Commission)\nTSAG: Mr G. Perez (ENACOM, Argentina)\nIn accordance with Resolution 208 (Rev. Bucharest, 2022).',
    'itu-t-sg2 ncc-nigeria itu-t-sg5 telenor telefonica itu-t-sg12 kt itu-t-sg17 ntt ucc-uganda tsag enacom pp-res-208',
  ],
  [
    'SG17-TD1288-R2/PLEN\nSTUDY GROUP 17\nTitle: Report of the correspondence group on Resolution 50 (CG-Res50)\nThe CG was established in TD1201 and held four e-meetings. Proposals from Kaspersky, Intel and the Russian Federation are in C655, C661 and C670-R1.\nThe group suggests to amend resolves 3 of Resolution 50 and to add a reference to Resolution 174 (Rev. Busan, 2014) and to Resolution 45 (Rev. Kigali, 2022).\nQ2/17, Q3/17 and Q4/17 are invited to comment; X.1060 is mentioned.',
    'sg17-td1288r2 itu-t-sg17 res-50 cg-res50 sg17-td1201 kaspersky intel sg17-c655 sg17-c661 sg17-c670r1 pp-res-174 wtdc-res-45 itu-t-q2-17 itu-t-q3-17 itu-t-q4-17 itu-t-x.1060',
  ],
  [
    'Outcomes of the World Telecommunication Policy Forum (WTPF-21)\nThe forum adopted Opinions 1 to 5 on mobilizing new and emerging technologies.\nThey follow Council Decision 611 and Resolution 2 (Rev. Dubai, 2018) of the Plenipotentiary Conference. Contributions came from ISOC, ICANN, the GSMA and the Ministry of Communications and Informatization of Belarus.\nThe IEG met three times.',
    'council-dec-611 pp-res-2 isoc icann gsma ministry-of-communications-and-informatization-belarus ieg',
  ],
  [
    'ITU Operational Bulletin No. 1288\n1.V.2024 (Information received by 15 April 2024)\nApproval of ITU-T Recommendations\nBy AAP-54, it was announced that the following ITU-T Recommendations were approved: ITU-T G.9802.2 (04/2024), ITU-T L.1241, ITU-T Y.4225.\nTelephone Service (Recommendation ITU-T E.164): Kenya (country code +254). Identification plan E.212: MNC 639 10. Signalling: ITU-T Q.708 (03/1999), ISPC 6-012-3.',
    'ob-1288 aap-54 itu-t-g.9802.2 itu-t-l.1241 itu-t-y.4225 itu-t-e.164 itu-t-e.212 itu-t-q.708',
  ],
  [
    'Kaleidoscope and AI for Good: news from TSB\nTSB Director met the Minister of Communications of Ghana, and visited ETRI, TTA and the Electronics and Telecommunications institute.\nAt the GSC-23 meeting, ARIB, ATIS, CCSA, ETSI, IEC, IEEE SA, ISO, TIA, TSDSI and TTC exchanged views.\nFG-AI4H closed in Geneva; the Global Initiative on AI for Health of ITU, WHO and WIPO takes over.',
    'etri tta arib atis ccsa etsi iec ieee-sa iso tia tsdsi ttc fg-ai4h who wipo',
  ],
  [
    'Dear Sir/Madam,\nIn reply to your letter of 3 March, we confirm that our laboratory, of Fraunhofer HHI, has validated the software of draft Recommendation ITU-T H.266.2.\nThe software was built on VTM-20.0 by JVET, a joint group of ITU-T SG16 and ISO/IEC JTC 1/SC 29 (WG 5). Test sequences were supplied by Bytedance, Dolby and Sharp.\nAnnex A lists the results for H.266 and, for comparison, H.265 and T.832.',
    'fraunhofer itu-t-h.266.2 jvet itu-t-sg16 iso-iec-jtc1-sc29 iso-iec-jtc1-sc29-wg5 bytedance dolby sharp itu-t-h.266 itu-t-h.265 itu-t-t.832',
  ],
  [
    'Study Group 2 report to WTSA-20\nPart I: General. Study Group 2 was led by Mr Rushton. WP1/2 had Questions 1/2, 2/2 and 3/2; WP2/2 had 5/2, 6/2 and 7/2.\nDuring the study period 412 contributions and 1460 TDs were handled in 8 meetings (see SG2-R1 to SG2-R5).\nTable 3 lists approved Recommendations: E.118, E.156 Suppl.2, E.164.2, E.1110, M.3041 and M.3381. E.157 was left for the next period.\nRegional groups: SG2RG-AFR, SG2RG-AMR, SG2RG-ARB, SG2RG-EECAT.',
    'itu-t-sg2 itu-t-wp1-2 itu-t-q1-2 itu-t-q2-2 itu-t-q3-2 itu-t-wp2-2 itu-t-q5-2 itu-t-q6-2 itu-t-q7-2 sg2-r1 sg2-r2 sg2-r3 sg2-r4 sg2-r5 itu-t-e.118 itu-t-e.156 itu-t-e.164.2 itu-t-e.1110 itu-t-m.3041 itu-t-m.3381 itu-t-e.157 itu-t-sg2rg-afr itu-t-sg2rg-amr itu-t-sg2rg-arb itu-t-sg2rg-eecat',
  ],
  [
    'Contribution of BT and Orange to Q11/15\nSource: BT plc, Orange, Ciena, Cisco Systems\nThis document proposes clarifications of ITU-T G.709.1 and G.709.3, after OIF liaison oif2022.120 and IEEE 802.3 discussion. The FlexO text of G.Sup58 needs an update.\nIt was discussed in CD11-K05 and is now for WP3/15.',
    'bt orange itu-t-q11-15 ciena cisco itu-t-g.709.1 itu-t-g.709.3 oif ieee-802.3 itu-t-g-suppl-58 itu-t-wp3-15',
  ],
  [
    'Inter-Sector Coordination Group (ISCG)\nMapping of Resolutions of WTSA, WTDC and RA\nWTSA Resolution 32 corresponds to Resolution 66 of PP; WTSA Resolution 58 to WTDC Resolution 69; WTSA Res. 72 to WTDC Res. 62 and PP Res. 176.\nMapping of Questions: ITU-D Q1/2 and ITU-T Q1/20; ITU-D Q6/2 and ITU-T Q7/5; ITU-R Q. 236/1.\nISCG reports to TSAG, RAG and TDAG.',
    'iscg res-32 pp-res-66 res-58 wtdc-res-69 res-72 wtdc-res-62 pp-res-176 itu-d-q1-2 itu-t-q1-20 itu-d-q6-2 itu-t-q7-5 tsag rag tdag',
  ],
  [
    'V.2 of the business plan was circulated in plan F.2 of the annex.\nThe committee met in room K.2 and then room M.3. Its draft, version D.1, has appendix X.1 with the terms.\nITU-T Study Group 12 was thanked for ITU-T G.114.',
    'itu-t-sg12 itu-t-g.114',
  ],
]
