/** Liaison statements, notices of meetings, bureau papers and guidelines: texts that are no plan, and the ids that stand in each, in order. */
export const notices: readonly (readonly [string, string])[] = [
  [
    'LS/i on progress of Recommendation ITU-T G.8013/Y.1731\nFrom: ITU-T SG15 (Q10/15)\nTo: MEF Forum, IEEE 802.1, BBF, IETF MPLS WG\nSG15 informs the above bodies that Amendment 2 to G.8013 was consented (TD 411R1/PLEN). The related G.8021 and G.8031/Y.1342 are under revision. Liaison SG15-LS 340 has the schedule. Comments reach us through Q10/15 and Q12/15.',
    'itu-t-g.8013 itu-t-y.1731 itu-t-sg15 itu-t-q10-15 mef ieee-802.1 bbf ietf-mpls-wg sg15-td411r1 itu-t-g.8021 itu-t-g.8031 itu-t-y.1342 sg15-ls340 itu-t-q12-15',
  ],
  [
    "Summary of the eighth meeting of TSAG's Rapporteur Group on Working Methods\nRG-WM, under Ms Olivera, went through TSAG-C60, C61 and C64-R1. It could not agree on A.1 clause 3.8; A.7 was left. TD 512 has the record; TD 514R2 the draft Supplement 6 to A-series. A joint session with RG-WPR will take place. The reply to SG12 and SG20 is in TSAG-LS28.",
    'tsag tsag-rg-wm tsag-c60 tsag-c61 tsag-c64r1 itu-t-a.1 itu-t-a.7 tsag-td512 tsag-td514r2 itu-t-a-suppl-6 itu-t-a-series tsag-rg-wpr itu-t-sg12 itu-t-sg20 tsag-ls28',
  ],
  [
    'ITU-D STUDY GROUP 1\nGeneva, 5-16 May 2025\nQuestion 2/1: Strategies for digital broadcasting\nDocument SG1/77 from Brazil and Document SG1/81 from the ABU were discussed with colleagues of ITU-R WP 6A and ITU-T SG21. Resolution 10 (Rev. Kigali, 2022) and Resolution 17 of WTDC set the frame. Question 1/1 and Question 5/1 will receive a copy. Study Group 2 has similar input.',
    'itu-d-sg1 itu-d-q2-1 abu itu-r-wp6a itu-t-sg21 wtdc-res-10 wtdc-res-17 itu-d-q1-1 itu-d-q5-1 itu-d-sg2',
  ],
  [
    'Document C20/47-E\nReport by the Secretary-General: gender equality\n1 Resolution 70 (Rev. Dubai, 2018) asks for a yearly report. Council Resolution 1187 remains in force. EQUALS is a partnership of ITU, GSMA, ITC, UNU and UN Women. In ITU-T there is WISE; WTSA Resolution 55 (Rev. Hammamet, 2016) established it, WTDC Resolution 55 (Rev. Buenos Aires, 2017) has the same aim.\n2 See C19/6(Rev.1), C20/INF/7.',
    'c20-47 pp-res-70 council-res-1187 gsma unu un-women wise res-55 wtdc-res-55 c19-6r1 c20-inf-7',
  ],
  [
    'SG17 Working Party 3 – closing report\nUnder Question 6/17, X.1375 and X.itssec-5 moved forward; under Question 2/17, X.1038. Docs: TD 4410R1, C688 to C690, C702. WP3/17 thanks SG13 (Q7/13, Q23/13), SG20 (Q6/20) and ETSI TC CYBER. CG-SDV begins. X.5Gsec-srocvs goes to TAP. A reply was sent to ISO/IEC JTC 1/SC 27/WG 4 and to ISO/TC 22/SC 32/WG 11.',
    'itu-t-sg17 itu-t-wp3-17 itu-t-q6-17 itu-t-x.1375 itu-t-x.itssec-5 itu-t-q2-17 itu-t-x.1038 sg17-td4410r1 sg17-c688 sg17-c689 sg17-c690 sg17-c702 itu-t-sg13 itu-t-q7-13 itu-t-q23-13 itu-t-sg20 itu-t-q6-20 etsi-tc-cyber cg-sdv itu-t-x.5gsec-srocvs iso-iec-jtc1-sc27-wg4 iso-tc22-sc32-wg11',
  ],
  [
    'RADIOCOMMUNICATION STUDY GROUPS\nWorking Party 1B\nLiaison statement to ITU-T Study Group 3 and ITU-D Study Group 1: spectrum pricing\nWP 1B informs that Report ITU-R SM.2012-6 is complete and that Question ITU-R 240/1 continues. Resolution 9 of WTDC mandates joint work. Working Parties 1A and 1C were copied. The Rapporteurs for Question 4/1 of ITU-D may comment.',
    'itu-r-wp1b itu-t-sg3 itu-d-sg1 wtdc-res-9 itu-r-wp1a itu-r-wp1c itu-d-q4-1',
  ],
  [
    'PROPOSALS FOR THE WORK OF THE ASSEMBLY\nDocument 27-E: Kenya, Rwanda, South Africa\nAFCP/35A9/1 MOD RESOLUTION 72 (Rev. Geneva, 2022) Measurement and assessment concerns related to human exposure to electromagnetic fields\nThe African group would refer to ITU-T K.52, K.61, K.91 and K.100; to SG5 and its Question 3/5; to ICNIRP, IEEE and WHO; to Resolution 176 (Rev. Bucharest, 2022) and WTDC Resolution 62 (Rev. Kigali, 2022).',
    'res-72 itu-t-k.52 itu-t-k.61 itu-t-k.91 itu-t-k.100 itu-t-sg5 itu-t-q3-5 icnirp ieee who pp-res-176 wtdc-res-62',
  ],
  [
    'TSB Collective letter 4/20\nThird meeting of Study Group 20, Arusha, 26 August - 4 September 2026\nContributions are due by 13 August. SG20RG-AFR meets the day before. Draft plan in Annex B; TD1 will be the agenda, TD 2 the work plan. JCA-IoT and SC&C holds its session on 27 August. The list of Questions is that of SG20-C1. New proposals follow Recommendation ITU-T A.1 Annex A. Collective letter 3/20 is superseded.',
    'tsb-collective-letter-4-20 itu-t-sg20 itu-t-sg20rg-afr sg20-td1 sg20-td2 jca-iot-and-scc sg20-c1 itu-t-a.1 tsb-collective-letter-3-20',
  ],
  [
    'Question 9/12 progress report (TD 820R2/GEN)\nThe E-model family: G.107, G.107.1, G.107.2. New: P.SMART-ECHO, G.QoE-XR. WP2/12 consented P.1305; P.Suppl.31 agreed. ITU-T P.863 and P.863.1 got corrigenda; ETSI STQ and 3GPP SA4 were told. IRG-AVQA and VQEG met in May. C 333 was from Fraunhofer. Next: SG12, January.',
    'itu-t-q9-12 sg12-td820r2 itu-t-g.107 itu-t-g.107.1 itu-t-g.107.2 itu-t-p.smart-echo itu-t-g.qoe-xr itu-t-wp2-12 itu-t-p.1305 itu-t-p-suppl-31 itu-t-p.863 itu-t-p.863.1 etsi-tc-stq 3gpp-sa4 irg-avqa vqeg sg12-c333 fraunhofer itu-t-sg12',
  ],
  [
    'Workshop programme: quantum networks\nSession 1 – ITU-T SG13 (Y.3800-series, Q16/13) and SG17 (X.1700-series, Q15/17); Session 2 – ETSI ISG QKD, IETF, IRTF QIRG, ISO/IEC JTC 1/WG 14, IEC SEG 14, GSMA; Session 3 – lessons of FG-QIT4N (D1.1 to D2.5); JCA-QKDN as coordinator. Papers: Y.3804, Y.QKDN-iwfr, X.1715.',
    'itu-t-sg13 itu-t-y.3800-series itu-t-q16-13 itu-t-sg17 itu-t-x.1700-series itu-t-q15-17 etsi-isg-qkd ietf irtf-qirg iso-iec-jtc1-wg14 iec-seg14 gsma fg-qit4n jca-qkdn itu-t-y.3804 itu-t-y.qkdn-iwfr itu-t-x.1715',
  ],
  [
    "Commission d'études 12 - Note de liaison\nOrigine: Q.12/12 (TD 340/WP3)\nÀ: CE 2, CE 11, 3GPP\nLa CE 12 a élaboré les Recommandations UIT-T E.811, E.812 et G.1031. Les Questions 2/12 et 12/12 poursuivent le projet E.QoS-Drone. La Résolution 95 (Rév. Genève, 2022) charge la CE 12. Contributions C201 et C202 du Cameroun.",
    'itu-t-sg12 itu-t-q12-12 sg12-td340 itu-t-sg2 itu-t-sg11 3gpp itu-t-e.811 itu-t-e.812 itu-t-g.1031 itu-t-q2-12 itu-t-e.qos-drone res-95 sg12-c201 sg12-c202',
  ],
  [
    'Grupo Asesor de Radiocomunicaciones\nInforme de la 30ª reunión\nEl GAR examinó la Resolución UIT-R 52-1, las Comisiones de Estudio 4, 5 y 6 y el Grupo de Trabajo 5D. La CMR-23 aprobó la Resolución 813 (CMR-23). El GANT y el GADT enviaron declaraciones; véanse TSAG-LS21 y TDAG-23/30. La CITEL y la UAT participaron.',
    'rag ra-res-52 itu-r-sg4 itu-r-sg5 itu-r-sg6 itu-r-wp5d wrc-res-813 tsag tdag tsag-ls21 tdag-23-30 citel atu',
  ],
  [
    '5-я Исследовательская комиссия МСЭ-Т\nВременный документ TD 720\nВопросы 6/5, 9/5 и 13/5: проекты Рекомендаций МСЭ-Т L.1336 и L.circ. Рабочая группа 2/5 согласовала Добавление 61 к Рекомендациям МСЭ-Т серии L. Резолюция 73 (Пересм. Женева, 2022 г.) ВАСЭ и Резолюция 182 (Пересм. Пусан, 2014 г.) Полномочной конференции учтены. ИК20 и ЕТСИ получили заявления.',
    'itu-t-sg5 sg5-td720 itu-t-q6-5 itu-t-q9-5 itu-t-q13-5 itu-t-l.1336 itu-t-l.circ itu-t-wp2-5 itu-t-l-suppl-61 itu-t-l-series res-73 pp-res-182 itu-t-sg20',
  ],
  [
    'ITU-T第15研究组\n第3/15工作组会议纪要\n第11/15号课题同意了ITU-T G.709.20建议书草案。TD255/WP3和TD260R1/WP3为输出文件。第12/15号课题与IETF CCAMP工作组联络。第13/15号课题通过了ITU-T G.8273.2建议书。第92号决议（2022年，日内瓦，修订版）得到遵守。',
    'itu-t-sg15 itu-t-wp3-15 itu-t-q11-15 itu-t-g.709.20 sg15-td255 sg15-td260r1 itu-t-q12-15 ietf-ccamp-wg itu-t-q13-15 itu-t-g.8273.2 res-92',
  ],
  [
    'لجنة الدراسات 2 لقطاع تنمية الاتصالات\nتقرير عن المسألة 5/2\nاستعرضت لجنة الدراسات 2 القرار 34 (المراجَع في كيغالي، 2022) والقرار 136 (المراجَع في بوخارست، 2022). وقدمت لجنة الدراسات 2 لقطاع تقييس الاتصالات التوصية ITU-T E.108 والتوصية ITU-T L.392. وستنظر المسألة 6/2 في الوثيقة نفسها.',
    'itu-d-sg2 itu-d-q5-2 wtdc-res-34 pp-res-136 itu-t-sg2 itu-t-e.108 itu-t-l.392 itu-d-q6-2',
  ],
  [
    "Implementation of Resolution 84 at TSB\nTSB published the Operational Bulletin No. 1277, TSB Circulars 144 and 146, and FSTP-SCP. Users' rights and consumer protection are with SG3 (Q6/3 and Q9/3) and SG12 (E.420 – E.479 series?). Resolution 196 (Rev. Dubai, 2018) of PP and Resolution 64 of WTDC match. A TD to TSAG (TSAG-TD877) told the numbers; ITU-D Q6/1 as well.",
    'res-84 ob-1277 tsb-circular-144 tsb-circular-146 fstp-scp itu-t-sg3 itu-t-q6-3 itu-t-q9-3 itu-t-sg12 pp-res-196 wtdc-res-64 tsag tsag-td877 itu-d-q6-1',
  ],
  [
    'Terms of reference: JCA on Digital COVID-19 Certificates (JCA-DCC)\nParent: SG16, established in April 2022 (TD20/Plen). Members: WHO, ICAO, ISO/IEC JTC 1/SC 17, ISO TC 215, W3C, ETSI ESI, HL7 and FIDO Alliance. Study Groups 3, 11, 13, 16, 17 and 20 are concerned; so are X.509, X.1250-series and F.747.9. Reports go to SG16 and TSAG. A.18 would now govern it.',
    'jca-dcc itu-t-sg16 sg16-td20 who icao iso-iec-jtc1-sc17 iso-tc215 w3c etsi-tc-esi hl7 fido itu-t-sg3 itu-t-sg11 itu-t-sg13 itu-t-sg17 itu-t-sg20 itu-t-x.509 itu-t-x.1250-series itu-t-f.747.9 tsag itu-t-a.18',
  ],
  [
    'Bureau paper on study group structure\nUnder the option of the Arab States and the RCC, SG9 would join SG16; under that of CEPT, SG11 and SG13 would merge; APT would leave all. Q4/9, Q5/9 and Q12/9 concern cable; Q1/11 to Q4/11 signalling; Q8/2? The TSAG RG-WPR table in TSAG-TD1015R4 compares them. WTSA-24 took another way in Resolution 2.',
    'rcc itu-t-sg9 itu-t-sg16 cept itu-t-sg11 itu-t-sg13 apt itu-t-q4-9 itu-t-q5-9 itu-t-q12-9 itu-t-q1-11 itu-t-q2-11 itu-t-q3-11 itu-t-q4-11 itu-t-q8-2 tsag-rg-wpr tsag-td1015r4 res-2',
  ],
  [
    'Table: liaison officers\n| Body | Officer | For |\n| ISO/TC 268 | Ms Adeyemi | SG20 |\n| IEC TC 57 | Mr Lindqvist | SG15, Q18/15 |\n| ITU-R WP 1A | Mr Okafor | SG5, SG15 |\n| OASIS | Ms Duarte | SG17 (Q11/17) |\n| ATIS PTSC | Mr Hale | SG11 |\n| CCSA TC5 | Ms Lin | SG13 |\n| ISO/IEC JTC 1/SC 31 | Mr Roth | SG16, SG20 |',
    'iso-tc268 itu-t-sg20 iec-tc57 itu-t-sg15 itu-t-q18-15 itu-r-wp1a itu-t-sg5 oasis itu-t-sg17 itu-t-q11-17 atis itu-t-sg11 ccsa itu-t-sg13 iso-iec-jtc1-sc31 itu-t-sg16',
  ],
  [
    "Note from the SG3 management team on the International Telecommunication Regulations\nEG-ITRs (EG-ITRs-7/4) and Council Resolution 1379 (MOD 2023) concern D.50, D.97 and D.195. SG3-TD188/PLEN of the last meeting and SG3-C301 from Côte d'Ivoire show the matter. WCIT-12 had Resolution 3; PP-22 Resolution 146 sustains the group. Regional views: SG3RG-AFR, SG3RG-ARB, SG3RG-EECAT.",
    'itu-t-sg3 eg-itr eg-itrs-7-4 council-res-1379 itu-t-d.50 itu-t-d.97 itu-t-d.195 sg3-td188 sg3-c301 pp-res-146 itu-t-sg3rg-afr itu-t-sg3rg-arb itu-t-sg3rg-eecat',
  ],
  [
    'FG-AI4H: minutes of Meeting M\nThe ITU/WHO Focus Group on AI for Health received deliverables DEL2, DEL5.1. Its parent SG16 (Q28/16, later Q2/21) asked for F.AI4H-frame and H.860.1?. ISO/TC 215, IMDRF, IEEE EMBS and the Linux Foundation were guests. Documents FGAI4H-M-031; liaison to SG17, SG20 and ITU-D Q2/2 (SG2RGQ/77).',
    'fg-ai4h who itu-t-sg16 itu-t-q28-16 itu-t-q2-21 itu-t-f.ai4h-frame itu-t-h.860.1 iso-tc215 ieee linux-foundation itu-t-sg17 itu-t-sg20 itu-d-q2-2',
  ],
  [
    'Guidelines for Rapporteurs, chapter on documents\nWhite Contributions are named SG16-C0123 and TDs SG16-TD0045/WP2; a revision reads SG16-TD45R1/WP2. Working documents of Question 12 may be called WD-Q12-007. Reports have the form SG16-R2. For liaison statements use SG16-LS55. See A.1 (clauses 3.1 and 3.2), A.2, Supplement 4 to the A-series and Resolution 1.',
    'sg16-c123 sg16-td45 sg16-td45r1 itu-t-q12-16 sg16-r2 sg16-ls55 itu-t-a.1 itu-t-a.2 itu-t-a-suppl-4 itu-t-a-series res-1',
  ],
]
