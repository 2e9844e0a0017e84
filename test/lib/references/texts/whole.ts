/** Liaison statements, reports, circulars, resolutions, work programmes as a whole: texts that are no plan, and the ids that stand in each, in order. */
export const whole: readonly (readonly [string, string])[] = [
  [
    'Question(s): 3/11, 9/11\nLIAISON STATEMENT\nSource: ITU-T Study Group 11\nTitle: LS on work on signalling [to ITU-T SG13, SG17, ETSI TC INT, 3GPP CT4]\nFor action to: ITU-T SG13, SG17\nFor information to: ETSI TC INT, 3GPP CT4\nApproval: SG11 meeting (Geneva, 8 November 2017)\nSG11 informs that draft Q.SR-Trust-2 was consented as Q.3057. The text is in SG11-TD402-R1/PLEN.',
    'itu-t-q3-11 itu-t-q9-11 itu-t-sg11 itu-t-sg13 itu-t-sg17 etsi-tc-int 3gpp-ct4 itu-t-q.sr-trust-2 itu-t-q.3057 sg11-td402r1',
  ],
  [
    'WORKING PARTY 5A\nLIAISON STATEMENT TO ITU-T STUDY GROUP 20 (COPY TO ITU-R WORKING PARTY 5D)\nWorking Party 5A thanks ITU-T SG20 for its liaison (Document 5A/412). Report ITU-R M.2440 and Recommendation ITU-R M.2084-0 may be of use.',
    'itu-r-wp5a itu-t-sg20 itu-r-wp5d',
  ],
  [
    'From: JCA-IoT and SC&C\nTo: ITU-T SGs 2, 11, 13, 16, 17 and 20; ISO/IEC JTC 1/WG 10; oneM2M; IEC SEG 1; ITU-R WP 1A\nThe JCA updated its roadmap (JCA-IoT-D-12).',
    'jca-iot-and-scc itu-t-sg2 itu-t-sg11 itu-t-sg13 itu-t-sg16 itu-t-sg17 itu-t-sg20 iso-iec-jtc1-wg10 onem2m iec-seg1 itu-r-wp1a',
  ],
  [
    'TSAG – R 3 – E\nReport of the third meeting of TSAG (Geneva, 4-7 June 2013)\n5.2 TSAG reviewed TD82 and TD97 Rev.2. SG2 asked that Question 7/2 be deleted; TSAG agreed. TD 99 (SG17 lead study group report) was noted, and OLS 12 was sent to RAG and TDAG.',
    'tsag-r3 tsag tsag-td82 tsag-td97r2 itu-t-sg2 itu-t-q7-2 tsag-td99 itu-t-sg17 tsag-ols12 rag tdag',
  ],
  [
    'REPORT OF WORKING PARTY 2/16 (Geneva, 19-30 March 2018)\nQ21 progressed F.746.5 and H.ILE-AM; Q24 and Q28 held a joint session. WP2 agreed TD155 and TD160-R2; Q26/16 met with WHO.',
    'itu-t-wp2-16 itu-t-q21-16 itu-t-f.746.5 itu-t-h.ile-am itu-t-q24-16 itu-t-q28-16 sg16-td155 sg16-td160r2 itu-t-q26-16 who',
  ],
  [
    'Executive Summary of the ITU-T SG5 meeting (Geneva, 13-22 May 2019)\nWP1/5 and WP2/5 each held four sessions. SG5 approved L.1022 and L.1371, consented K.44 (revised), K.145 (ex K.devices) and L.1305 (ex L.DC_minm). Supplement K.Suppl.1 was revised, FG-AI4EE was set up. SG5RG-AFR reported in SG5-TD1023.',
    'itu-t-sg5 itu-t-wp1-5 itu-t-wp2-5 itu-t-l.1022 itu-t-l.1371 itu-t-k.44 itu-t-k.145 itu-t-k.devices itu-t-l.1305 itu-t-l.dc_minm itu-t-k-suppl-1 fg-ai4ee itu-t-sg5rg-afr sg5-td1023',
  ],
  [
    'The Council (C19) took note of Documents C19/37, C19/51 and C19/INF/11 and adopted Resolution 1396. Decision 482 (amended) and PP Resolution 91 (Rev. Guadalajara, 2010) apply. CWG-FHR reports in C19/50.',
    'c19-37 c19-51 c19-inf-11 council-res-1396 council-dec-482 pp-res-91 cwg-fhr c19-50',
  ],
  [
    'RAG noted the liaison statement from TSAG (RAG/12) on ISCT, Resolution 191 (Rev. Dubai, 2018), Resolution ITU-R 6-3, Resolution 18 (Rev. Hammamet, 2016) and WTDC Resolution 59 (Rev. Buenos Aires, 2017).',
    'rag tsag isct pp-res-191 ra-res-6 res-18 wtdc-res-59',
  ],
  [
    'TSB Circular 177\nGeneva, 24 July 2019\nSubject: Consultation on determined draft Recommendations ITU-T X.1363 (X.iot-pii) and ITU-T X.1364, proposed for approval at the SG17 meeting (27 August - 5 September 2019)\nFurther to TSB Circular 147 of 5 March 2019, and under Section 9 of Resolution 1 (Rev. Hammamet, 2016), Member States are asked to reply.',
    'tsb-circular-177 itu-t-x.1363 itu-t-x.iot-pii itu-t-x.1364 itu-t-sg17 tsb-circular-147 res-1',
  ],
  [
    'TSB Collective letter 6/2\nMeeting of Study Group 2; Geneva, 19-28 February 2019\nWorking Parties 1/2 and 2/2 meet on 20 February. Forms are on the page of the group. Contributions: Recommendation A.1 and A.2; fellowships: Resolution 213 (Dubai, 2018).',
    'tsb-collective-letter-6-2 itu-t-sg2 itu-t-wp1-2 itu-t-wp2-2 itu-t-a.1 itu-t-a.2 pp-res-213',
  ],
  [
    'ITU Operational Bulletin No. 1123 / 1.V.2017\nList of Recommendations: approved under the AAP (TSB AAP-08): ITU-T G.8265.1/Y.1365.1 (2014) Amd. 1, J.1012, L.1503, X.520 (2016) Cor.1.\nE.164 country code +999; Q.708 (03/99); Bureaufax table: F.170; Call-back: Res. 21 (Rev. Busan, 2014), WTSA-16 Resolution 29',
    'ob-1123 aap-8 itu-t-g.8265.1 itu-t-y.1365.1 itu-t-j.1012 itu-t-l.1503 itu-t-x.520 itu-t-e.164 itu-t-q.708 itu-t-f.170 pp-res-21 res-29',
  ],
  [
    'RESOLUTION 60 (Rev. Hammamet, 2016)\nResponding to the challenges of numbering\nThe World Telecommunication Standardization Assembly (Hammamet, 2016),\nrecognizing\na) Recommendation ITU-T E.164, E.212 and E.129;\nb) Resolution 133 (Rev. Busan, 2014) of the Plenipotentiary Conference;\nc) Resolution 47 of this assembly;\nresolves to instruct ITU-T Study Group 2\n1 with SG13, to study the structure;',
    'res-60 itu-t-e.164 itu-t-e.212 itu-t-e.129 pp-res-133 res-47 itu-t-sg2 itu-t-sg13',
  ],
  [
    'Resolution 176 (Rev. Dubai, 2018)\nThe Plenipotentiary Conference of the ITU (Dubai, 2018),\nrecalling\na) Resolution 72 (Rev. Hammamet, 2016) of WTSA;\nb) Resolution 62 (Rev. Buenos Aires, 2017) of WTDC;\nc) the results of ITU-R SGs 1, 4, 5 and 6, ITU-D SG2 and ITU-T Study Group 5, with WHO, ICNIRP and IEEE,',
    'pp-res-176 res-72 wtdc-res-62 itu-r-sg1 itu-r-sg4 itu-r-sg5 itu-r-sg6 itu-d-sg2 itu-t-sg5 who icnirp ieee',
  ],
  [
    'ITU-D Study Group 1, Question 6/1: consumer information. The Rapporteur of Question 6/1 recalls Resolution 64 (Rev. Buenos Aires, 2017), WTSA Resolution 84 and PP Resolution 196. Document 1/112 and SG1RGQ/94 were considered.',
    'itu-d-sg1 itu-d-q6-1 wtdc-res-64 res-84 pp-res-196',
  ],
  [
    'Recommendation ITU-T G.8273.2/Y.1368.2 was agreed on 29 November 2018 by ITU-T Study Group 15 (2017-2020) under Recommendation ITU-T A.8. Annex C and clause 7.1 of ITU-T G.8262, Table C.1 and Figure I.1 apply; Appendix II to G.810 does not.',
    'itu-t-g.8273.2 itu-t-y.1368.2 itu-t-sg15 itu-t-a.8 itu-t-g.8262 itu-t-g.810',
  ],
  [
    'Q6/13\tY.qos-ml\tRequirements of QoS\tAAP\t2018-Q4\tTD220/WP1\nQ16/13\tY.trust-index\tIndex of trust\tTAP\t2019\tTD221/WP3\nQ17/13\tY.3600rev\tBig data\tAAP\t2019\tTD225R1/WP2\nQ2/13\tY Suppl. 49\tDeep packet inspection\tAgreement\t2019\tTD230/WP1',
    'itu-t-q6-13 itu-t-y.qos-ml sg13-td220 itu-t-q16-13 itu-t-y.trust-index sg13-td221 itu-t-q17-13 itu-t-y.3600 sg13-td225r1 itu-t-q2-13 itu-t-y-suppl-49 sg13-td230',
  ],
  [
    'Consented: G.709 (2016) Amd.2, G.798 (revised), G.872, G.7044/Y.1347 Cor.1, G.8251, G.9804.1 (ex G.hsp.req); Agreed: G.Sup58, TR.GSTR-TN5G',
    'itu-t-g.709 itu-t-g.798 itu-t-g.872 itu-t-g.7044 itu-t-y.1347 itu-t-g.8251 itu-t-g.9804.1 itu-t-g.hsp.req itu-t-g-suppl-58 gstr-tn5g',
  ],
  [
    'Participants came from the ITU, IEEE, WIPO, GS1, ETSI, AfriNIC, the European Commission, APT, CITEL, Deutsche Telekom AG and the Ministry of Posts and Telecommunications, Cameroon.',
    'ieee wipo gs1 etsi afrinic ec apt citel deutsche-telekom ministry-of-posts-and-telecommunications-cameroon',
  ],
  ['Reccomendation ITU-T H.248.1; Resoluton 50; Study Goup 17; Question 4/17.', 'itu-t-h.248.1 itu-t-q4-17'],
  ['see ITU-TG.984.3, ITU-T Rec.G.987.3 and ITU–T G.989.3', 'itu-t-g.984.3 itu-t-g.987.3 itu-t-g.989.3'],
  [
    'SG13/WP1 and SG13/Q21 agreed; Q 20/13 and Q.22/13 met with WP 3/13',
    'itu-t-wp1-13 itu-t-q21-13 itu-t-q20-13 itu-t-q22-13 itu-t-wp3-13',
  ],
  ['ITU-T Study Groups 2 , 3 and  5; SGs: 11, 13', 'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg11 itu-t-sg13'],
  ['Resolutions 122/PP-10, 178/PP-10 and Resolution 82 (WTSA-12)', 'pp-res-122 pp-res-178 res-82'],
  [
    'WTSA Resolution 22, PP Resolution 123, WTDC Res. 47, Council Res. 1372',
    'res-22 pp-res-123 wtdc-res-47 council-res-1372',
  ],
  [
    'Study Group 15 (Networks, technologies and infrastructures for transport, access and home)\nQuestion 2/15 progressed G.9804.3 (50G TDM-PON), G.9805 and G.Sup.VHSP; Question 4/15 advanced G.9711 Amd.1 and G.9962. See TD 551-R1 (WP1/15).',
    'itu-t-sg15 itu-t-q2-15 itu-t-g.9804.3 itu-t-g.9805 itu-t-g.sup.vhsp itu-t-q4-15 itu-t-g.9711 itu-t-g.9962 sg15-td551r1',
  ],
  [
    'Document 9 (WTSA-12)\nProposed draft new Resolution [APT-1] and revision of Resolutions 1, 18 and 70; suppression of Resolution 36',
    'res-1 res-18 res-70 res-36',
  ],
  [
    'To: WP 5D, WP 4B and WP 6A of ITU-R; SG 5 of ITU-T; 3GPP TSG RAN; copy: CEPT ECC, APT Wireless Group, CITEL PCC.II',
    'itu-r-wp5d itu-r-wp4b itu-r-wp6a itu-t-sg5 3gpp-ran cept-ecc apt citel',
  ],
  [
    'The Telecommunication Standardization Advisory Group (TSAG) met virtually. RG-WPR, RG-DT and RG-SOP reported (TD130R1, TD 151 and TD153). The next WTSA will review Resolution 22.',
    'tsag tsag-rg-wpr tsag-rg-dt tsag-rg-sop tsag-td130r1 tsag-td151 tsag-td153 res-22',
  ],
  [
    'PP-14 Resolution 64 and PP-14 Decision 5; WTDC-10 Resolution 20; WTSA-08 Resolution 69; WCIT-12 Resolution 3',
    'pp-res-64 pp-dec-5 wtdc-res-20 res-69',
  ],
  [
    'By letter of 3 May (COM 2 – LS 44 – E) SG2 asked 3GPP CT1, ETSI ISG ENI and the TM Forum for E.118.',
    'sg2-ls44 itu-t-sg2 3gpp-ct1 etsi-isg-eni tmf itu-t-e.118',
  ],
  [
    'In 2013-2016 SG11 had Questions 1-15/11; Question 15/11 was new. WP4/11 took Q9, Q10 and Q11/11.',
    'itu-t-sg11 itu-t-q1-11 itu-t-q2-11 itu-t-q3-11 itu-t-q4-11 itu-t-q5-11 itu-t-q6-11 itu-t-q7-11 itu-t-q8-11 itu-t-q9-11 itu-t-q10-11 itu-t-q11-11 itu-t-q12-11 itu-t-q13-11 itu-t-q14-11 itu-t-q15-11 itu-t-wp4-11',
  ],
  ["ITU-T G.Imp729, Implementers' Guide for G.729; X.Imp509 is older. H.Imp264 stays.", 'itu-t-g.729'],
  [
    'Rec. ITU-T T.870 (06/2021) | ISO/IEC 14495-2, Rec. ITU-T X.680-X.683 series and Recs. G.711.0 and G.711.1',
    'itu-t-t.870 itu-t-x.680 itu-t-x.681 itu-t-x.682 itu-t-x.683 itu-t-g.711.0 itu-t-g.711.1',
  ],
  ['Focus Groups AI4H, AN and QIT4N; JCAs on SDN and IMT-2020', 'fg-ai4h fg-an fg-qit4n jca-sdn jca-imt2020'],
  [
    'The ad hoc group met at 14:30-15:15; room C1-C2; see item 7.1 of ADM/12 and Annexes 1-3 to TD9 (GEN/16).',
    'sg16-td9',
  ],
  [
    'Q.1/2, Q.2/2 and Q.3/2 will meet in room Popov; Q3 2025 is the target for E.RAA4Q.TSCA and E.IoT-NNAI.',
    'itu-t-q1-2 itu-t-q2-2 itu-t-q3-2 itu-t-e.raa4q.tsca itu-t-e.iot-nnai',
  ],
  [
    'ITU-D Question 1/2, Question 3/2, Question 6/2 and ITU-D Q7/2 fall to Study Group 2 of ITU-D',
    'itu-d-q1-2 itu-d-q3-2 itu-d-q6-2 itu-d-q7-2 itu-d-sg2',
  ],
  [
    'SG3RG-AFR, SG3RG-LAC, SG3RG-AO and the SG3 Regional Group for Europe and the Mediterranean Basin',
    'itu-t-sg3rg-afr itu-t-sg3rg-lac itu-t-sg3rg-ao itu-t-sg3rg-eurm',
  ],
  [
    'The UN Secretary-General, UNDP, UN Women, UNICEF and UN-Habitat joined U4SSC.',
    'un undp un-women unicef un-habitat u4ssc',
  ],
  [
    'Resolution 40/72/11 and resolution 3/CP.16; A/RES/76/189 and UNGA Resolution 73/254',
    'unga-res-76-189 unga-res-73-254',
  ],
  ['Recommendation 204 of the ILO, Recommendation CM/Rec(2014)4, OECD Recommendation C(2011)154', 'ilo oecd'],
  [
    'Contribution 55 (China Telecom, MIIT) and Contribution C123 (ETRI) on Y.3650 to SG13',
    'sg13-c55 china-telecom miit sg13-c123 etri itu-t-y.3650 itu-t-sg13',
  ],
  [
    'G.709/Y.1331, G.7712/Y.1703 (2019) Amd.1; G.8021/Y.1341, G.8121.1/Y.1381.1',
    'itu-t-g.709 itu-t-y.1331 itu-t-g.7712 itu-t-y.1703 itu-t-g.8021 itu-t-y.1341 itu-t-g.8121.1 itu-t-y.1381.1',
  ],
  [
    'Resoluciones 44 y 54 (Rev. Hammamet, 2016); CE 2 y CE 3 del UIT-T; Recomendación UIT-T E.156',
    'res-44 res-54 itu-t-sg2 itu-t-sg3 itu-t-e.156',
  ],
  [
    "Les CE 2, 3 et 5 de l'UIT-T; Questions 1/3 à 3/3; Résolutions 20 et 40 (Rév. Genève, 2022); Document temporaire 88 de la CE 3",
    'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-q1-3 itu-t-q2-3 itu-t-q3-3 res-20 res-40 sg3-td88',
  ],
  [
    'Исследовательские комиссии 2 и 17; Вопросы 2/17 и 3/17; Резолюции 50, 52 и 58 ВАСЭ; Рекомендация МСЭ-Т X.509',
    'itu-t-sg2 itu-t-sg17 itu-t-q2-17 itu-t-q3-17 res-50 res-52 res-58 itu-t-x.509',
  ],
  [
    '第77号决议（2016年，哈马马特，修订版）、ITU-T第3研究组、全权代表大会第130号决议、世界电信发展大会第45号决议',
    'res-77 itu-t-sg3 pp-res-130 wtdc-res-45',
  ],
  [
    'International Telecommunication Union\nTelecommunication Standardization Bureau\nGeneva, 3 June 2015\nTSB Circular 154\nCOM 16/SC\nSubject: Approval of new ITU-T Recommendation F.791\nDear Sir/Madam, further to TSB Circular 128 of 17 November 2014, I inform you that Member States present at the last meeting of Study Group 16 approved F.791.',
    'tsb-circular-154 itu-t-f.791 tsb-circular-128 itu-t-sg16',
  ],
  [
    'Liaison rapporteurs: ITU-T SG2 (Mr A), ITU-T SG17 (Ms B), ITU-R WP 1B, ITU-D Q3/2, ISO TC 307 WG 5, IETF LAMPS WG',
    'itu-t-sg2 itu-t-sg17 itu-r-wp1b itu-d-q3-2 iso-tc307-wg5 ietf-lamps-wg',
  ],
  [
    '9.2 The meeting agreed TD 1105 Rev.2/PLEN, TD1106/PLEN-R1 and TD 1107/WP4 (SG17).',
    'sg17-td1105r2 sg17-td1106r1 sg17-td1107 itu-t-sg17',
  ],
  [
    'The Chairman of TSAG recalled that WTSA-16 Resolution 1, §4.5, and Recommendation A.8, clause 4.1, govern approval.',
    'tsag res-1 itu-t-a.8',
  ],
  [
    'Contribution 12 of Brazil to Council 2019 (C19/72) and the summary record C19/112 concern Decision 482 and Resolution 1333.',
    'c19-72 c19-112 council-dec-482 council-res-1333',
  ],
  [
    'Hot topics: Y.4459 (former Y.DOA-arch) and X.1255 were discussed in relation to Resolution 60 (Rev. Hammamet, 2016), with DONA and IETF.',
    'itu-t-y.4459 itu-t-y.doa-arch itu-t-x.1255 res-60 dona ietf',
  ],
  [
    'CITS, ISO/TC 204, ISO/TC 22, SAE International, UNECE WP.29 and ETSI TC ITS met at the workshop.',
    'cits iso-tc204 iso-tc22 sae unece etsi-tc-its',
  ],
  [
    'OUTCOME: the new Question J/16 becomes Q8/16; Q13, Q14 and Q20/16 are merged into Question 13/16.',
    'itu-t-q8-16 itu-t-q13-16 itu-t-q14-16 itu-t-q20-16',
  ],
  [
    'WTDC-22 Resolution 37 and WTSA-20 Resolution 44, as well as PP-22 Resolution 139, address the digital divide.',
    'wtdc-res-37 res-44 pp-res-139',
  ],
  ['Attachment: TD0152R1.docx; T22-TSAG-230530-TD-GEN-0152!R1!MSW-E.docx', 'tsag-td152r1'],
  [
    'Study Group 2 (SG 2), SG3, SG 5 & SG20 nominated experts for CG-DLT and for the JCA-DLT.',
    'itu-t-sg2 itu-t-sg3 itu-t-sg5 itu-t-sg20 cg-dlt jca-dlt',
  ],
  [
    'G.652.D fibre, G.657.A2, and type V.24 interfaces; E-band and L-band; the K-factor of Y.1541 Class 0',
    'itu-t-g.652 itu-t-g.657 itu-t-v.24 itu-t-y.1541',
  ],
  [
    'Rec. H.222.0 (08/2018) Cor.1, H.264.2, H.273, H.430.x and Recommendation ITU-T T.808',
    'itu-t-h.222.0 itu-t-h.264.2 itu-t-h.273 itu-t-t.808',
  ],
  ['Note by the Director of TSB: SG13 LSs 12 to 14 and TSAG-LS15 were sent.', 'itu-t-sg13 tsag-ls15'],
  [
    'See ITU-T Supplement X.Supp.37; Sup. 38 to X-series; draft Supplement X.suppl.ucstep',
    'itu-t-x-suppl-37 itu-t-x-suppl-38 itu-t-x-series itu-t-x.suppl.ucstep',
  ],
]
