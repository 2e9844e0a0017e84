/** Designators of ITU's other languages: texts that are no plan, and the ids that stand in each, in order. */
export const languages: readonly (readonly [string, string])[] = [
  ['TSAG和第20研究组收到了联络声明。', 'tsag itu-t-sg20'],
  ['5D工作组和4C工作组提交了材料。', 'itu-r-wp5d itu-r-wp4c'],
  [
    'Groupes de travail 6A et 6C de l’UIT-R; la Commission d’études 9 de l’UIT-T, l’UAT et la CEDEAO',
    'itu-r-wp6a itu-r-wp6c itu-t-sg9 atu ecowas',
  ],
  ['Отчет для РСС и ВОЗ о Рекомендации МСЭ-Т X.1205', 'rcc who itu-t-x.1205'],
  ['قرار المجلس 1305 وISOC', 'council-res-1305 isoc'],
  ['Resolución del Consejo 1332; Résolution du Conseil 1334', 'council-res-1332 council-res-1334'],
  [
    "La Commission d'études 13 de l'UIT-T et le GCNT ont examiné la Résolution 78 (Rév. Hammamet, 2016) et la Question 2/13.",
    'itu-t-sg13 tsag res-78 itu-t-q2-13',
  ],
  [
    'La Comisión de Estudio 5 del UIT-T aprobó la Recomendación UIT-T K.81 y la Resolución 73 (Rev. Hammamet, 2016).',
    'itu-t-sg5 itu-t-k.81 res-73',
  ],
  [
    '20-я Исследовательская комиссия МСЭ-Т и КГСЭ рассмотрели Рекомендацию МСЭ-Т Y.4000 и Резолюцию 98.',
    'itu-t-sg20 tsag itu-t-y.4000 res-98',
  ],
  ['国际电联电信标准化部门第17研究组通过了ITU-T X.1254建议书和第50号决议。', 'itu-t-sg17 itu-t-x.1254 res-50'],
  ['لجنة الدراسات 3 لقطاع تقييس الاتصالات والقرار 61 والتوصية ITU-T D.50', 'itu-t-sg3 res-61 itu-t-d.50'],
  ["CE 2 de l'UIT-D et CE 6 de l'UIT-R; Résolution 139 (Rév. Busan, 2014)", 'itu-d-sg2 itu-r-sg6 pp-res-139'],
  [
    'Circulaire TSB 118, Lettre collective 4/11, document C19/25-F',
    'tsb-circular-118 tsb-collective-letter-4-11 c19-25',
  ],
  ['Cuestiones 3/17 y 5/17; CE 17, GT 2/17', 'itu-t-q3-17 itu-t-q5-17 itu-t-sg17 itu-t-wp2-17'],
  [
    "Vingt-deuxième réunion de la CE 5 de l'UIT-T: la GT 1/5 et la GT 2/5 ont adopté les Questions 3/5, 4/5 et 6/5.",
    'itu-t-sg5 itu-t-wp1-5 itu-t-wp2-5 itu-t-q3-5 itu-t-q4-5 itu-t-q6-5',
  ],
  [
    "La Résolution 44 (Rév. Genève, 2022) de l'AMNT et la Résolution 37 (Rév. Kigali, 2022) de la CMDT sont rappelées.",
    'res-44 wtdc-res-37',
  ],
  [
    'El GANT tomó nota del documento TD 231 y de la Resolución 22 (Rev. Hammamet, 2016) de la AMNT.',
    'tsag tsag-td231 res-22',
  ],
  [
    'Las Comisiones de Estudio 11 y 17 trabajan en la Cuestión 15/11 y en la Recomendación UIT-T Q.5050.',
    'itu-t-sg11 itu-t-sg17 itu-t-q15-11 itu-t-q.5050',
  ],
  [
    'Резолюция 2 (Пересм. Хаммамет, 2016 г.) ВАСЭ; ИК2, ИК3 и ИК12 МСЭ-Т; Вопрос 4/12',
    'res-2 itu-t-sg2 itu-t-sg3 itu-t-sg12 itu-t-q4-12',
  ],
  [
    '世界电信标准化全会第1号决议（2016年，哈马马特，修订版）；第2和第5研究组；第3/20号课题',
    'res-1 itu-t-sg2 itu-t-sg5 itu-t-q3-20',
  ],
  ['القرار 44 (المراجَع في الحمامات، 2016) ولجنة الدراسات 12 والمسألة 4/12', 'res-44 itu-t-sg12 itu-t-q4-12'],
  ['Decisión 5 (Rev. Busán, 2014); Resolución 77 del Consejo', 'pp-dec-5 council-res-77'],
  ['GCNT – TD 55; CMR-15, Résolution 646 (Rév.CMR-15)', 'tsag-td55 wrc-res-646'],
  [
    "Rapport de la réunion de la Commission d'études 20 (Genève, 6-16 mai 2018)\nLes Groupes de travail 1/20 et 2/20 ont approuvé la Recommandation UIT-T Y.4467. Voir TD952/PLEN et la Lettre collective 4/20.",
    'itu-t-sg20 itu-t-wp1-20 itu-t-wp2-20 itu-t-y.4467 sg20-td952 tsb-collective-letter-4-20',
  ],
  [
    'Informe de la Comisión de Estudio 3\nLos Grupos de Trabajo 1/3 y 2/3 examinaron las Recomendaciones UIT-T D.50 y D.271, las Cuestiones 1/3, 4/3 y la Circular TSB 90.',
    'itu-t-sg3 itu-t-wp1-3 itu-t-wp2-3 itu-t-d.50 itu-t-d.271 itu-t-q1-3 itu-t-q4-3 tsb-circular-90',
  ],
  [
    'Отчет 17-й Исследовательской комиссии МСЭ-Т\nРабочая группа 1/17 согласовала Рекомендации МСЭ-Т X.1040 и X.1450; см. TD1200 и Циркуляр 112 БСЭ. Вопросы 2/17, 3/17 и 13/17.',
    'itu-t-sg17 itu-t-wp1-17 itu-t-x.1040 itu-t-x.1450 sg17-td1200 tsb-circular-112 itu-t-q2-17 itu-t-q3-17 itu-t-q13-17',
  ],
  [
    '国际电联电信标准化部门第13研究组的报告\n第1/13工作组通过了ITU-T Y.3101建议书；第21/13号课题见TD88。',
    'itu-t-sg13 itu-t-wp1-13 itu-t-y.3101 itu-t-q21-13 sg13-td88',
  ],
  [
    "La Commission d'études 5 a examiné le TD 311 et les Contributions C 40 et C 41. La Question 8/5 est confiée au GT 2/5. La Résolution 79 (Dubaï, 2012) et la Résolution 182 (Rév. Busan, 2014) s'appliquent.",
    'itu-t-sg5 sg5-td311 sg5-c40 sg5-c41 itu-t-q8-5 itu-t-wp2-5 res-79 pp-res-182',
  ],
  [
    'El GANT tomó nota del Informe de la CE 17 del UIT-T. Las Recomendaciones UIT-T X.1051 y X.1060, el Suplemento 31 a la serie Y y la Resolución 130 (Rev. Dubái, 2018) se citan en el DT 88.',
    'tsag itu-t-sg17 itu-t-x.1051 itu-t-x.1060 itu-t-y-suppl-31 itu-t-y-series pp-res-130',
  ],
  [
    'КГСЭ рассмотрела отчет ИК 11 МСЭ-Т. Вопросы 7/11 и 15/11 изменены. Резолюция 177 (Пересм. Бухарест, 2022 г.) и Рекомендация МСЭ-Т Q.5050 упомянуты.',
    'tsag itu-t-sg11 itu-t-q7-11 itu-t-q15-11 pp-res-177 itu-t-q.5050',
  ],
  [
    'ITU-T第16研究组会议批准了ITU-T H.266和F.743.10建议书，并讨论了第12/16号课题。第70号决议（2022年，日内瓦，修订版）已更新。',
    'itu-t-sg16 itu-t-h.266 itu-t-f.743.10 itu-t-q12-16 res-70',
  ],
  [
    'نظرت لجنة الدراسات ٢٠ لقطاع تقييس الاتصالات في المسألة ٤/٢٠ والقرار ٩٨ (المراجَع في جنيف، 2022)، ووافقت على التوصية ITU-T Y.4208.',
    'itu-t-sg20 itu-t-q4-20 res-98 itu-t-y.4208',
  ],
  [
    'AMNT-20: Résolution 54 (Rév. Genève, 2022) – Création de groupes régionaux; AMNT-16: Résolution 97; CMDT-22: Résolution 69',
    'res-54 res-97 wtdc-res-69',
  ],
  [
    'Comisión de Estudio 1 del UIT-D, Cuestión 4/1; Comisión de Estudio 6 del UIT-R; Resolución 9 (Rev. Kigali, 2022)',
    'itu-d-sg1 itu-d-q4-1 itu-r-sg6 wtdc-res-9',
  ],
  [
    'Der Bericht der Arbeitsgruppe wurde im Juni verteilt und enthält keine Empfehlungen; die nächste Sitzung findet in Wien statt.',
    '',
  ],
  [
    "Le GCNT a pris note du Document TD 512 et de la Lettre circulaire TSB 201. Les Commissions d'études 3, 11 et 17 de l'UIT-T, le Groupe régional de la CE 3 pour l'Afrique et l'ISO/CEI JTC 1/SC 27 ont répondu.",
    'tsag tsag-td512 tsb-circular-201 itu-t-sg3 itu-t-sg11 itu-t-sg17 itu-t-sg3rg-afr iso-iec-jtc1-sc27',
  ],
  [
    'La CE 20 del UIT-T aprobó las Recomendaciones UIT-T Y.4051 e Y.4218. Los Grupos de Trabajo 1/20 y 2/20, la Cuestión 3/20 y la Resolución 98 (Hammamet, 2016) se mencionan. La Resolución 197 (Rev. Dubái, 2018) es de la Conferencia de Plenipotenciarios.',
    'itu-t-sg20 itu-t-y.4051 itu-t-y.4218 itu-t-wp1-20 itu-t-wp2-20 itu-t-q3-20 res-98 pp-res-197',
  ],
  [
    '2-я Исследовательская комиссия МСЭ-D и ИК5 МСЭ-T провели совместное заседание по Вопросу 6/2. ВАСЭ-20 пересмотрела Резолюции 72, 73 и 79, а ПК-22 – Резолюцию 176.',
    'itu-d-sg2 itu-t-sg5 itu-d-q6-2 res-72 res-73 res-79 pp-res-176',
  ],
  [
    '电信标准化顾问组（TSAG）审议了TD600号文件。ITU-T第3、第12和第20研究组、ITU-R第5研究组以及ITU-D第1研究组的联络声明已收到。第75号决议（2016年，哈马马特，修订版）与第140号决议（2022年，布加勒斯特，修订版）相关。',
    'tsag tsag-td600 itu-t-sg3 itu-t-sg12 itu-t-sg20 itu-r-sg5 itu-d-sg1 res-75 pp-res-140',
  ],
  [
    'أحاط الفريق الاستشاري لتقييس الاتصالات علماً بتقرير لجنة الدراسات 5 والمسألة 9/5. والقرار 73 (المراجَع في الحمامات، 2016) والقرار 182 (المراجَع في بوسان، 2014) والتوصيتان ITU-T L.1400 وL.1410 مذكورة.',
    'tsag itu-t-sg5 itu-t-q9-5 res-73 pp-res-182 itu-t-l.1400 itu-t-l.1410',
  ],
  [
    'Résolution 64 (Rév. Hammamet, 2016); Resolución 64 (Rev. Hammamet, 2016); Резолюция 64 (Пересм. Хаммамет, 2016 г.); 第64号决议（2016年，哈马马特，修订版）; القرار 64 (المراجَع في الحمامات، 2016)',
    'res-64',
  ],
  ['Die Empfehlung ITU-T G.652 und die Studienkommission tagen im Mai; Seite 12-14.', 'itu-t-g.652'],
  [
    'La CE 15 a approuvé les Recommandations UIT-T G.9804.1, G.9804.2 et G.9806 ainsi que les Suppléments 75 et 76 à la série G. Les Questions 2/15 à 4/15, la Circulaire TSB 77 et le Groupe régional de la CE 20 pour les États arabes sont cités.',
    'itu-t-sg15 itu-t-g.9804.1 itu-t-g.9804.2 itu-t-g.9806 itu-t-g-suppl-75 itu-t-g-suppl-76 itu-t-g-series itu-t-q2-15 itu-t-q3-15 itu-t-q4-15 tsb-circular-77 itu-t-sg20rg-arb',
  ],
  [
    'Informe de la Comisión de Estudio 2 del UIT-D al GADT: las Cuestiones 1/2, 3/2 y 5/2 prosiguen. La CE 3 del UIT-T, la Resolución 62 (Rev. Ginebra, 2022) y la Resolución 34 (Rev. Kigali, 2022) se mencionan, junto con la Decisión 5 (Rev. Bucarest, 2022).',
    'itu-d-sg2 tdag itu-d-q1-2 itu-d-q3-2 itu-d-q5-2 itu-t-sg3 res-62 wtdc-res-34 pp-dec-5',
  ],
  [
    'ИК16 МСЭ-Т утвердила Рекомендации МСЭ-Т H.870 и F.780.1; Вопросы 24/16, 26/16 и 28/16 продолжены. Резолюция 175 (Пересм. Дубай, 2018 г.), Резолюция 70 (Пересм. Хаммамет, 2016 г.) и Циркуляр 103 БСЭ касаются доступности.',
    'itu-t-sg16 itu-t-h.870 itu-t-f.780.1 itu-t-q24-16 itu-t-q26-16 itu-t-q28-16 pp-res-175 res-70 tsb-circular-103',
  ],
  [
    'ITU-T第17研究组审议了第2/17、第4/17和第15/17号课题，批准了X.1710和X.1714建议书以及X系列增补37。WTSA第50号决议（2022年，日内瓦，修订版）和全权代表大会第130号决议（2022年，布加勒斯特，修订版）适用。',
    'itu-t-sg17 itu-t-q2-17 itu-t-q4-17 itu-t-q15-17 itu-t-x.1710 itu-t-x.1714 itu-t-x-suppl-37 res-50 pp-res-130',
  ],
  [
    'عقدت لجنتا الدراسات 11 و13 اجتماعاً مشتركاً بشأن المسألتين 7/11 و16/13. والقرار 92 (المراجَع في جنيف، 2022) والتوصية ITU-T Q.5022 والوثيقة المؤقتة 512 والقرار 37 (المراجَع في كيغالي، 2022)',
    'itu-t-sg11 itu-t-sg13 itu-t-q7-11 itu-t-q16-13 res-92 itu-t-q.5022 wtdc-res-37',
  ],
  [
    '第13研究组第17/13号、第18/13号和第19/13号课题；Y.3500系列；ITU-R 5D工作组',
    'itu-t-sg13 itu-t-q17-13 itu-t-q18-13 itu-t-q19-13 itu-t-y.3500-series itu-r-wp5d',
  ],
  ['La CE 20 a révisé la série Y.4000; le GCR et le GCNT en ont pris note.', 'itu-t-sg20 itu-t-y.4000-series rag tsag'],
  [
    'لجنة الدراسات 1 لقطاع تنمية الاتصالات\nالقرار 79 (دبي، 2014) للمؤتمر العالمي لتنمية الاتصالات والقرار 182 (المراجَع في بوسان، 2014)',
    'itu-d-sg1 wtdc-res-79 pp-res-182',
  ],
]
