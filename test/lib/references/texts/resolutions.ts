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
]
