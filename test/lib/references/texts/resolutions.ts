/** Resolutions and decisions of the assembly and of other bodies: texts that are no plan, and the ids that stand in each, in order. */
export const resolutions: readonly (readonly [string, string])[] = [
  ['Resolution 646 (Rev.WRC-15) and Resolution 55 (Rev.WRC-15) concern public protection.', 'wrc-res-646 wrc-res-55'],
  ['Resolution 71 (Rev. Bucharest, 2022) sets the strategic plan.', 'pp-res-71'],
  [
    'Resolution 37 (Rev. Kigali, 2022) and Resolution 90 (Kigali, 2022) were adopted by WTDC-22.',
    'wtdc-res-37 wtdc-res-90',
  ],
  ['Resolution 98 (New Delhi, 2024) and Resolution 101 (New Delhi, 2024)', 'res-98 res-101'],
  ['UN General Assembly Resolution 70/1 and A/RES/70/125 are recalled.', 'unga-res-70-1 unga-res-70-125'],
  ['Resolution 4 of the African Telecommunications Union was not considered.', 'atu'],
  ['Decision 482 (Modified 2018) of the Council sets the charges.', 'council-dec-482'],
  [
    'Resolution 191 (Rev. Dubai, 2018), Decision 5 (Rev. Dubai, 2018) and Resolution 1332 (C-2011, last amended C16)',
    'pp-res-191 pp-dec-5 council-res-1332',
  ],
  [
    'PP Resolutions 30, 135 and 200 were mapped onto WTSA Resolutions 44 and 54.',
    'pp-res-30 pp-res-135 pp-res-200 res-44 res-54',
  ],
  [
    'Resolution 9-6 of the Radiocommunication Assembly and Resolution 9 of WTDC (Rev. Buenos Aires, 2017)',
    'ra-res-9 wtdc-res-9',
  ],
  ['OAS General Assembly Resolution 2966 was quoted.', ''],
  ['WTSA-20 Resolution 99 considers structural reform, see also Resolution 22 (Rev. Geneva, 2022).', 'res-99 res-22'],
  ['Council 2023 adopted Resolution 1428.', 'council-res-1428'],
  ['Resolution COM4/7 (WRC-19) became Resolution 249 (WRC-19).', 'wrc-res-249'],
  [
    'Resolution 123 (Rev. Bucharest, 2022), Resolution 179 (Rev. Bucharest, 2022) and Decision 5 (Rev. Bucharest, 2022)',
    'pp-res-123 pp-res-179 pp-dec-5',
  ],
  ['Resolutions 7 (Rev. Geneva, 2022), 72 (Rev. New Delhi, 2024) and 78 (Rev. Geneva, 2022)', 'res-7 res-72 res-78'],
  ['Resolution 85 (Dubai, 2014) of WTDC', 'wtdc-res-85'],
  ['Resolution 1 (Rev. New Delhi, 2024) of the World Telecommunication Standardization Assembly', 'res-1'],
  ['Resolution 2334 of the Security Council was out of scope.', ''],
  ['the Council, by its Resolution 1386, set up ITU CCT', 'council-res-1386 cct'],
  ['Resolution 73 of the World Radiocommunication Conference 2000', 'wrc-res-73'],
  ['PP-18 adopted Resolutions 204, 205 and 206; PP-22 revised Resolution 204.', 'pp-res-204 pp-res-205 pp-res-206'],
  ['Resolution GSC-17/26 of the Global Standards Collaboration', ''],
  ['EU Regulation 2015/758 and Directive 2014/53', 'eu'],
  ['Opinion 2 of WTPF-13 on multistakeholderism', ''],
  [
    'WTSA-16 revised Resolutions 1, 2, 7 and 22 and suppressed Resolutions 33, 38 and 57.',
    'res-1 res-2 res-7 res-22 res-33 res-38 res-57',
  ],
  ['Resolution 47 was adopted at Doha in 2006 by WTDC', 'wtdc-res-47'],
  ['Resolution 2 of the UPU Congress, Resolution A39-20 of ICAO and Resolution 1981/7 of ECOSOC', 'upu icao ecosoc'],
  ['UNGA resolution 68/167 and General Assembly resolution 69/166', 'unga-res-68-167 unga-res-69-166'],
  ['Resolution 40 (CEPT), Resolution 12 of the African Union and Resolution 5 of APT', 'au apt'],
  ['Resolution 25 (Rev.WRC-03) and Resolution 95 (Rev.WRC-07)', 'wrc-res-25 wrc-res-95'],
  ['Resolution 20 (Rev. Hyderabad, 2010) and Resolution 45 (Rev. Hyderabad, 2010)', 'wtdc-res-20 wtdc-res-45'],
  ['Resolution 102 (Rev. Busan, 2014), Resolution 101 (Rev. Busan, 2014)', 'pp-res-102 pp-res-101'],
  ['PP Resolution 21; Resolutions 21 and 22 were revised in Busan.', 'pp-res-21 pp-res-22'],
  ['Council Resolution 1299 and Resolution 1004 of the ITU Council', 'council-res-1299 council-res-1004'],
  ['WRC-15 Resolutions 761 and 238', 'wrc-res-761 wrc-res-238'],
  [
    'The revised draft is in SG17-TD1240R3/WP2 and the A.5 assessment in TD1245-R1 (GEN/17).',
    'sg17-td1240r3 itu-t-a.5 sg17-td1245r1',
  ],
  [
    'Resolution 2 (Rev. Geneva, 2022), Resolution 205 (Dubai, 2018), Resolution 85 (Kigali, 2022), Resolution ITU-R 1-9 and Resolution 804 (Rev.WRC-23) were listed in the preamble.',
    'res-2 pp-res-205 wtdc-res-85 ra-res-1 wrc-res-804',
  ],
  [
    'Resolution 25 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, on strengthening the regional presence, and Resolution 75 (Rev. Geneva, 2022) of this assembly are both taken into account, as is Resolution 70/125 of the UN General Assembly.',
    'pp-res-25 res-75 unga-res-70-125 unga',
  ],
  [
    'The secretariat referred to Council Resolution 1344 (C12, last amended C19), Decision 482 (Mod. 2020) of the Council and PP Decision 11 (Rev. Bucharest, 2022).',
    'council-res-1344 council-dec-482 pp-dec-11',
  ],
  [
    'instructs the Director of BDT to implement resolves 3 of Resolution 17 (Rev. Kigali, 2022) and Resolution 21 (Rev. Buenos Aires, 2017)',
    'wtdc-res-17 wtdc-res-21',
  ],
  [
    'Resolution 14 of APT PRF and Resolution 5 adopted by the African Telecommunications Union remain outside the scope.',
    'apt atu',
  ],
  [
    'Resolution 123 (Rev. Bucharest, 2022), Resolution 58 (Busan, 2014), Resolution 72 (Rev. Hammamet, 2016) and Resolution 59 (Rev. Buenos Aires, 2017)',
    'pp-res-123 pp-res-58 res-72 wtdc-res-59',
  ],
  [
    'Under Res. 167 (Rev. PP-22), Res. 32 (Rev. WTSA-20) and Res. 5 (Rev. WTDC-22) electronic working methods are encouraged; Res. 811 (WRC-19) is different.',
    'pp-res-167 res-32 wtdc-res-5 wrc-res-811',
  ],
  [
    'Resolution 1 of the World Telecommunication Standardization Assembly, Resolution 1 of the Radiocommunication Assembly and Resolution 1 of the World Telecommunication Development Conference set out rules of procedure.',
    'res-1 ra-res-1 wtdc-res-1',
  ],
  [
    'OECD Council Resolution 12, Resolution 9 of the Arab Telecommunications Council and Resolution 3 of the ICANN Board are not ITU texts.',
    'icann',
  ],
  [
    'UN General Assembly resolutions 70/1 and 76/189, Economic and Social Council resolution 2022/15 and Human Rights Council resolution 20/8 were cited.',
    'unga-res-70-1 unga-res-76-189',
  ],
  [
    'TD 155 (Rev.2), TD 158-R1, TD160Rev3 and TD 162 Rev. 1 are the outputs of SG11 this week.',
    'sg11-td155r2 sg11-td158r1 sg11-td160r3 sg11-td162r1 itu-t-sg11',
  ],
  [
    'Opinion 1 of WTSA-16, Opinion 2 of the World Telecommunication Policy Forum and Recommendation 5 of the Expert Group were compared.',
    'opinion-1',
  ],
  [
    'considering Resolution 7 (Rev. New Delhi, 2024), Resolution 58 (Rev. Geneva, 2022), Resolution 214 (Bucharest, 2022), Resolution 90 (Kigali, 2022) and Decision 635 of the Council',
    'res-7 res-58 pp-res-214 wtdc-res-90 council-dec-635',
  ],
  [
    'Resolution 137 (Rev. PP-22) and Resolution 43 (Rev. WTSA-24) concern developing countries; Resolution 155 (Rev. WRC-19) concerns unmanned aircraft.',
    'pp-res-137 res-43 wrc-res-155',
  ],
  [
    'The Human Rights Council adopted resolution 47/16, the World Health Assembly resolution WHA73.28, and ECOSOC resolution 2021/28; the General Assembly followed with resolution 75/202.',
    'unga-res-75-202',
  ],
  [
    'Annex 2 to Resolution 123 of the Plenipotentiary Conference and resolves 4 of WTSA Resolution 44 speak of the gap; instructs the Director of TSB 3 of Resolution 73 of regional workshops.',
    'pp-res-123 res-44 res-73',
  ],
  ['Resolution 4 (Dubai, 2012) of WCIT-12 and Resolution 22 (Rev. Dubai, 2012)', 'res-22'],
  ['HRC Resolution 38/7, UNGA Res. A/RES/70/125', 'unga-res-70-125'],
  [
    'Summary record, PP-18 Committee 5\nAdopted: Resolutions 11 (Rev. Dubai, 2018), 21 and 48; suppressed: Resolution 35',
    'pp-res-11 pp-res-21 pp-res-48 pp-res-35',
  ],
  ['Document C19/122 is under Resolution 2 (Rev. Dubai, 2018) and Decision 611.', 'c19-122 pp-res-2 council-dec-611'],
]
