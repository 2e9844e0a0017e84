/** Groups around the study groups, bodies outside the Union, companies, ministries: texts that are no plan, and the ids that stand in each, in order. */
export const bodies: readonly (readonly [string, string])[] = [
  ['The Focus Group on AI for Health (FG-AI4H) and FG-QIT4N closed; JCA-QKDN continues.', 'fg-ai4h fg-qit4n jca-qkdn'],
  ['Joint Coordination Activity on digital COVID-19 certificates (JCA-DCC)', 'jca-dcc'],
  ['The Correspondence Group on Metaverse (CG-Metaverse) reports to FG-MV.', 'cg-metaverse fg-mv'],
  ['CWG-FHR, CWG-WSIS&SDG and EG-DEC met in the Council week.', 'cwg-fhr cwg-wsis-sdg eg-dec'],
  ['The Standardization Committee for Vocabulary (SCV) and the CCT replied.', 'scv cct'],
  ['The Collaboration on ITS Communication Standards (CITS) met with FG-VM.', 'cits fg-vm'],
  ['TSAG RG-SS, RG-WM and RG-StdsStrat reported.', 'tsag-rg-ss tsag-rg-wm tsag-rg-stdsstrat'],
  [
    'The FG on autonomous networks and the Focus Group on Environmental Efficiency for Artificial Intelligence',
    'fg-an fg-ai4ee',
  ],
  ['ISO/TC 204, ISO TC 307 and IEC SC 65C were invited.', 'iso-tc204 iso-tc307 iec-tc65-sc65c'],
  [
    'ISO/IEC JTC 1/SC 27/WG 5, SC 41 and JTC 1/WG 11 exchange documents.',
    'iso-iec-jtc1-sc27-wg5 iso-iec-jtc1-sc41 iso-iec-jtc1-wg11',
  ],
  ['ETSI TC CYBER, ETSI ISG NFV and ETSI NTECH replied.', 'etsi-tc-cyber etsi-isg-nfv etsi-tc-ntech'],
  ['3GPP SA2, 3GPP TSG RAN and 3GPP SA WG3 sent liaison statements.', '3gpp-sa2 3gpp-ran 3gpp-sa3'],
  ['IEEE 802.1, IEEE 802.3 Working Group and IEEE P1588 group', 'ieee-802.1 ieee-802.3 ieee'],
  ['IETF TEAS, PCE and CCAMP working groups; IRTF NMRG', 'ietf-teas-wg ietf-pce-wg ietf-ccamp-wg irtf-nmrg'],
  ['The Broadband Forum, MEF, TM Forum, OIF and GSMA attended.', 'bbf mef tmf oif gsma'],
  ['CEN/CENELEC and CEPT ECC WG NaN were copied.', 'cen cenelec cept-ecc'],
  [
    'The Ministry of Communications of Ghana and the National Telecommunications Commission of the Philippines made proposals.',
    'ministry-of-communications-ghana',
  ],
  [
    'The chairman comes from MIIT, China, the vice-chairmen from NTT, Japan, Ofcom, UK and ANATEL, Brazil.',
    'miit ntt ofcom anatel',
  ],
  ['WHO, WIPO, UNESCO, UNECE and the World Bank were thanked.', 'who wipo unesco unece world-bank'],
  [
    'The League of Arab States, ATU, RCC and the Commonwealth Telecommunications Organisation',
    'las atu rcc cto-organization',
  ],
  [
    'The Focus Group on Smart Grid (FG-Smart), FG-TBFxG and FG MV were parented by SG15, SG11 and TSAG.',
    'fg-smart fg-tbfxg fg-mv itu-t-sg15 itu-t-sg11 tsag',
  ],
  ['Joint Coordination Activity on Quantum Key Distribution Network; JCA on machine learning', 'jca-qkdn jca-ml'],
  ['IRG-IBB and the Intersector Rapporteur Group on Audiovisual Quality Assessment', 'irg-ibb irg-avqa'],
  ['CG-GME, CG-ITS-sec and the correspondence group CG-WTSA', 'cg-gme cg-its-sec cg-wtsa'],
  ['CWG-SFP, CWG-COP and CWG-Lang reported to Council-23.', 'cwg-sfp cwg-cop cwg-lang'],
  ['The FG parent group and the JCA convener met the FG Chairman; FGs report to TSAG.', 'tsag'],
  [
    'ISO/IEC JTC 1/SC 29/WG 11 (MPEG), SC 29/WG 1 (JPEG) and SC 29 plenary',
    'iso-iec-jtc1-sc29-wg11 mpeg iso-iec-jtc1-sc29-wg1 jpeg iso-iec-jtc1-sc29',
  ],
  ['ISO/TC 68/SC 9, ISO TC22/SC31/WG6 and IEC TC 69', 'iso-tc68-sc9 iso-tc22-sc31-wg6 iec-tc69'],
  ['OASIS PKCS 11 TC, OMA, W3C WebRTC WG, OGC and the Khronos group', 'oasis oma w3c-webrtc-wg ogc'],
  ['IEEE 802.11, 802.15 and 802.22, IEEE SA and IEEE 1588', 'ieee-802.11 ieee-802.15 ieee-802.22 ieee-sa'],
  ['IETF 6man working group, the IETF DetNet WG and the Routing Area', 'ietf-6man-wg ietf-detnet-wg'],
  ['3GPP TSG SA, 3GPP SA4, 3GPP TSG-RAN WG1 and TSG CT', '3gpp-sa 3gpp-sa4 3gpp-ran1'],
  ['CENELEC TC 215, CEN TC 224 and CEN-CENELEC-ETSI SSCC-CG', 'cenelec-tc215 cen-tc224 cen cenelec etsi'],
  [
    'Fujitsu, NEC, KDDI Corporation, NTT DOCOMO, Hitachi, OKI and the TTC of Japan',
    'fujitsu nec kddi ntt-docomo hitachi oki ttc',
  ],
  [
    'Cisco Systems, Inc., Juniper Networks, Microsoft Corporation, Verizon Communications and AT&T',
    'cisco juniper microsoft verizon at-t',
  ],
  ['UNEP (now UN Environment), the Universal Postal Union (UPU), ICAO and the IMO', 'un-environment upu icao imo'],
  [
    'BEREC, EaP, ARCTEL-CPLP, WATRA and the East African Communications Organization (EACO)',
    'berec arctel-cplp watra eaco',
  ],
  ['the Correspondence Group on Future Networks and CG-Res2', 'cg-future-networks cg-res2'],
  [
    'Joint Coordination Activity on SDN, JCA on IMT-2020 and JCA on Accessibility and Human Factors',
    'jca-sdn jca-imt2020 jca-ahf',
  ],
  ['The Council Working Group on Financial and Human Resources and CWG on languages', 'cwg-fhr cwg-lang'],
  ['The Inter-Sector Coordination Group (ISCG) and the Inter-Sectoral Coordination Task Force', 'iscg isctf'],
  [
    'Focus Group DPM, FG Cloud, FG on Smart Sustainable Cities and the focus group on network 2030',
    'fg-dpm fg-cloud fg-ssc fg-net-2030',
  ],
  ['TSAG Rapporteur Group on Work Programme (RG-WP), RG-WM and RG-SC', 'tsag-rg-wp tsag-rg-wm tsag-rg-sc'],
  [
    'ISO/IEC JTC1/SC7/WG6, SC42 and SC 36/WG7; TC 204 of ISO',
    'iso-iec-jtc1-sc7-wg6 iso-iec-jtc1-sc42 iso-iec-jtc1-sc36-wg7 iso-tc204',
  ],
  [
    'the NETCONF and NETMOD Working Groups of the IETF, the ROLL Working Group of IETF',
    'ietf-netconf-wg ietf-netmod-wg ietf-roll-wg',
  ],
  ['IEC TC 9, TC 57/WG 15 and TC 100; IEC/SMB', 'iec-tc9 iec-tc57-wg15 iec-tc100 iec-smb'],
  [
    'NTT, KDDI, NEC and Fujitsu; CAICT; ETRI; the Ministry of ICT (Colombia); Rostelecom PJSC; Vodafone',
    'ntt kddi nec fujitsu caict etri ministry-of-ict-colombia rostelecom vodafone',
  ],
  [
    'Liaison was kept with ISO/IEC JTC 1/SC 42, ISO/IEC JTC 1/SC 17/WG 8, ISO/TC 22/SC 32, IEC TC 100/TA 18 and ISO TC 46.',
    'iso-iec-jtc1-sc42 iso-iec-jtc1-sc17-wg8 iso-tc22-sc32 iec-tc100-ta18 iso-tc46',
  ],
  [
    'The 3GPP SA2, 3GPP TSG RAN, ETSI TC CYBER, ETSI ISG ENI and IETF DetNet WG were copied; oneM2M and the GSMA were not.',
    '3gpp-sa2 3gpp-ran etsi-tc-cyber etsi-isg-eni ietf-detnet-wg onem2m gsma',
  ],
  [
    'IEEE 802.1 TSN TG, IEEE SA, the IETF TEAS Working Group and the IRTF replied.',
    'ieee-802.1-tsn-tg ieee-sa ietf-teas-wg irtf',
  ],
  [
    'The Broadband Forum (formerly the DSL Forum) and TM Forum took part, together with the Wi-Fi Alliance, MEF and the Linux Foundation.',
    'bbf tmf wi-fi-alliance mef linux-foundation',
  ],
  [
    'Contributions came from China Telecom, China Unicom, ZTE Corporation, SK Telecom, Deutsche Telekom AG, Vodafone and Fraunhofer HHI.',
    'china-telecom china-unicom zte sk-telecom deutsche-telekom vodafone fraunhofer',
  ],
  [
    'Ministry of Internal Affairs and Communications (MIC), Japan; Ministry of Science and ICT of the Republic of Korea; Telecom Regulatory Authority of India (TRAI); Anatel, Brazil; Federal Office of Communications (OFCOM), Switzerland',
    'mic-japan msit trai anatel ofcom-switzerland',
  ],
  [
    'The Universal Postal Union (UPU), FAO, UNESCO, the World Meteorological Organization and UN-Habitat joined United for Smart Sustainable Cities (U4SSC).',
    'upu fao unesco wmo un-habitat u4ssc',
  ],
  [
    'African Union Commission, Smart Africa, CRASA and the East African Communications Organisation (EACO) were observers.',
    'au smart-africa crasa eaco',
  ],
  [
    'CEPT Com-ITU, APT, CITEL PCC.I, RCC and the Arab Group co-ordinate common proposals.',
    'cept-com-itu apt citel rcc',
  ],
  [
    'UN Environment, previously known as UNEP, signed with the World Bank Group and the European Commission.',
    'un-environment world-bank ec',
  ],
  [
    'IEC/TC 57/WG 15, JTC 1/SC 27/WG 5 and SC 41 answered Q6/17.',
    'iec-tc57-wg15 iso-iec-jtc1-sc27-wg5 iso-iec-jtc1-sc41 itu-t-q6-17',
  ],
  [
    'FG-AI4H, FG-AN and FG-TBFxG ended; FG-MV and FG-CD are open. JCA-QKDN, JCA-ML and JCA-AHF will report to TSAG.',
    'fg-ai4h fg-an fg-tbfxg fg-mv fg-cd jca-qkdn jca-ml jca-ahf tsag',
  ],
  [
    'RG-WM, RG-SOP and RG-DT are Rapporteur Groups of TSAG. The Focus Group on testbeds federations (FG-TBFxG) and the Correspondence Group on e-waste (CG-EW) sent drafts.',
    'tsag-rg-wm tsag-rg-sop tsag-rg-dt tsag fg-tbfxg cg-ew',
  ],
  [
    'CWG-FHR, CWG-WSIS&SDG, CWG-SFP and EG-DEC met at ITU Headquarters; CWG-COP-19/4 and CWG-FHR-17/12 are on the web page.',
    'cwg-fhr cwg-wsis-sdg cwg-sfp eg-dec cwg-cop-19-4 cwg-fhr-17-12',
  ],
  [
    'The Coordination Committee for Vocabulary (CCV) and SCV, ISCG and the Inter-Sector Rapporteur Group IRG-AVA share terms; JVET and VCEG do not.',
    'ccv scv iscg irg-ava jvet vceg',
  ],
  [
    'ISO/TC 307/JWG 4, ISO/IEC JTC 1/SC 27/AG 7, ISO/PC 317 and IEC TC 106/PT 63195 answered.',
    'iso-tc307-jwg4 iso-iec-jtc1-sc27-ag7 iso-pc317 iec-tc106-pt63195',
  ],
  ['CEN/CENELEC JTC 13, CEN-CLC/JTC 21 and CEN/TC 294', 'cen-cenelec-jtc13 cen-cenelec-jtc21 cen-tc294'],
  ['IEC SC 86B and IEC TC 86/SC 86B are one.', 'iec-tc86-sc86b'],
  ['IEEE 802.1 TSN Task Group, IEEE P1588 Working Group, IEEE 802.11', 'ieee-802.1-tsn-tg ieee-1588-wg ieee-802.11'],
  ['IETF 6MAN and the RTGWG of others; the IETF NETCONF protocol', 'ietf-6man-wg ietf'],
  ['ETSI TC ITS WG5 and GSMA FASG were copied.', 'etsi-tc-its-wg5 gsma-fasg'],
  [
    'Experts of ISO/IEC JTC 1/SC 27/WG 4, ISO/TC 307/WG 6, ISO/IEC JTC 1/SC 41/AG 25 and IEC SC 46A attended; ISO/TMB did not.',
    'iso-iec-jtc1-sc27-wg4 iso-tc307-wg6 iso-iec-jtc1-sc41-ag25 iec-tc46-sc46a iso-tmb',
  ],
  [
    '3GPP TSG SA WG3, 3GPP CT4, 3GPP RAN WG2 and ETSI TC ATTM were thanked, and so were ETSI TC HF, ETSI ISG QKD and ETSI ISG MEC.',
    '3gpp-sa3 3gpp-ct4 3gpp-ran2 etsi-tc-attm etsi-tc-hf etsi-isg-qkd etsi-isg-mec',
  ],
  [
    'The IETF IPPM WG, IETF LAMPS, the CCAMP and PCE working groups of IETF, IEEE 802.11 and IEEE 1588 WG',
    'ietf-ippm-wg ietf-lamps-wg ietf-ccamp-wg ietf-pce-wg ieee-802.11 ieee-1588-wg',
  ],
  [
    'UNEP (now UN Environment Programme); TeleManagement Forum, today TM Forum; the Metro Ethernet Forum (MEF)',
    'un-environment tmf mef',
  ],
  [
    'Supporting members: Telefónica S.A., Telia Company, TELUS, Rakuten Mobile, Airtel, Samsung Electronics Co., Qualcomm, Intel Corporation and Apple',
    'telefonica telia telus rakuten-mobile samsung qualcomm intel apple-inc',
  ],
  [
    'Ministry of Industry and Information Technology (MIIT), China; Ministry of Communications and Information Technology of Egypt; Ministry of Post and Telecommunications, Cameroon; National Telecommunications and Information Administration (NTIA)',
    'miit mcit-egypt ministry-of-post-and-telecommunications-cameroon ntia',
  ],
  [
    'NTRA (Egypt), Nigerian Communications Commission (NCC), Communications Authority of Kenya, ARCEP, BNetzA and the Telecommunications Regulatory Authority of Oman',
    'ntra ncc-nigeria ca-kenya arcep bnetza',
  ],
  [
    'ILO, WIPO, UNICEF, the World Food Programme, UNHCR, ICAO and UN Women co-sponsor; UNDP and UNIDO may follow.',
    'ilo wipo unicef wfp unhcr icao un-women undp unido',
  ],
  [
    'The Organization for Economic Co-operation and Development, the International Organization for Standardization and the Internet Society spoke.',
    'oecd iso isoc',
  ],
  [
    'ISO, IEC and ITU form the World Standards Cooperation (WSC); CEN and CENELEC, SAE International, NIST and BSI are associated. W3C, OASIS, OMA and the Open Connectivity Foundation were named too.',
    'iso iec wsc cen cenelec sae nist bsi w3c oasis oma ocf',
  ],
  ['The Ericsson and Nokia proposals, a text of Orange, and apple growing sensors in China', 'ericsson nokia'],
  [
    'FG-VM, FG-AI4NDM, FG-AI4A and FG-AINN; JCA-IoT and SC&C; JCA-Smart Sustainable Cities; JCA-IMT2020 and CG-ITRs',
    'fg-vm fg-ai4ndm fg-ai4a fg-ainn jca-iot-and-scc jca-imt2020 cg-itrs',
  ],
  [
    'TSAG created RG-SC, RG-ResReview, RG-StdsStrat and RG-WP in 2017; the Rapporteur Group on digital transformation (TSAG RG-DT) came in 2022.',
    'tsag tsag-rg-sc tsag-rg-resreview tsag-rg-stdsstrat tsag-rg-wp tsag-rg-dt',
  ],
  [
    'The Joint Coordination Activity on Digital COVID-19 Certificates (JCA-DCC), the Focus Group on Artificial Intelligence for Health and the CTO Group met in Geneva. CWG-LANG and CWG-FHR will follow.',
    'jca-dcc fg-ai4h cto-group cwg-lang cwg-fhr',
  ],
  [
    'ISO/IEC JTC 1/SC 29/WG 1 (JPEG), ISO/IEC JTC 1/SC 27/JWG 6, ISO/TC 204/WG 16, IEC TC 9/WG 46 and CEN/TC 225',
    'iso-iec-jtc1-sc29-wg1 jpeg iso-iec-jtc1-sc27-jwg6 iso-tc204-wg16 iec-tc9-wg46 cen-tc225',
  ],
  [
    '3GPP SA4, RAN1 and CT3, ETSI ISG ZSM, ETSI TC SmartM2M, IETF BMWG and NMOP, IEEE 802.15 and the O-RAN Alliance',
    '3gpp-sa4 3gpp-ran1 3gpp-ct3 etsi-isg-zsm etsi-tc-smartm2m ietf-bmwg ieee-802.15 o-ran-alliance',
  ],
  [
    'The Global System for Mobile communications Association (GSMA), the Telecommunication Technology Committee (TTC) and the China Communications Standards Association (CCSA)',
    'gsma ttc ccsa',
  ],
  [
    'Participants: Bell Canada, British Telecom, CAICT, Ciena, Corning, Fujitsu, Hitachi, Infinera, Juniper Networks, LG Electronics, Mitsubishi Electric, Oracle, Swisscom and Xilinx',
    'bell-canada bt caict ciena corning fujitsu hitachi infinera juniper lg-electronics mitsubishi-electric oracle-corporation swisscom xilinx',
  ],
  [
    "Ministry of Digital Affairs, Poland; Ministry of Transport and Digital Infrastructure of Germany; Ghana's Ministry of Communications; National Communications Authority (NCA), Ghana; Ofcom (UK) and BAKOM",
    'ministry-of-digital-affairs-poland ministry-of-transport-and-digital-infrastructure-germany ministry-of-communications-ghana ofcom',
  ],
  [
    "In the meeting of the Broadband Forum's Access Network Architecture group and of MEF, now Mplify, SG15 was represented; the Society of Cable Telecommunications Engineers (SCTE) sent regrets.",
    'bbf mef itu-t-sg15 scte',
  ],
  [
    'FG-AI4A, FG-CD and the Focus Group on cost models for affordable data services (FG-CD) reported; JCA-ML, JCA-IdM and JCA-DCC met. CG-WTSA24-prep will be convened by SG2.',
    'fg-ai4a fg-cd jca-ml jca-idm jca-dcc cg-wtsa24-prep itu-t-sg2',
  ],
  [
    'TSAG RG-WTSA, RG-IEM and RG-SOP; CWG-Internet, CWG-SFP and the Council Working Group on Child Online Protection; TDAG-WG-futureSGQ',
    'tsag-rg-wtsa tsag-rg-iem tsag-rg-sop cwg-internet cwg-sfp cwg-cop tdag',
  ],
  [
    'UNDP, UNCTAD, UN-ESCAP, the UN Economic Commission for Europe (UNECE), the Food and Agriculture Organization, the International Maritime Organization and the Bill & Melinda Gates Foundation',
    'undp unctad escap unece fao imo bmgf',
  ],
]
